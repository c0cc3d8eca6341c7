import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { isLevel2 } from '../../taxonomy/labels';
import { isMoneyUnit } from '../../taxonomy/units';

const COST = '成本指标';
const MONEY_COSTS: readonly string[] = [COST, '经济成本指标'];
/** Social and ecological cost may be counted in anything. */
const OTHER_COSTS: readonly string[] = ['社会成本指标', '生态环境成本指标'];

/**
 * Is the indicator a cost in money? 成本指标 or 经济成本指标 as level 2, or level 1 成本指标 without a known level 2;
 * 社会成本 and 生态环境成本 only where the unit is money. A known level 2 of another kind below 成本指标 is none (T03).
 */
export function isCost({ level1, level2, unit }: Indicator, pack: Pack): boolean {
  if (MONEY_COSTS.includes(level2)) return true;
  if (OTHER_COSTS.includes(level2)) return isMoneyUnit(unit);
  return level1 === COST && !isLevel2(level2, pack);
}
