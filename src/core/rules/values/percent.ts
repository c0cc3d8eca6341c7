import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { isRateName, isSatisfactionName } from '../../taxonomy/rates';
import { suggestedUnit } from '../../taxonomy/units';

/** A change of satisfaction, or the share of those who are not satisfied: more of it is no satisfaction. */
const NO_SATISFACTION = /不满意|满意(度|率)?.{0,3}(提高|提升|增长|增幅|改善|上升)/;

/** Is the value in %, by its unit or, where none stands, by the name? */
export function isPercent({ name, unit }: Indicator, pack: Pack): boolean {
  if (unit === '') return isRateName(name);
  return unit === '%' || suggestedUnit(unit, pack) === '%';
}

/** Does the indicator measure how satisfied people are, by its name or by standing under 满意度指标? */
export function isSatisfaction({ name, level1 }: Indicator): boolean {
  return (isSatisfactionName(name) || level1 === '满意度指标') && !NO_SATISFACTION.test(name);
}
