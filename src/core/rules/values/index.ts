import type { Rule } from '../rule';
import { valueMissing } from './v01-value-missing';
import { operatorMissing } from './v02-operator-missing';
import { valueNotNumeric } from './v03-value-not-numeric';
import { atLeastHundred } from './v04-at-least-hundred';
import { percentOver100 } from './v05-percent-over-100';
import { satisfactionHundred } from './v06-satisfaction-hundred';
import { costAtLeast } from './v07-cost-at-least';
import { costOperatorMissing } from './v08-cost-operator-missing';
import { lowerBetterOperator } from './v09-lower-better-operator';
import { quantityAtMost } from './v10-quantity-at-most';
import { unitMissing } from './v11-unit-missing';
import { unitOdd } from './v12-unit-odd';
import { unitWrongKind } from './v13-unit-wrong-kind';
import { goalUnitConflict } from './v14-goal-unit-conflict';
import { unitNameConflict } from './v14-unit-name-conflict';
import { unitCostDenominator } from './v15-unit-cost-denominator';
import { qualitativeWithUnit } from './v16-qualitative-with-unit';
import { qualitativeScale } from './v17-qualitative-scale';
import { qualitativeRate } from './v18-qualitative-rate';
import { qualitativeSatisfaction } from './v19-qualitative-satisfaction';
import { valueCharacters } from './v20-value-characters';
import { dateSerial } from './v21-date-serial';
import { operatorMisread } from './v22-operator-misread';
import { valueFormula } from './v23-value-formula';
import { sameValue } from './v24-same-value';
import { zeroOperator } from './v25-zero-operator';
import { limitedAtLeast } from './v26-limited-at-least';
import { satisfactionLow } from './v27-satisfaction-low';
import { dutyRateLow } from './v28-duty-rate-low';
import { growthWithoutBase } from './v29-growth-without-base';

/** Rules about operator, value and unit of an indicator. */
export const valueRules: readonly Rule[] = [
  valueMissing,
  operatorMissing,
  valueNotNumeric,
  atLeastHundred,
  percentOver100,
  satisfactionHundred,
  costAtLeast,
  costOperatorMissing,
  lowerBetterOperator,
  quantityAtMost,
  unitMissing,
  unitOdd,
  unitWrongKind,
  unitNameConflict,
  goalUnitConflict,
  unitCostDenominator,
  qualitativeWithUnit,
  qualitativeScale,
  qualitativeRate,
  qualitativeSatisfaction,
  valueCharacters,
  dateSerial,
  operatorMisread,
  valueFormula,
  sameValue,
  zeroOperator,
  limitedAtLeast,
  satisfactionLow,
  dutyRateLow,
  growthWithoutBase,
];
