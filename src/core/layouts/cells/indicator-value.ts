import type { Pack } from '../../pack/pack';
import { numberFormat } from '../../sheet/number-format';
import { detailAt, valueAt } from '../../sheet/sheet';
import type { Sheet } from '../../sheet/sheet';
import { normaliseLabel, tidy } from '../../taxonomy/normalise';
import { isRateUnit } from '../../taxonomy/units';
import type { FieldCells } from './field-cells';
import { leavesOperatorOpen, operatorOf } from './operator-text';
import { splitValue } from './value-text';
import type { ValueParts } from './value-text';

/** The value of an indicator, and what its text holds besides. */
export interface ReadValue {
  readonly value: string;
  readonly parts: ValueParts | null;
  /** `%` that only the number format shows. */
  readonly formatUnit: string;
}

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const BRACKETS = /[()[\]【】]/g;

/** A 度量单位 without brackets and blanks. */
export function unitOf(text: string): string {
  if (text === '') return '';
  const unit = normaliseLabel(text);
  const bare = unit.replace(BRACKETS, '');
  return bare === '' ? unit : bare;
}

function agrees(left: string, right: string): boolean {
  return unitOf(left) === unitOf(right) || (isRateUnit(left) && isRateUnit(right));
}

/** Parts of a value text, unless they contradict the operator or unit columns: then the text is left as it is. */
function agreedParts(text: string, operatorText: string, unitText: string, pack: Pack): ValueParts | null {
  const operator = operatorOf(operatorText);
  const parts = operator === '定性' ? null : splitValue(text, pack);
  if (!parts) return null;
  const isOtherOperator = parts.operator !== '' && !leavesOperatorOpen(operatorText) && operator !== parts.operator;
  const isOtherUnit = parts.unit !== null && unitText.trim() !== '' && !agrees(parts.unit.text, unitText);
  return isOtherOperator || isOtherUnit ? null : parts;
}

function readNumber(text: string, kind: string, unitText: string, pack: Pack): ReadValue {
  if (PLAIN_NUMBER.test(text) || kind === 'date') return { value: text, parts: null, formatUnit: '' };
  const parts = agreedParts(text, '', unitText, pack);
  // 98.0% is 98 %: the zero is the format's.
  const number = kind === 'percent' ? parts?.number.text.replace(/\.0+$|(\.\d*[1-9])0+$/, '$1') : parts?.number.text;
  return { value: number ?? text, parts: null, formatUnit: parts?.unit?.text ?? '' };
}

/** Reads the value's cell beside the operator's and the unit's. */
export function readValue(sheet: Sheet, cells: FieldCells, pack: Pack): ReadValue {
  const cell = cells.value;
  if (!cell || cell.text === '') return { value: '', parts: null, formatUnit: '' };
  const unitText = cells.unit?.text ?? '';
  const { row, column } = cell.at;
  if (typeof valueAt(sheet, row, column) === 'number') {
    const format = detailAt(sheet, row, column)?.format;
    return readNumber(cell.text, format === undefined ? 'general' : numberFormat(format).kind, unitText, pack);
  }
  const parts = agreedParts(cell.text, cells.operator?.text ?? '', unitText, pack);
  return { value: parts?.number.text ?? tidy(cell.text), parts, formatUnit: '' };
}
