import type { Indicator } from '../../table/table';
import { isMoneyUnit, unitKind } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { isBlankValue } from '../values/quantity';
import { isTimeValue } from '../values/time-value';
import { homeOf, isInputRate } from './home';
import { TIMELINESS } from './level2-names';
import { moveTo } from './move';

const TIME =
  /及时|准点|正点|守时|按计划|限内|审限|时间|时限|时效|时长|时段|时点|时速|按时|准时|限时|定时|实时|随时|完成|响应|相应|周期|按期|如期|定期|工期|期限|会期|会期|预期|进度|进展|频次|频率|天数|课时|学时|截止|截至|开工|完工|竣工|开始|结束|启动|投入使用|交付|到账|到位|验收|办结|当年|当月|当日|当天|全年|全天|年内|年限|年底|年末|年度|年初|底前|月底|月末|季度|每年|每月|每季|每天|每日|每周|按年|按月|按季|按日|逐月|月度|小时|分钟|工作日|提前|延期|延误|逾期|拖延|滞后|快速|高效|速度|效率|早|\d[年月日天]|日前|月前/;
const TIME_VALUE = /及时|按时|按期|准时|提前|如期|\d|年|月|日|天/;
/** 次/月, 次/年: how often is a matter of time. */
const PER_TIME = /\/(?:年|月|日|天|周|季|季度|小时|学期)$/;

/** Something below 时效指标 whose name, value and unit say nothing of time. Money is M04, or N15 where it comes in or goes out. */
export const timeWithoutTime: IndicatorRule = {
  code: 'M08',
  name: 'time-without-time',
  severity: 'info',
  trial: true,
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project, context) => {
    const { level2, name } = indicator;
    if (level2 !== TIMELINESS || isBlankValue(name) || TIME.test(name) || isInputRate(name)) return [];
    if (isTime(indicator)) return [];
    const draft: Draft = { at: placeOf(indicator, 'name'), args: { name } };
    const target = homeOf(indicator);
    if (target === null || target === TIMELINESS) return [{ ...draft, variant: 'unclear' }];
    return [{ ...draft, args: { name, target }, ...moveTo(target, indicator, project, context) }];
  },
};

/** Nothing to judge by, or a time itself. */
function isTime(indicator: Indicator): boolean {
  const { value, unit } = indicator;
  if (isBlankValue(value) || isMoneyUnit(unit)) return true;
  if (unitKind(unit) === 'time' || PER_TIME.test(unit) || isTimeValue(indicator)) return true;
  return unit === '' && TIME_VALUE.test(value);
}
