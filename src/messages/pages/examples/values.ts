import type { RuleExamples } from '../example';

export const values: RuleExamples = {};
