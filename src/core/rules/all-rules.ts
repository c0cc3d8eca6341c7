import { amountRules } from './amounts';
import { goalRules } from './goals';
import { headerRules } from './header';
import { nameRules } from './names';
import type { Rule } from './rule';
import { structureRules } from './structure';
import { valueRules } from './values';
import { weightRules } from './weights';

/** Every rule of the product; structure first, as it decides what the others may say. */
export const allRules: readonly Rule[] = [
  ...structureRules,
  ...nameRules,
  ...valueRules,
  ...weightRules,
  ...amountRules,
  ...goalRules,
  ...headerRules,
];
