import type { MessageFamily } from '../entry';

export const weights: MessageFamily = {};
