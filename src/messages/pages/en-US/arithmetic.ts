import type { RulePages } from '../page';

export const arithmetic: RulePages = {};
