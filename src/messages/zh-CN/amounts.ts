import type { MessageFamily } from '../entry';

export const amounts: MessageFamily = {};
