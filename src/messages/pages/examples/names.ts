import type { RuleExamples } from '../example';

export const names: RuleExamples = {};
