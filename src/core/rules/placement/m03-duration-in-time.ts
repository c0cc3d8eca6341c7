import { unitKind } from '../../taxonomy/units';
import type { IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { measureText, numberOf } from '../values/quantity';
import { QUANTITY, TIMELINESS } from './level2-names';
import { moveTo } from './move';

const DURATION = /天数|日数|会期|课时|学时|时长|时数/;
/** How soon something is done: that is what 时效 asks for. */
const SPEED =
  /办理|办结|审批|审核|受理|响应|相应|处理|处置|等待|等候|工期|反馈|完成|提前|延迟|延误|逾期|答复|回复|缩短|压缩|限|到账|拨付|交付|修复/;

/** 天数, 会期, 课时 below 时效指标: how long something lasts is an amount of work. Time limits (≤, 办理天数) are right. */
export const durationInTime: IndicatorRule = {
  code: 'M03',
  name: 'duration-in-time',
  severity: 'info',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project, context) => {
    const { level2, name, operator, value, unit } = indicator;
    if (level2 !== TIMELINESS || unitKind(unit) !== 'time' || numberOf(value) === null) return [];
    if (!DURATION.test(name) || SPEED.test(name) || operator === '≤' || operator === '<') return [];
    const args = { name, measure: measureText(indicator) };
    return [{ at: placeOf(indicator, 'name'), args, ...moveTo(QUANTITY, indicator, project, context) }];
  },
};
