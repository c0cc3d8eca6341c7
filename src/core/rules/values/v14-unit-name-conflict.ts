import type { Indicator } from '../../table/table';
import type { Pack } from '../../pack/pack';
import { suggestedUnit } from '../../taxonomy/units';
import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { measureText, numberOf } from './quantity';

const NOTE = /[（(][^（）()]*[）)]$/;
/** Units of heads, visits, events and things: between them a name decides. All others are other rules' business. */
const HEADS = ['人', '名', '位'];
const EVENTS = ['次', '场', '期', '批', '场次', '批次', '班次', '回', '趟'];
const VISITS = ['人次', '人·次'];
const THINGS = ['个', '件', '份', '户', '家'];

interface Word {
  readonly ending: RegExp;
  /** Units that contradict the word. */
  readonly wrong: readonly string[];
  /** What the word itself is counted in, where the unit is one of these. */
  readonly instead: string;
  readonly fixable: readonly string[];
}

const WORDS: readonly Word[] = [
  { ending: /人次数?$/, wrong: [...HEADS, ...EVENTS, ...THINGS], instead: '人次', fixable: [...HEADS, '次'] },
  { ending: /人数$/, wrong: [...EVENTS, ...VISITS, ...THINGS], instead: '人', fixable: ['个', ...VISITS] },
  { ending: /次数$/, wrong: [...HEADS, ...VISITS, '户'], instead: '', fixable: [] },
  // 交办件, 信访件, 投诉件, 受理件 are counted as such; 文件, 证件, 批件 are things of another kind.
  { ending: /[办访诉理]件(?:数量?|总数|量)?$/, wrong: ['个', '户', '家', ...HEADS], instead: '件', fixable: ['个'] },
  { ending: /及时性$/, wrong: [...HEADS, ...EVENTS, ...VISITS, ...THINGS], instead: '', fixable: [] },
];

/**
 * The name ends in 人次, 人数, 次数, 办件 or 及时性, the unit counts something else (及时性 1次/月). A unit on the bad list is
 * judged as what it means.
 */
export const unitNameConflict: IndicatorRule = {
  code: 'V14',
  name: 'unit-name-conflict',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { name, operator, value } = indicator;
    if (operator === '定性' || numberOf(value) === null) return [];
    const head = name.replace(NOTE, '').trim();
    const word = WORDS.find(({ ending }) => ending.test(head));
    if (!word) return [];
    const unit = plainUnit(indicator, pack);
    if (!word.wrong.includes(unit)) return [];
    const said = word.ending.exec(head)?.[0] ?? '';
    const draft = { at: placeOf(indicator, 'unit'), args: { name, said, value: measureText(indicator), unit } };
    if (!word.fixable.includes(unit) || !indicator.at.unit || indicator.unit !== unit) return [draft];
    const edits = [{ at: indicator.at.unit, after: word.instead }];
    return [{ ...draft, fix: { kind: 'review', args: { instead: word.instead }, edits } }];
  },
};

/** The unit without what multiplies it or the time it is counted over: 万人次/年 → 人次. */
function plainUnit({ unit }: Indicator, pack: Pack): string {
  const written = suggestedUnit(unit, pack) || unit;
  return written.replace(/[/每](年|月|日|天|周|季度?)$/, '').replace(/^[千万]/, '');
}
