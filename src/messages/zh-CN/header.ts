import type { MessageFamily } from '../entry';

export const header: MessageFamily = {};
