import type { Rule } from '../rule';
import { goalEmpty } from './x03-goal-empty';

/** Goals (年度目标). */
export const goalRules: readonly Rule[] = [goalEmpty];
