import type { RulePages } from '../page';

export const amounts: RulePages = {};
