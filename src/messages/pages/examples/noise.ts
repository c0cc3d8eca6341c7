import type { RuleExamples } from '../example';

export const noise: RuleExamples = {};
