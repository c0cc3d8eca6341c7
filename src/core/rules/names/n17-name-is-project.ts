import type { Indicator } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import type { IndicatorRule } from '../rule';
import { measureSuffix } from './measure-words';
import { namePlace, renameFix } from './rename';

/**
 * Rule N17: a 三级指标 is not called like its project; a cost may be (信访听证经费 ≤10万元). The fix adds what the unit
 * measures (编外人员考核奖 5人 → 编外人员考核奖人数).
 */
export const nameIsProject: IndicatorRule = {
  code: 'N17',
  name: 'name-is-project',
  severity: 'warning',
  scope: 'indicator',
  check: (indicator, project) => {
    const { name } = indicator;
    if (name === '' || isBelowCost(indicator)) return [];
    const own = comparable(name);
    if (own === '' || own !== comparable(project.name)) return [];
    const suffix = measureSuffix(indicator);
    const fix = suffix === '' ? {} : renameFix(name + suffix, indicator, project);
    return [{ at: namePlace(indicator), args: { name }, ...fix }];
  },
};

function isBelowCost({ level1, level2 }: Indicator): boolean {
  return level1.includes('成本') || level2.includes('成本');
}
