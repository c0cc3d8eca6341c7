import type { Rule } from '../rule';
import { declaredTotalDiffers } from './a01-declared-total-differs';
import { agencyTotalDiffers } from './a02-agency-total-differs';
import { sourceColumnsDiffer } from './a03-source-columns';
import { sourcesDiffer } from './a03-sources-differ';
import { amountColumn } from './a04-amount-column';
import { projectRepeated } from './a05-project-repeated';
import { nameRepeated } from './a06-name-repeated';
import { repeatedTotal } from './a07-repeated-total';
import { amountFormat } from './a12-amount-format';
import { declaredTotalFormat } from './a12-declared-total-format';
import { unitSize } from './a14-unit-size';
import { hiddenAmount } from './a18-hidden-amount';
import { externalLink } from './a19-external-link';
import { displayRounded } from './a20-display-rounded';
import { arithmeticRules } from './arithmetic';

/** Rules about totals and amounts. */
export const amountRules: readonly Rule[] = [
  declaredTotalDiffers,
  agencyTotalDiffers,
  sourcesDiffer,
  sourceColumnsDiffer,
  amountColumn,
  projectRepeated,
  nameRepeated,
  repeatedTotal,
  amountFormat,
  declaredTotalFormat,
  unitSize,
  hiddenAmount,
  externalLink,
  displayRounded,
  ...arithmeticRules,
];
