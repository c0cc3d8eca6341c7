import type { RuleExamples } from '../example';

export const header: RuleExamples = {};
