import type { Rule } from '../rule';

/** Placement: a name that does not fit the 二级指标 it stands under. */
export const placementRules: readonly Rule[] = [];
