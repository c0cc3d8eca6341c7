import type { MessageFamily } from '../entry';

export const structure: MessageFamily = {};
