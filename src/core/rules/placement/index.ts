import type { Rule } from '../rule';
import { rateInQuantity } from './m01-rate-in-quantity';
import { countInQuality } from './m02-count-in-quality';
import { durationInTime } from './m03-duration-in-time';
import { moneyOutsideCost } from './m04-money-outside-cost';
import { benefitIsOutput } from './m05-benefit-is-output';
import { economicWithoutEconomy } from './m06-economic-without-economy';
import { socialIsLasting } from './m07-social-is-lasting';
import { timeWithoutTime } from './m08-time-without-time';
import { qualityIsCompletion } from './m09-quality-is-completion';
import { outputRepeated } from './m10-output-repeated';

/** Placement: a name that does not fit the 二级指标 it stands under. */
export const placementRules: readonly Rule[] = [
  rateInQuantity,
  countInQuality,
  durationInTime,
  moneyOutsideCost,
  benefitIsOutput,
  economicWithoutEconomy,
  socialIsLasting,
  timeWithoutTime,
  qualityIsCompletion,
  outputRepeated,
];
