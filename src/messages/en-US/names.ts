import type { MessageFamily } from '../entry';

export const names: MessageFamily = {};
