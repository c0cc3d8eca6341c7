import type { MessageFamily } from '../entry';
import { amounts } from './amounts';
import { goals } from './goals';
import { header } from './header';
import { names } from './names';
import { structure } from './structure';
import { values } from './values';
import { weights } from './weights';

export const enUS: MessageFamily = {
  ...structure,
  ...names,
  ...values,
  ...weights,
  ...amounts,
  ...goals,
  ...header,
};
