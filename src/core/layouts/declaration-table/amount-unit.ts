import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { AmountUnit, Place } from '../../table/table';
import { mergedArea, mergeIndex } from '../cells/merges';
import { headTexts, unitInLabel, unitInName, unitInNote } from '../header/head-notes';
import type { TableRegion } from './regions';

/** The amount unit of a table, and where it is written; null where no cell says it. */
export interface FoundUnit {
  readonly unit: AmountUnit;
  readonly at: Place | null;
}

/** A note has few cells, and stands among the last rows. */
const NOTE_CELLS = 3;
const LAST_ROWS = 10;

/** In the header of the amounts, or in one that is merged over it. */
function inHeader(sheet: Sheet, { head }: TableRegion): FoundUnit | null {
  const column = head.map.columns.amount;
  if (column === undefined) return null;
  const merges = mergeIndex(sheet);
  for (let row = head.last; row >= head.first; row--) {
    const area = mergedArea(merges, row, column);
    const at = area ? { row: area.top, column: area.left } : { row, column };
    const text = sheet.rows[at.row]?.[at.column];
    const unit = typeof text === 'string' ? unitInLabel(text) : null;
    if (unit) return { unit, at };
  }
  return null;
}

/** In a note below the table: 注：金额单位为元. */
function belowTable(sheet: Sheet, { from, to }: TableRegion): FoundUnit | null {
  let seen = 0;
  for (let row = to - 1; row >= from && seen < LAST_ROWS; row--) {
    const texts = headTexts(sheet, row, row + 1);
    if (texts.length > 0) seen++;
    if (texts.length === 0 || texts.length > NOTE_CELLS) continue;
    for (const { text, at } of texts) {
      const unit = unitInNote(text);
      if (unit) return { unit, at };
    }
  }
  return null;
}

/** The header of the amounts is nearest, then the rows above it, a note below, the sheet's name; else the pack's unit is assumed. */
export function amountUnitOf(sheet: Sheet, region: TableRegion, pack: Pack): FoundUnit {
  const { amountUnit, amountUnitAt } = region.notes;
  const above = amountUnit && { unit: amountUnit, at: amountUnitAt };
  const named = unitInName(sheet.name);
  return (
    inHeader(sheet, region) ?? above ?? belowTable(sheet, region) ?? { unit: named ?? pack.amounts.unit, at: null }
  );
}
