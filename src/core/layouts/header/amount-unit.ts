import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { AmountUnit, Place } from '../../table/table';
import { headTexts, unitInName, unitInNote } from './head-notes';
import type { HeadNotes } from './head-notes';

/** The amount unit of a table, and where it is written; null where no cell says it. */
export interface FoundUnit {
  readonly unit: AmountUnit;
  readonly at: Place | null;
}

/** Rows [from, to) of a table below its header, and what stands above it. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly notes: HeadNotes;
}

/** A note has few cells, and stands among the last rows. */
const NOTE_CELLS = 3;
const LAST_ROWS = 10;

/** In a note below the table: 注：金额单位为元. */
function belowTable(sheet: Sheet, { from, to }: Region): FoundUnit | null {
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

/**
 * The header of the amounts (`inHeader`) is nearest, then the rows above it, a note below, the sheet's name; else the pack's
 * unit is assumed.
 */
export function amountUnitOf(inHeader: FoundUnit | null, sheet: Sheet, region: Region, pack: Pack): FoundUnit {
  const { amountUnit, amountUnitAt } = region.notes;
  const above = amountUnit && { unit: amountUnit, at: amountUnitAt };
  const assumed = { unit: unitInName(sheet.name) ?? pack.amounts.unit, at: null };
  return inHeader ?? above ?? belowTable(sheet, region) ?? assumed;
}
