import type { Indicator } from '../../table/table';
import { isRateUnit, unitKind } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { numberOf } from '../values/quantity';
import { isInputRate } from './home';

const BENEFIT = '效益指标';
const DONE = /(?:完成|到位)率(?:[（(][^（）()]{0,20}[）)])?$/;
const CARRIED_OUT = /落实(?:到位)?率(?:[（(][^（）()]{0,20}[）)])?$/;
/** What is done by the agency itself, counted. */
const ACTIONS =
  /^(?:开展|举办|举行|召开|组织|参加|参与)[^，。]{0,30}(?:次数|场次|期数|场数)$|(?:开展|举办|举行|召开|组织|检查|巡查|督查|培训|演出|维护|慰问)(?:次数|场次|期数)$/;
/** Completion of something that is a benefit itself: fewer poor, less waste, more jobs, verdicts that are carried out, care that lasts. */
const OF_BENEFIT =
  /执行到位|(?:管护|后续|长效).{0,8}到位率|脱贫|减排|节能|降耗|减碳|就业|税收|增收|增长|治理|整治|整改|化解|改善|修复|恢复|控制|减少|下降|消除/;

/**
 * Completion, presence or number of own actions below 效益指标: what was done, not what came of it. 落实率 is an info,
 * one per file. 覆盖率, 普及率, 受益 and 知晓率 are benefits.
 */
export const benefitIsOutput: IndicatorRule = {
  code: 'M05',
  name: 'benefit-is-output',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator) => {
    const { level1, level2, name } = indicator;
    if (level1 !== BENEFIT || level2 === '' || numberOf(indicator.value) === null) return [];
    const draft: Draft = { at: placeOf(indicator, 'name'), args: { name, level2 } };
    if (isActions(indicator)) return [{ ...draft, variant: 'count' }];
    if (!isRateUnit(indicator.unit) || OF_BENEFIT.test(name)) return [];
    if (CARRIED_OUT.test(name)) return [{ ...draft, variant: 'carried-out', severity: 'info', group: 'file' }];
    return DONE.test(name) && !isInputRate(name) ? [draft] : [];
  },
};

function isActions({ name, unit }: Indicator): boolean {
  return ACTIONS.test(name) && unitKind(unit.split('/')[0] ?? '') !== 'rate';
}
