import type { RulePages } from '../page';

export const weights: RulePages = {};
