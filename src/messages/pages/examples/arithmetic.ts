import type { RuleExamples } from '../example';

export const arithmetic: RuleExamples = {};
