import type { MessageFamily } from '../entry';

export const dates: MessageFamily = {};
