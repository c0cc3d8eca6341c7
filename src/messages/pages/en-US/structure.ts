import type { RulePages } from '../page';

export const structure: RulePages = {};
