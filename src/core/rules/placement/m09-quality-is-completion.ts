import { isRateUnit } from '../../taxonomy/units';
import type { IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { isActivityRate } from './activity-rate';
import { QUALITY } from './level2-names';

const COMPLETION = /完成率(?:[（(][^（）()]{0,20}[）)])?$/;
/** Completed in time, or as well as wanted: more than that it was done. */
const MORE_THAN_DONE = /及时|按期|按时|按质|保质|高质量|质量|合格|达标|验收|整改/;

/**
 * 完成率 below 质量指标: it tells how much was done, not how well; so does the rate of an activity that the project counts
 * anyway (开展执法检查 ≥10次, 执法检查率 ≥98%). One per file.
 */
export const qualityIsCompletion: IndicatorRule = {
  code: 'M09',
  name: 'quality-is-completion',
  severity: 'info',
  group: 'file',
  scope: 'indicator',
  check: (indicator, project) => {
    const { level2, name, unit } = indicator;
    if (level2 !== QUALITY || MORE_THAN_DONE.test(name)) return [];
    if (!COMPLETION.test(name) && !isActivityRate(indicator, project)) return [];
    return unit === '' || isRateUnit(unit) ? [{ at: placeOf(indicator, 'name'), args: { name } }] : [];
  },
};
