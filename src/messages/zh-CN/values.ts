import type { MessageFamily } from '../entry';

export const values: MessageFamily = {};
