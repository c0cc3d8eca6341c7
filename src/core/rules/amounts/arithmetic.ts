import type { Rule } from '../rule';
import { expressionWrong } from './a08-expression-wrong';
import { goalPartsDiffer } from './a09-goal-parts-differ';
import { costPartsDiffer } from './a10-cost-parts-differ';
import { quantityTimesPrice } from './a11-quantity-times-price';
import { minimumOverLimit } from './a13-minimum-over-limit';
import { goalAmountDiffers } from './a15-goal-amount-differs';
import { costTotalDiffers } from './a16-cost-total-differs';

/** Rules that calculate with the amounts and quantities that texts and indicators name. */
export const arithmeticRules: readonly Rule[] = [
  expressionWrong,
  goalPartsDiffer,
  costPartsDiffer,
  quantityTimesPrice,
  minimumOverLimit,
  goalAmountDiffers,
  costTotalDiffers,
];
