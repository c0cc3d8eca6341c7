import type { Rule } from '../rule';
import { level1Unknown } from './t01-level1-unknown';
import { level2Unknown } from './t02-level2-unknown';
import { level2WrongParent } from './t03-level2-wrong-parent';
import { treeMixed } from './t04-tree-mixed';
import { level1Missing } from './t05-level1-missing';
import { rowShifted } from './t12-row-shifted';

/** Structure: labels, their tree, what is missing of it. */
export const structureRules: readonly Rule[] = [
  level1Unknown,
  level2Unknown,
  level2WrongParent,
  treeMixed,
  level1Missing,
  rowShifted,
];
