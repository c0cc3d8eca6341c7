import type { RuleExamples } from '../example';

export const structure: RuleExamples = {};
