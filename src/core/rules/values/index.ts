import type { Rule } from '../rule';
import { valueMissing } from './v01-value-missing';
import { operatorMissing } from './v02-operator-missing';
import { valueNotNumeric } from './v03-value-not-numeric';
import { atLeastHundred } from './v04-at-least-hundred';
import { costAtLeast } from './v07-cost-at-least';
import { unitMissing } from './v11-unit-missing';
import { unitOdd } from './v12-unit-odd';
import { unitWrongKind } from './v13-unit-wrong-kind';

/** Rules about operator, value and unit of an indicator. */
export const valueRules: readonly Rule[] = [
  valueMissing,
  operatorMissing,
  valueNotNumeric,
  atLeastHundred,
  costAtLeast,
  unitMissing,
  unitOdd,
  unitWrongKind,
];
