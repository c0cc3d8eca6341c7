import type { RuleExamples } from '../example';

export const goals: RuleExamples = {};
