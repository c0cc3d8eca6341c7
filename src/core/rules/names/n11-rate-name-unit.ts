import { isPercentName } from '../../taxonomy/rates';
import { isPerRoundNumber, isRateUnit, unitKind } from '../../taxonomy/units';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Indicator, Project } from '../../table/table';
import type { Draft, IndicatorRule } from '../rule';
import { isLowerBetterName } from '../values/lower-better';
import { isBlankValue } from '../values/quantity';
import { measureSuffix } from './measure-words';
import { renameFix } from './rename';

const RATE_END = /率(?:[（(][^（）()]*[）)])?$/;

/**
 * Rule N11: a rate (…率) is measured in % or ‰. Speeds, prices, ratios and rates per so many have units of their own;
 * 满意度 may be scored in points. A fault that is counted (错误率 0次) is offered the name of a count.
 */
export const rateNameUnit: IndicatorRule = {
  code: 'N11',
  name: 'rate-name-unit',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project) => {
    const { name, unit, operator } = indicator;
    if (operator === '定性' || isBlankValue(unit) || isRateUnit(unit) || isPerRoundNumber(unit)) return [];
    if (!RATE_END.test(normaliseLabel(name)) || !isPercentName(name)) return [];
    const { at, place } = indicator;
    return [{ at: at.unit ?? at.name ?? place, args: { name, unit }, ...countFix(indicator, project) }];
  },
};

function countFix(indicator: Indicator, project: Project): Pick<Draft, 'fix'> {
  const { name, unit } = indicator;
  const kind = unitKind(unit);
  const suffix = kind === 'count' || kind === 'people' ? measureSuffix(indicator) : '';
  if (suffix === '' || !isLowerBetterName(name) || !name.endsWith('率')) return {};
  return renameFix(name.slice(0, -1) + suffix, indicator, project);
}
