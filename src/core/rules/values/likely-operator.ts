import { type Decimal } from '../../money/decimal';
import type { Pack } from '../../pack/pack';
import type { Indicator, Operator } from '../../table/table';
import { isRateName } from '../../taxonomy/rates';
import { isRateUnit, unitKind } from '../../taxonomy/units';
import { isCost } from './cost';
import { isLowerBetterName } from './lower-better';

const SAVING = /节约|节支/;
/** Times that are to be kept short; days of service are none. */
const TIME_LIMIT = /时间|时限|时长|工期|周期|用时|耗时/;
const FIXED_STANDARD = /标准|工资|补贴|补助/;

/**
 * The operator that a value without one most likely needs; empty where only a person can tell.
 * Cost ≤ (a fixed standard =), faults and response times ≤, rates ≥ (0 and 100 are exact), planned quantities =.
 */
export function likelyOperator(indicator: Indicator, value: Decimal, pack: Pack): Operator {
  const { name, level2, unit } = indicator;
  const isRate = isRateUnit(unit) || (unit === '' && isRateName(name));
  if (value.eq(0)) return '=';
  if (isCost(indicator, pack)) return costOperator(name, isRate);
  if (isRate && value.eq(100)) return '=';
  if (isLowerBetterName(name)) return '≤';
  if (isRate) return '≥';
  if (level2 === '时效指标') return unitKind(unit) === 'time' && TIME_LIMIT.test(name) ? '≤' : '';
  return level2 === '数量指标' ? '=' : '';
}

function costOperator(name: string, isRate: boolean): Operator {
  if (SAVING.test(name)) return '≥';
  if (isRate) return '≤';
  return FIXED_STANDARD.test(name) ? '=' : '≤';
}
