import type { Rule } from '../rule';
import { weightTotal } from './w01-weight-total';
import { weightTotalInferred } from './w01-weight-total-inferred';
import { weightScheme } from './w02-weight-scheme';
import { weightValue } from './w03-weight-value';
import { weightsMissing } from './w03-weights-missing';
import { weightHeavy } from './w04-weight-heavy';
import { directionContradicts } from './w05-direction-contradicts';
import { directionEmpty } from './w06-direction-empty';

/** Rules about weights and directions. */
export const weightRules: readonly Rule[] = [
  weightTotal,
  weightTotalInferred,
  weightScheme,
  weightValue,
  weightsMissing,
  weightHeavy,
  directionContradicts,
  directionEmpty,
];
