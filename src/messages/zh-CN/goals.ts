import type { MessageFamily } from '../entry';

export const goals: MessageFamily = {};
