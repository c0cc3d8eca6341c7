import type { Rule } from '../rule';
import { nameEmpty } from './n01-name-empty';
import { nameDuplicate } from './n04-name-duplicate';

/** Names of 三级指标. */
export const nameRules: readonly Rule[] = [nameEmpty, nameDuplicate];
