import type { RulePages } from '../page';

export const goals: RulePages = {};
