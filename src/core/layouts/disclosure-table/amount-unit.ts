import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { AmountUnit, Place } from '../../table/table';
import { headTexts, unitInLabel, unitInName, unitInNote } from '../header/head-notes';
import type { DisclosureRegion } from './regions';

/** The amount unit of a table, and where it is written; null where no cell says it. */
export interface FoundUnit {
  readonly unit: AmountUnit;
  readonly at: Place | null;
}

/** A note has few cells, and stands among the last rows. */
const NOTE_CELLS = 3;
const LAST_ROWS = 10;

function inHeader({ head }: DisclosureRegion): FoundUnit | null {
  const header = head.headers.find(({ column }) => column === head.columns.fields.amount);
  const unit = header ? (unitInLabel(header.text) ?? unitInLabel(header.above)) : null;
  return header && unit ? { unit, at: { row: header.row, column: header.column } } : null;
}

/** In a note below the table: 注：金额单位为元. */
function belowTable(sheet: Sheet, { from, to }: DisclosureRegion): FoundUnit | null {
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
export function amountUnitOf(sheet: Sheet, region: DisclosureRegion, pack: Pack): FoundUnit {
  const { amountUnit, amountUnitAt } = region.notes;
  const above = amountUnit && { unit: amountUnit, at: amountUnitAt };
  const named = unitInName(sheet.name);
  return inHeader(region) ?? above ?? belowTable(sheet, region) ?? { unit: named ?? pack.amounts.unit, at: null };
}
