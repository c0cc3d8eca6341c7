import type { RulePages } from '../page';

export const dates: RulePages = {};
