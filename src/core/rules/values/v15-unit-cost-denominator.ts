import type { Indicator } from '../../table/table';
import { unitKind } from '../../taxonomy/units';
import { sameCell } from '../../table/place';
import type { Draft, IndicatorRule } from '../rule';
import { isCost } from './cost';
import { placeOf } from './field-place';
import { measureText, numberOf } from './quantity';

const NOTE = /[（(][^（）()]*[）)]$/;
const STANDARD = /(标准|单位成本|单价)$/;
/** The name says what the cost is counted by. */
const PER =
  /(?:(人|户|亩|生|村|社区|户|车|校|床|师)均|每(?:一)?(人|户|亩|套|台|辆|件|个|村|社区|次|吨|公里|平方米|场|期|份|本|册|头|只|株|棵|生|学生|床|条|间|座|项|篇))/;

/**
 * A standard or unit price in 元 alone: 元 per what? Where the name says it (人均, 每亩) it is only a remark.
 */
export const unitCostDenominator: IndicatorRule = {
  code: 'V15',
  name: 'unit-cost-denominator',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { name, unit, value } = indicator;
    if (unitKind(unit) !== 'money' || numberOf(value) === null || !isCost(indicator, pack)) return [];
    const named = PER.exec(name);
    const per = named?.[1] ?? named?.[2] ?? '';
    if (per !== '')
      return [{ ...describe(indicator), variant: 'named', severity: 'info', ...denominatorFix(indicator, per) }];
    return STANDARD.test(name.replace(NOTE, '').trim()) ? [describe(indicator)] : [];
  },
};

function describe(indicator: Indicator): Draft {
  const { name, unit } = indicator;
  return { at: placeOf(indicator, 'unit'), args: { name, unit, value: measureText(indicator) } };
}

function denominatorFix({ at, unit }: Indicator, per: string): Pick<Draft, 'fix'> {
  if (!at.unit || (at.value && at.value.span === undefined && sameCell(at.unit, at.value))) return {};
  const instead = `${unit}/${per === '学生' ? '生' : per}`;
  return { fix: { kind: 'review', variant: 'named', args: { instead }, edits: [{ at: at.unit, after: instead }] } };
}
