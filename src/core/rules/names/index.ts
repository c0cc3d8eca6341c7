import type { Rule } from '../rule';
import { nameEmpty } from './n01-name-empty';
import { nameSymbols } from './n02-name-symbols';
import { nameTooLong } from './n03-name-too-long';
import { nameDuplicate } from './n04-name-duplicate';
import { nameSlogan } from './n05-name-slogan';
import { nameHasValue } from './n06-name-has-value';
import { twoInOne } from './n07-two-in-one';
import { twoInOneItem } from './n07-two-in-one-item';
import { goalRepeatedWords } from './n08-goal-repeated-words';
import { nameRepeatedWords } from './n08-name-repeated-words';
import { satisfactionNoObject } from './n09-satisfaction-no-object';
import { satisfactionObjectOdd } from './n10-satisfaction-object-odd';
import { rateNameUnit } from './n11-rate-name-unit';
import { percentNoRate } from './n12-percent-no-rate';
import { nameSpaces } from './n13-name-spaces';
import { nameTypo } from './n14-name-typo';
import { inputAsIndicator } from './n15-input-as-indicator';
import { nameIsLevel } from './n16-name-is-level';
import { nameIsProject } from './n17-name-is-project';

/** Names of 三级指标. */
export const nameRules: readonly Rule[] = [
  nameEmpty,
  nameSymbols,
  nameTooLong,
  nameDuplicate,
  nameSlogan,
  nameHasValue,
  twoInOne,
  twoInOneItem,
  nameRepeatedWords,
  goalRepeatedWords,
  satisfactionNoObject,
  satisfactionObjectOdd,
  rateNameUnit,
  percentNoRate,
  nameSpaces,
  nameTypo,
  inputAsIndicator,
  nameIsLevel,
  nameIsProject,
];
