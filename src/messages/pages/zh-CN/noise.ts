import type { RulePages } from '../page';

export const noise: RulePages = {};
