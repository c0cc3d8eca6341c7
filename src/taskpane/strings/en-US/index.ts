import type { Strings } from '../strings';
import { check } from './check';
import { convert } from './convert';
import { common, failed, revert, tabs } from './frame';
import { insert, losses } from './insert';
import { more } from './more';
import { obstacles } from './obstacles';
import { paste } from './paste';
import { status } from './status';
import { template } from './template';
import { totals } from './totals';
import { layout, severity, totalStatus } from './words';

/** English texts of the pane. */
export const enUS: Strings = {
  severity,
  layout,
  totalStatus,
  obstacles,
  common,
  tabs,
  status,
  check,
  totals,
  insert,
  losses,
  template,
  convert,
  paste,
  more,
  revert,
  failed,
};
