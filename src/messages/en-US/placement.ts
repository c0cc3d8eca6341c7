import type { MessageFamily } from '../entry';

export const placement: MessageFamily = {};
