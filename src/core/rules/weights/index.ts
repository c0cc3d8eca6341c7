import type { Rule } from '../rule';

export const weightRules: readonly Rule[] = [];
