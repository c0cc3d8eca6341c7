import type { Rule } from '../rule';
import { weightTotal } from './w01-weight-total';
import { weightTotalInferred } from './w01-weight-total-inferred';
import { weightValue } from './w03-weight-value';
import { weightsMissing } from './w03-weights-missing';
import { directionContradicts } from './w05-direction-contradicts';
import { directionEmpty } from './w06-direction-empty';

/** Rules about weights and directions. */
export const weightRules: readonly Rule[] = [
  weightTotal,
  weightTotalInferred,
  weightValue,
  weightsMissing,
  directionContradicts,
  directionEmpty,
];
