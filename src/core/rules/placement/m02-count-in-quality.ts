import type { IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { isLowerBetterName } from '../values/lower-better';
import { measureText, numberOf } from '../values/quantity';
import { isCount } from './home';
import { QUALITY, QUANTITY } from './level2-names';
import { moveTo } from './move';

/** Counts of what turned out well: a level that was reached. */
const MERIT =
  /合格|达标|获奖|创优|评优|通过|优秀|以上|优良|优质|精品|示范|验收|表彰|荣誉|称号|等级|评级|级别|星级|名次|排名|奖|认定|认证|创建|入选|录用|采纳|获批|发表|专利|高级|高层次|高质量|高水平|标准化|典型|品牌|完好|持证|资质|正常运行|[国省市县一二三四五A-Z\d]级|\d星/;
/** Counts of what went wrong. */
const FAULT = /差错|错误|错漏|事故|故障|投诉|违规|违纪|失误|损坏|缺陷|遗漏|退回|返工|瑕疵|中断|舆情|扣分|通报/;

/** People, things or actions counted below 质量指标; faults (=0, ≤) and counts of what was reached (获奖, 达标, …以上) are right. */
export const countInQuality: IndicatorRule = {
  code: 'M02',
  name: 'count-in-quality',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project, context) => {
    const { level2, name, operator, value } = indicator;
    if (level2 !== QUALITY || !isCount(indicator) || MERIT.test(name)) return [];
    const isFault = FAULT.test(name) || isLowerBetterName(name) || operator === '≤' || operator === '<';
    if (isFault || numberOf(value)?.eq(0)) return [];
    const args = { name, measure: measureText(indicator) };
    return [{ at: placeOf(indicator, 'name'), args, ...moveTo(QUANTITY, indicator, project, context) }];
  },
};
