import type { RulePages } from '../page';

export const header: RulePages = {};
