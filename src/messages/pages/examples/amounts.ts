import type { RuleExamples } from '../example';

export const amounts: RuleExamples = {};
