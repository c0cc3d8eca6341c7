import type { Pack } from '../../pack/pack';
import { cellText } from '../../sheet/cell-text';
import { numberFormat } from '../../sheet/number-format';
import { detailAt, valueAt } from '../../sheet/sheet';
import type { Sheet } from '../../sheet/sheet';
import type { Indicator, IndicatorField, Operator, Place } from '../../table/table';
import { canonicalLevel1, canonicalLevel2 } from '../../taxonomy/labels';
import { halfWidth, normaliseLabel, tidy } from '../../taxonomy/normalise';
import { isRateUnit } from '../../taxonomy/units';
import { splitLevels } from './level-text';
import type { LabelPart } from './level-text';
import { directionOf, leavesOperatorOpen, operatorAndDirection, operatorOf } from './operator-text';
import type { OperatorAndDirection } from './operator-text';
import { splitValue } from './value-text';
import type { ValueParts } from './value-text';
import { mapFields } from './map-fields';

/** A cell of an indicator: what it shows and where it stands. */
export interface FieldCell {
  readonly text: string;
  readonly at: Place;
}

export type FieldCells = Partial<Record<IndicatorField, FieldCell>>;

interface ReadValue {
  readonly value: string;
  readonly parts: ValueParts | null;
  /** `%` that only the number format shows. */
  readonly formatUnit: string;
}

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const BRACKETS = /[()[\]【】]/g;

function unitOf(text: string): string {
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

function readValue(sheet: Sheet, cells: FieldCells, pack: Pack): ReadValue {
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

/** The place of a part of the value's text; the whole cell where the part is all there is. */
function partPlace(cell: FieldCell, part: { start: number; end: number }, parts: ValueParts): Place {
  const isWhole = parts.operatorPart === null && parts.unit === null;
  return isWhole ? cell.at : { ...cell.at, span: { start: part.start, end: part.end } };
}

/** Operator and direction that the operator's cell holds, where the direction has no cell of its own. */
function pairIn({ operator, direction }: FieldCells): OperatorAndDirection | null {
  return operator && !direction && operator.text.length > 1 ? operatorAndDirection(operator.text) : null;
}

function placesOf(
  cells: FieldCells,
  { parts, formatUnit }: ReadValue,
  pair: OperatorAndDirection | null,
): Partial<Record<IndicatorField, Place>> {
  const at = mapFields(cells, placeOf);
  const { value, operator } = cells;
  if (operator && pair) {
    at.operator = { ...operator.at, span: pair.operatorSpan };
    at.direction = { ...operator.at, span: pair.directionSpan };
  }
  if (value && parts) {
    at.value = partPlace(value, parts.number, parts);
    if (parts.operatorPart && isOperatorOpen(cells)) at.operator = partPlace(value, parts.operatorPart, parts);
    if (parts.unit && isBlank(cells.unit)) at.unit = partPlace(value, parts.unit, parts);
  }
  if (value && formatUnit !== '') at.unit ??= value.at;
  return at;
}

function placeOf({ at }: FieldCell): Place {
  return at;
}

function textOf({ text }: FieldCell): string {
  return text;
}

function isBlank(cell: FieldCell | undefined): boolean {
  return !cell || cell.text.trim() === '';
}

function isOperatorOpen({ operator }: FieldCells): boolean {
  return !operator || leavesOperatorOpen(operator.text);
}

function operatorIn(cells: FieldCells, parts: ValueParts | null): Operator {
  return isOperatorOpen(cells) ? (parts?.operator ?? '') : operatorOf(cells.operator!.text);
}

/** Weight without the % or 分 that some tables print with it. */
function weightOf(text: string): string {
  return halfWidth(text)
    .trim()
    .replace(/^(-?[\d.]+)\s*(?:%|分)$/, '$1');
}

/** Both labels in one cell are two cells to everybody else. */
function withSplitLevels(cells: FieldCells, pack: Pack): FieldCells {
  const { level1, level2 } = cells;
  const only = level1 && !level2 ? level1 : level2 && !level1 ? level2 : undefined;
  const pair = only && splitLevels(only.text, pack);
  if (!pair) return cells;
  const cellOf = ({ text, start, end }: LabelPart): FieldCell => ({ text, at: { ...only.at, span: { start, end } } });
  return { ...cells, level1: cellOf(pair.level1), level2: cellOf(pair.level2) };
}

/** Reads one indicator from its cells; absent cells are columns that the table lacks. */
export function readIndicator(sheet: Sheet, given: FieldCells, row: number, pack: Pack): Indicator {
  const cells = withSplitLevels(given, pack);
  const value = readValue(sheet, cells, pack);
  const written = mapFields(cells, textOf);
  const text = (field: IndicatorField): string => cells[field]?.text ?? '';
  const unit = isBlank(cells.unit) ? (value.parts?.unit?.text ?? value.formatUnit) : text('unit');
  const pair = pairIn(cells);
  const at = placesOf(cells, value, pair);
  return {
    level1: canonicalLevel1(text('level1'), pack),
    level2: canonicalLevel2(text('level2'), pack),
    name: tidy(text('name')),
    operator: operatorIn(cells, value.parts),
    value: value.value,
    unit: unitOf(unit),
    weight: cells.weight ? weightOf(cells.weight.text) : null,
    direction: pair?.direction ?? directionOf(text('direction')),
    written,
    at,
    place: cells.name?.at ?? { row, column: 0 },
  };
}

/** Text of a cell that stands for itself. */
export function fieldCell(sheet: Sheet, row: number, column: number): FieldCell {
  return { text: cellText(sheet, row, column), at: { row, column } };
}
