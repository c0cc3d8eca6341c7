import type { Rule } from '../rule';
import { level1Unknown } from './t01-level1-unknown';
import { level2Unknown } from './t02-level2-unknown';
import { level2WrongParent } from './t03-level2-wrong-parent';
import { treeMixed } from './t04-tree-mixed';
import { level1Missing } from './t05-level1-missing';
import { level2Missing } from './t06-level2-missing';
import { level2Empty } from './t07-level2-empty';
import { level2HeadingMissing } from './t08-level2-heading-missing';
import { ordinalWrong } from './t09-ordinal-wrong';
import { itemNoDup } from './t10-item-no-dup';
import { itemNoMissing } from './t11-item-no-missing';
import { rowShifted } from './t12-row-shifted';
import { pageSplit } from './t13-page-split';
import { tooFew } from './t14-too-few';
import { tooMany } from './t15-too-many';
import { level3InTwoLevel2 } from './t16-l3-in-two-l2';
import { headerRepeated } from './t17-header-repeated';
import { costExpected } from './t18-cost-expected';

/** Structure: labels, their tree, what is missing of it. */
export const structureRules: readonly Rule[] = [
  level1Unknown,
  level2Unknown,
  level2WrongParent,
  treeMixed,
  level1Missing,
  level2Missing,
  level2Empty,
  level2HeadingMissing,
  ordinalWrong,
  itemNoDup,
  itemNoMissing,
  rowShifted,
  pageSplit,
  tooFew,
  tooMany,
  level3InTwoLevel2,
  headerRepeated,
  costExpected,
];
