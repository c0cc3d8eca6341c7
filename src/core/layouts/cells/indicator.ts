import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { Indicator, IndicatorField, Operator, Place } from '../../table/table';
import { canonicalLevel1, canonicalLevel2 } from '../../taxonomy/labels';
import { halfWidth, tidy } from '../../taxonomy/normalise';
import { isBlank } from './field-cells';
import type { FieldCell, FieldCells } from './field-cells';
import { readValue, unitOf } from './indicator-value';
import type { ReadValue } from './indicator-value';
import { splitLevels } from './level-text';
import type { LabelPart } from './level-text';
import { mapFields } from './map-fields';
import { directionOf, leavesOperatorOpen, operatorAndDirection, operatorOf } from './operator-text';
import type { OperatorAndDirection } from './operator-text';
import type { ValueParts } from './value-text';

export { fieldCell } from './field-cells';
export type { FieldCell, FieldCells } from './field-cells';

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
