import type { Indicator, Table } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';

/** Choices of 指标性质 that need no comparison sign, and words of 指标方向性 in a column of that name. */
const OTHER_CHOICES = /定性|定量|不适用|正向|反向/;

/** Has the operator a column of its own, so that a row without one cannot be entered? */
export function hasOperatorColumn({ layout, columns }: Table): boolean {
  return layout === 'declaration-table' && columns.operator !== undefined;
}

/** Does 指标性质 hold a choice that is no sign (定量（其他）, 不适用)? */
export function isOtherChoice({ written }: Indicator): boolean {
  return OTHER_CHOICES.test(normaliseLabel(written.operator ?? ''));
}
