import type { Indicator } from '../../table/table';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { measureText, numberOf } from './quantity';

const VERB = '提高|提升|增长|增加|上升|下降|降低|减少';
/** 提高代表履职率 10%: the verb leads and a rate ends the name; 提升工程, 提升改造 are names of works. */
const LEADS = new RegExp(`^(?:${VERB})(?!工程|改造|行动|项目|培训|班|计划|活动).*(?:率|度|比重|占比)$`);
/** 农民收入增长, 线路网速提升率. Rates of growth that statistics define (增长率, 增速) say their base by themselves. */
const ENDS = new RegExp(`(${VERB})(?:率|比例|幅度|程度|百分比)?$`);
const DEFINED = /增长率|增速|增幅|降幅|增长幅度/;
const BASE =
  /较|比上|比去|比前|同比|环比|年均|上年|去年|往年|前年|上期|基期|基数|(19|20)\d{2}年|年初|以来|逐年|每年|同期|历史|设计|原有|改造前|实施前/;
const NOTE = /[（(][^（）()]*[）)]$/;
/** Above it the value is the level of the rate, not its growth. */
const MOST_GROWTH = 50;

/** Growth by n % without what it is measured against: nobody can work it out. */
export const growthWithoutBase: IndicatorRule = {
  code: 'V29',
  name: 'growth-without-base',
  severity: 'info',
  trial: true,
  scope: 'indicator',
  rowOnly: true,
  check: (indicator) => {
    const { name, unit, value, operator, notes = [] } = indicator;
    const number = numberOf(value);
    if (!/^[%‰]$|百分/.test(unit) || operator === '定性' || !number?.gt(0)) return [];
    if (BASE.test(name) || DEFINED.test(name) || notes.some(({ text }) => BASE.test(text))) return [];
    const head = name.replace(NOTE, '').trim();
    if (LEADS.test(head) && number.lte(MOST_GROWTH)) return [describe(indicator, `较上年${name}`)];
    const verb = ENDS.exec(head);
    if (!verb) return [];
    return [describe(indicator, `${name.slice(0, verb.index)}较上年${name.slice(verb.index)}`)];
  },
};

function describe(indicator: Indicator, instead: string): Draft {
  const { name, at } = indicator;
  const draft: Draft = { at: placeOf(indicator, 'value'), args: { name, value: measureText(indicator) } };
  if (!at.name) return draft;
  return { ...draft, fix: { kind: 'review', args: { instead }, edits: [{ at: at.name, after: instead }] } };
}
