import type { Indicator, Project } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, IndicatorRule } from '../rule';
import { numberOf } from '../values/quantity';
import { namePlace, renameFix } from './rename';

const PERCENT: readonly string[] = ['%', '‰', '百分比'];
/** Names that are shares by themselves: 合格率, 比例, 占比, 增幅, 覆盖面, 知晓度; 制度 is none. */
const SHARE_END =
  /(?:率|比|比例|比重|占比|比值|百分数|份额|幅度|[增降涨升]幅|增速|进度|程度|浓度|含量|水平|指数|效果|[安获幸][全得福]感|(?<!全|方)面|(?<![制态力])度)(?:情况)?$/;
/** A change is measured in % without being called a rate (税收增长 8%). */
const CHANGE = /比重|占比|增长|增加|增幅|增速|降幅|下降|降低|减少|提升|提高|节约|上升/;
/** 较上年增长: said well enough. */
const COMPARED = /较|同比|环比|比上|比去/;
/** Words that become a rate by 率 alone. */
const TAKES_RATE =
  /(?:完成|合格|达标|及时|覆盖|知晓|整改|落实|到位|办结|处置|处理|发放|兑现|使用|利用|参与|通过|修复|登记|验收|达成|实现|就业|出勤|入户|普及|公开|回复|响应|安装|建成|优良)$/;
/** 及时性 → 及时率. */
const QUALITY = /(及时|准确|完整|规范|安全|有效)性$/;
const TRAILING = /(?<![。.;；:：])[。.;；:：]+$/;

/**
 * Rule N12: what is measured in % is called a rate or another share. Changes (税收增长 8%) only get a hint; where 率 alone
 * makes a name of it (工作完成 → 工作完成率), it is appended.
 */
export const percentNoRate: IndicatorRule = {
  code: 'N12',
  name: 'percent-no-rate',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project) => {
    const { unit, value, operator } = indicator;
    if (operator === '定性' || !PERCENT.includes(unit) || numberOf(value) === null) return [];
    const name = normaliseLabel(indicator.name).replace(TRAILING, '');
    const bare = name.replace(/\([^()]*\)$/, '');
    if (!/[\u4e00-\u9fa5]/.test(bare) || SHARE_END.test(bare)) return [];
    const draft: Draft = { at: namePlace(indicator), args: { name: indicator.name, unit } };
    if (CHANGE.test(bare)) return COMPARED.test(bare) ? [] : [{ ...draft, variant: 'change', severity: 'info' }];
    return [{ ...draft, ...rateFix(name, indicator, project) }];
  },
};

function rateFix(name: string, indicator: Indicator, project: Project): Pick<Draft, 'fix'> {
  if (QUALITY.test(name)) return renameFix(name.replace(QUALITY, '$1率'), indicator, project);
  return TAKES_RATE.test(name) ? renameFix(`${name}率`, indicator, project) : {};
}
