import { isSatisfactionName } from '../../taxonomy/rates';
import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { measureEdits } from './measure-edits';
import { isPercent } from './percent';
import { measureText, numberOf } from './quantity';

/** Shares of a whole: there is no more than all of it. */
const BOUNDED =
  /(覆盖|合格|及时|知晓|知悉|准确|正确|达标|完好|到位|办结|普及|合规|公开|优良|优秀|通过|出勤|到课|参会|入户|成活|治愈|接种|整改|签约|参保|参合|录取|毕业|建档|持证|回复|答复|受理|兑现|兑付|发放|正常运行|正常运转)率$/;
/** Rates that count others than their own whole (毛入学率), or a change. */
const UNBOUNDED = /毛|增长|提高|提升|增幅|增速|上升|超|折算/;

/** More than 100 % of a share that ends at 100 % (覆盖率, 合格率, 及时率, 满意度). Growth and completion may be more. */
export const percentOver100: IndicatorRule = {
  code: 'V05',
  name: 'percent-over-100',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { name, operator } = indicator;
    if (operator === '定性' || !isPercent(indicator, pack) || !isBoundedShare(name)) return [];
    if (!numberOf(indicator.value)?.gt(100)) return [];
    const edits = measureEdits(indicator, { operator: '=', value: '100' });
    const args = { name, value: `${measureText(indicator)}${indicator.unit === '' ? '%' : ''}` };
    return [{ at: placeOf(indicator, 'value'), args, ...(edits ? { fix: { kind: 'review', edits } } : {}) }];
  },
};

/** Does the name measure a share that ends at 100 %? */
export function isBoundedShare(name: string): boolean {
  const head = name.replace(/[（(][^（）()]*[）)]$/, '').trim();
  return (BOUNDED.test(head) || isSatisfactionName(head)) && !UNBOUNDED.test(head);
}
