import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { isNumberInOneText } from './glued-unit';
import { isBlankValue, numberOf } from './quantity';
import { isTimeValue } from './time-value';

const MARK = /[*＊_/／-]/;
/** 2022/全年: a slash that parts no numbers of a date. */
const ODD_IN_DATE = /[*_]|\/(?=[^\d])|[^\d]\//;
const YEAR_AND_PART = /^((?:19|20)\d{2})年?[/-]((?:全|上半|下半)年)$/;

/**
 * `*`, `_`, `-` or `/` inside a value: the system takes none. Dates, grades of a scale (优/良/中/差), a minus sign and
 * ranges under 定量（其他） are right, and so is a number with a unit of its own (6千克标准煤/平方米) where both are one text.
 */
export const valueCharacters: IndicatorRule = {
  code: 'V20',
  name: 'value-characters',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack, table }) => {
    const text = normaliseLabel(indicator.value);
    if (!MARK.test(text) || isBlankValue(text) || numberOf(text) !== null || isScale(text, pack)) return [];
    if (/定量[(（]?其他/.test(indicator.written.operator ?? '')) return [];
    const isFine = isTimeValue(indicator) ? !ODD_IN_DATE.test(text) : isNumberInOneText(text, table);
    if (isFine) return [];
    return [describe(indicator, text)];
  },
};

function isScale(text: string, { scales }: Pack): boolean {
  const bare = text.replace(/\//g, '');
  return scales.includes(text) || (!/[\d*_-]/.test(text) && scales.includes(bare));
}

function describe(indicator: Indicator, text: string): Draft {
  const { value, at, name } = indicator;
  const draft: Draft = { at: placeOf(indicator, 'value'), args: { name, value, mark: MARK.exec(text)?.[0] ?? '' } };
  const [, year = '', part = ''] = YEAR_AND_PART.exec(text) ?? [];
  if (year === '' || !at.value) return draft;
  const instead = `${year}年${part}`;
  return { ...draft, fix: { kind: 'safe', args: { instead }, edits: [{ at: at.value, after: instead }] } };
}
