import type { Rule } from '../rule';

/** Dates and years: of deadlines, goals, title and 项目期. */
export const dateRules: readonly Rule[] = [];
