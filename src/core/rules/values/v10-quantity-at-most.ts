import { isMoneyUnit, isRateUnit, unitKind } from '../../taxonomy/units';
import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { isLowerBetterName } from './lower-better';
import { operatorEdits } from './measure-edits';
import { measureText, numberOf } from './quantity';

/** Where fewer is better by usual practice: meetings, papers, inspections, receptions, posts, cars, use of resources. */
const FEWER_IS_BETTER =
  /接待|出国|出境|公车|公务车|用车|购车|车辆|会议|会次|次会|发文|文件|简报|督查|督察|督导|检查|巡查|考核|考评|评比|评估|表彰|创建|编制|编外|在职|聘用|临聘|劳务派遣|购买服务岗位|供养|人员控制|控制|控编|投诉|信访|上访|案件|隐患|超标|超编|能耗|用电|用水|用油|耗|排放|库存|积压|存量|欠|债|损|死|伤|病|落后|关停|保有|用量|施用|用地|占地|余额|班额|排污|产生量|浓度|上限|限额|不超过|以内/;

/** A planned quantity with ≤ or <: then doing nothing would be best. Time, money and rates have rules of their own. */
export const quantityAtMost: IndicatorRule = {
  code: 'V10',
  name: 'quantity-at-most',
  severity: 'warning',
  scope: 'indicator',
  check: (indicator, project, { pack }) => {
    const { operator, level2, name, unit } = indicator;
    if ((operator !== '≤' && operator !== '<') || level2 !== '数量指标' || !numberOf(indicator.value)) return [];
    if (isMoneyUnit(unit) || isRateUnit(unit) || unitKind(unit) === 'time' || pack.units.bad[unit] === '%') return [];
    if (isLowerBetterName(name) || FEWER_IS_BETTER.test(name) || /接待|出国|会议/.test(project.name)) return [];
    const edits = operatorEdits(indicator, '=');
    const draft = { at: placeOf(indicator, 'operator'), args: { name, value: measureText(indicator) } };
    return [edits ? { ...draft, fix: { kind: 'review', edits } } : draft];
  },
};
