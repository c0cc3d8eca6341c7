import type { RuleExamples } from '../example';

export const dates: RuleExamples = {};
