import type { RulePages } from '../page';

export const names: RulePages = {};
