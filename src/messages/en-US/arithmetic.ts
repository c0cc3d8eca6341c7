import type { MessageFamily } from '../entry';

export const arithmetic: MessageFamily = {};
