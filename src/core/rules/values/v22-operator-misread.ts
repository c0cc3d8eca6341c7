import { decimalText } from '../../money/decimal';
import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, ProjectRule } from '../rule';
import { placeOf } from './field-place';
import { isLowerBetterName } from './lower-better';
import { measureEdits } from './measure-edits';
import { isPercent } from './percent';
import { measureText, numberOf } from './quantity';
import { isBoundedShare } from './v05-percent-over-100';

/** A 2 in front of 1 to 100: how ≥ and ≤ come out of a scan. */
const GLUED = /^2((?:100|[1-9]\d?)(?:\.\d+)?)$/;
const CHANGE = /增长|增加|提高|提升|增幅|增速|上升|翻/;

/**
 * A rate above 100 % without operator that begins with 2 (292%), where other rates of the project have ≥ or ≤: a scan
 * may have read the sign as a digit. Of a share that ends at 100 % the value is impossible as it stands (error).
 */
export const operatorMisread: ProjectRule = {
  code: 'V22',
  name: 'operator-misread',
  severity: 'info',
  scope: 'project',
  check: ({ indicators }, { pack }) => {
    const suspects = indicators.filter((indicator) => isSuspect(indicator, pack));
    if (suspects.length === 0) return [];
    const signs = indicators.filter((one) => /[≥≤]/.test(one.operator) && isPercent(one, pack));
    return signs.length === 0 ? [] : suspects.map(describe);
  },
};

function isSuspect(indicator: Indicator, pack: Pack): boolean {
  const { operator, name, value } = indicator;
  if (operator !== '' || !isPercent(indicator, pack) || CHANGE.test(name)) return false;
  return GLUED.test(normaliseLabel(value)) && (numberOf(value)?.gt(100) ?? false);
}

function describe(indicator: Indicator): Draft {
  const { name } = indicator;
  const rest = GLUED.exec(normaliseLabel(indicator.value))?.[1] ?? '';
  const operator = isLowerBetterName(name) ? '≤' : '≥';
  const number = numberOf(rest);
  const likely = `${operator}${rest}%`;
  const edits = number ? measureEdits(indicator, { operator, value: decimalText(number) }) : null;
  const value = `${measureText(indicator)}${indicator.unit === '' ? '%' : ''}`;
  return {
    at: placeOf(indicator, 'value'),
    args: { name, value, likely },
    ...(isBoundedShare(name) ? { severity: 'error' as const } : {}),
    ...(edits ? { fix: { kind: 'review', args: { likely }, edits } } : {}),
  };
}
