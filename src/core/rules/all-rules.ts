import { amountRules } from './amounts';
import { dateRules } from './dates';
import { goalRules } from './goals';
import { headerRules } from './header';
import { nameRules } from './names';
import { noiseRules } from './noise';
import { placementRules } from './placement';
import type { Rule } from './rule';
import { structureRules } from './structure';
import { valueRules } from './values';
import { weightRules } from './weights';

/** Every rule of the product; structure first, as it decides what the others may say. */
export const allRules: readonly Rule[] = [
  ...structureRules,
  ...nameRules,
  ...valueRules,
  ...placementRules,
  ...dateRules,
  ...weightRules,
  ...amountRules,
  ...goalRules,
  ...headerRules,
  ...noiseRules,
];
