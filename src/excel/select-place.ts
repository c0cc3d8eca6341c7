import type { FindingPlace } from '../core/check/finding';
import type { KnownSheets } from './known-sheet';
import { blocked, succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';

/**
 * Goes to a place and selects it. A hidden sheet cannot be shown; a row that a filter hides is selected, but says so,
 * because the person sees nothing of it.
 */
export function selectPlace(
  run: Run,
  ownWrites: OwnWrites,
  known: KnownSheets,
  place: FindingPlace,
): Promise<Attempt<null>> {
  const where = `${place.sheet}!${place.cell}`;
  const sheetId = known.find(({ sheet }) => sheet.name === place.sheet)?.id ?? place.sheet;
  return run({
    where,
    urgent: true,
    batch: async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.getItemOrNullObject(sheetId);
      const active = sheets.getActiveWorksheet();
      const range = sheet.getRange(place.cell);
      sheet.load('id,visibility');
      active.load('id');
      range.load('rowHidden');
      await context.sync();
      if (sheet.isNullObject) return blocked('not-found', where);
      if (sheet.visibility !== 'Visible') return blocked('hidden-sheet', where, sheet.visibility);
      if (active.id !== sheet.id) {
        ownWrites.expectSheet(sheet.id, 'activated');
        sheet.activate();
      }
      range.select();
      await context.sync();
      return range.rowHidden === true ? blocked('hidden-by-filter', where) : succeeded(null);
    },
  });
}
