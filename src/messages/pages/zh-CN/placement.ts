import type { RulePages } from '../page';

export const placement: RulePages = {};
