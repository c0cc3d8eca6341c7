import type { Rule } from '../rule';
import { declaredTotalDiffers } from './a01-declared-total-differs';
import { agencyTotalDiffers } from './a02-agency-total-differs';
import { projectRepeated } from './a05-project-repeated';
import { amountFormat } from './a12-amount-format';
import { declaredTotalFormat } from './a12-declared-total-format';

/** Rules about totals and amounts. */
export const amountRules: readonly Rule[] = [
  declaredTotalDiffers,
  agencyTotalDiffers,
  projectRepeated,
  amountFormat,
  declaredTotalFormat,
];
