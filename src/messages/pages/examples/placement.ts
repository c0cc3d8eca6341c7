import type { RuleExamples } from '../example';

export const placement: RuleExamples = {};
