import type { Pack } from '../../pack/pack';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { halfWidth } from '../../taxonomy/normalise';
import type { FieldCell, FieldCells } from './indicator';

/** A template prepares labels and weights; a row with none of these is still untouched. */
const TOUCHED = ['name', 'value', 'unit', 'operator', 'direction'] as const;

/** No such column, or nothing but blanks in it. */
export function isBlank(cell: FieldCell | undefined): boolean {
  return !cell || cell.text.trim() === '';
}

/** What printed forms hold in place of a name or label: 指标1：, …… */
const PLACEHOLDER = /^(?:指标\s*[\d一二三四五六七八九十]+|[.．。·…]{2,}|…)\s*[:：]?$/;

function isPlaceholder(cell: FieldCell | undefined): boolean {
  return !isBlank(cell) && PLACEHOLDER.test(halfWidth(cell!.text).trim());
}

/** Has somebody filled in more than a template prepares? */
export function isTouched(cells: FieldCells): boolean {
  const isNameless = isBlank(cells.value) && isPlaceholder(cells.name);
  return TOUCHED.some((field) => !isBlank(cells[field]) && !(isNameless && field === 'name'));
}

/** Are the labels those that a template prepares: labels of the pack's trees, dots, or none? */
export function isPrepared({ level1, level2 }: FieldCells, pack: Pack): boolean {
  const is = (cell: FieldCell | undefined, isLabel: (label: string, pack: Pack) => boolean): boolean =>
    isBlank(cell) || isPlaceholder(cell) || isLabel(cell!.text, pack);
  return is(level1, isLevel1) && is(level2, isLevel2);
}
