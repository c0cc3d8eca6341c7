import type { Direction, Indicator } from '../../table/table';
import type { Draft, IndicatorRule } from '../rule';
import { directionText, requiredDirection } from './direction';

/** ≥ or > with 反向, ≤ or < with 正向. "=" and 定性 contradict neither. */
export const directionContradicts: IndicatorRule = {
  code: 'W05',
  name: 'direction-contradicts',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator) => {
    const required = requiredDirection(indicator.operator);
    if (required === '' || indicator.direction === '' || indicator.direction === required) return [];
    return [describe(indicator, required)];
  },
};

function describe(indicator: Indicator, required: Direction): Draft {
  const { at, place, operator } = indicator;
  const written = indicator.written.direction ?? indicator.direction;
  const instead = directionText(required, written);
  const draft: Draft = { at: at.direction ?? place, args: { operator, written, instead } };
  if (!at.direction || at.direction.span) return draft;
  return { ...draft, fix: { kind: 'review', args: { instead }, edits: [{ at: at.direction, after: instead }] } };
}
