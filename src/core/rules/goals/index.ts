import type { Rule } from '../rule';

export const goalRules: readonly Rule[] = [];
