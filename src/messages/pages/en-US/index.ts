import type { RulePages } from '../page';
import { amounts } from './amounts';
import { arithmetic } from './arithmetic';
import { dates } from './dates';
import { goals } from './goals';
import { header } from './header';
import { names } from './names';
import { noise } from './noise';
import { placement } from './placement';
import { structure } from './structure';
import { values } from './values';
import { weights } from './weights';

export const enUS: RulePages = {
  ...structure,
  ...names,
  ...values,
  ...placement,
  ...dates,
  ...weights,
  ...amounts,
  ...arithmetic,
  ...goals,
  ...header,
  ...noise,
};
