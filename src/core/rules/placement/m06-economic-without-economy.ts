import { isMoneyUnit } from '../../taxonomy/units';
import { isBlankValue } from '../values/quantity';
import type { IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { ECONOMIC, SOCIAL } from './level2-names';
import { moveTo } from './move';

/** Anything that has to do with money, work or trade, in names of all fields. */
const ECONOMY =
  /经济|增加值|工业|灌溉|药占比|结余|发电|收入|增收|创收|收益|收费|收缴|效益|产值|产量|产出|产能|税|利润|盈利|利用率|营收|营业|销售|销量|交易|贸易|进口|出口|外资|节约|节支|节省|节能|节水|降低|减少|减支|降本|成本|费用|支出|损失|浪费|就业|岗位|务工|带动|拉动|撬动|投资|融资|引资|招商|资金|资产|贷款|信贷|债|保险|消费|旅游|游客|客流|接待量|价格|租金|工资|薪|效率|增产|增效|增值|增长|GDP|生产|产业|企业|市场|经营|商|农民|牧民|农户|致富|脱贫|发展|财政|补贴|补助|周转|流转|盘活|电费|水费|油耗|寿命|繁荣|养殖|种植|单产|亩产|存栏|出栏|粮|作物|耕地|劳动力|物流|电商|运输|客运|货运|采购|农药|化肥|减量/i;

/** Something below 经济效益指标 whose name says nothing of money, work or trade, and whose unit is no money. */
export const economicWithoutEconomy: IndicatorRule = {
  code: 'M06',
  name: 'economic-without-economy',
  severity: 'info',
  trial: true,
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project, context) => {
    const { level2, name, unit, value, notes = [] } = indicator;
    if (level2 !== ECONOMIC || isBlankValue(name) || isBlankValue(value) || isMoneyUnit(unit)) return [];
    if (ECONOMY.test(name) || notes.some(({ text }) => ECONOMY.test(text.slice(0, LONGEST_NOTE)))) return [];
    return [{ at: placeOf(indicator, 'name'), args: { name }, ...moveTo(SOCIAL, indicator, project, context) }];
  },
};

const LONGEST_NOTE = 500;
