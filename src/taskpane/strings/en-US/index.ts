import type { Strings } from '../strings';
import { check } from './check';
import { common, failed, revert, tabs } from './frame';
import { more } from './more';
import { obstacles } from './obstacles';
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
  template,
  more,
  revert,
  failed,
};
