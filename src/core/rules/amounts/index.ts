import type { Rule } from '../rule';

export const amountRules: readonly Rule[] = [];
