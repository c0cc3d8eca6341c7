import type { RuleExamples } from '../example';

export const weights: RuleExamples = {};
