import type { Decimal } from '../../money/decimal';
import type { Indicator } from '../../table/table';
import { isRateName } from '../../taxonomy/rates';
import { isMoneyUnit, isRateUnit, unitKind } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { isCost } from './cost';
import { placeOf } from './field-place';
import { numberOf } from './quantity';
import { isTimeValue } from './time-value';

/** Words that make a cost a share or a change of it, measured in %. */
const SHARE = /率|比|占|降|减|增|幅|节约|节支|控制|压缩/;
/** Below this nobody can tell 元 from 万元. */
const SURELY_YUAN = 100;

/** What one of something uses up is counted as it is measured: 吨水电耗 0.35 千瓦时/吨. */
const CONSUMPTION = /[能电水油气煤药物料]耗|耗(?:电|水|油|气|煤|材|能)量|消耗量|使用量|用[电水油气煤药]量/;

/** A cost in a unit that is no money (40000 人/年); rates in % or ‰, consumption in its own unit and dates are right. */
export const unitWrongKind: IndicatorRule = {
  code: 'V13',
  name: 'unit-wrong-kind',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { name, value, unit, operator } = indicator;
    const number = numberOf(value);
    if (number === null || unit === '' || operator === '定性' || !isCost(indicator, pack)) return [];
    if (isMoneyUnit(unit) || isTimeValue(indicator) || isConsumption(indicator)) return [];
    if (isRateUnit(unit) && (isRateName(name) || SHARE.test(name) || number.eq(100))) return [];
    return [{ at: placeOf(indicator, 'unit'), args: { name, value, unit }, ...moneyFix(indicator, number) }];
  },
};

function isConsumption({ name, unit }: Indicator): boolean {
  const [used = '', ...per] = unit.split('/');
  return per.length > 0 && CONSUMPTION.test(name) && unitKind(used) === 'other';
}

/** 人/年 → 元/人/年: what stands there is the denominator, the money is missing before it. */
function moneyFix({ unit, at }: Indicator, number: Decimal): Pick<Draft, 'fix'> {
  if (!at.unit || number.lt(SURELY_YUAN) || !unit.split('/').every(isDenominator)) return {};
  const instead = `元/${unit}`;
  return { fix: { kind: 'review', args: { instead }, edits: [{ at: at.unit, after: instead }] } };
}

function isDenominator(part: string): boolean {
  const kind = unitKind(part);
  return kind === 'people' || kind === 'count' || kind === 'time';
}
