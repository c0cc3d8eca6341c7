import type { MessageFamily } from '../entry';

export const noise: MessageFamily = {};
