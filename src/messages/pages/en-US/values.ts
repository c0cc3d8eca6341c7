import type { RulePages } from '../page';

export const values: RulePages = {};
