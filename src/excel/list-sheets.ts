import type { Sheet } from '../core/sheet/sheet';
import { isWaiverSheetName } from '../core/waivers/waiver-sheet';
import { extentOf } from './block';
import { succeeded, type Attempt } from './obstacle';
import type { Run } from './run';

/** A sheet before its cells are read. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** Last row and column (from 0) with a value; null for a sheet without any. */
  readonly extent: { readonly bottom: number; readonly right: number } | null;
}

const VISIBILITY: Readonly<Record<string, Sheet['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Sheets that the product keeps for itself: lists of templates, what conversions could not place. */
const OWN_SHEET = /^_zb/i;

/** Is the sheet none of the person's? One that somebody brought into sight is. */
function isOwnSheet({ name, visibility }: Pick<ListedSheet, 'name' | 'visibility'>): boolean {
  return OWN_SHEET.test(name) && visibility === 'veryHidden';
}

/**
 * Lists the sheets in their order with their used ranges. Only cells with values count: whole columns that are merely
 * formatted would make a sheet a million rows long. Without `isWanted` the product's own sheets are left out, but for the one
 * that keeps the reasons: the check needs them.
 */
export function listSheets(
  run: Run,
  isWanted: (sheet: Pick<ListedSheet, 'name' | 'visibility'>) => boolean = (sheet) =>
    !isOwnSheet(sheet) || isWaiverSheetName(sheet.name),
): Promise<Attempt<readonly ListedSheet[]>> {
  return run({
    batch: async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const wanted = sheets.items.filter((sheet) =>
        isWanted({ name: sheet.name, visibility: visibilityOf(sheet.visibility) }),
      );
      const listed = wanted.map((sheet) => ({ sheet, used: queueUsed(sheet) }));
      await context.sync();
      return succeeded(listed.map(({ sheet, used }) => listedOf(sheet, used)));
    },
  });
}

/** The same for some sheets, by id; those that are no longer there are left out. */
export function listSome(run: Run, sheetIds: readonly string[]): Promise<Attempt<readonly ListedSheet[]>> {
  return run({
    batch: async (context) => {
      const listed = sheetIds.map((sheetId) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
        sheet.load('id,name,visibility');
        return { sheet, used: queueUsed(sheet) };
      });
      await context.sync();
      return succeeded(
        listed.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet, used }) => listedOf(sheet, used)),
      );
    },
  });
}

function queueUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return used;
}

function visibilityOf(visibility: string): Sheet['visibility'] {
  return VISIBILITY[visibility] ?? 'visible';
}

function listedOf(sheet: Excel.Worksheet, used: Excel.Range): ListedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    extent: used.isNullObject ? null : extentOf(used.address),
  };
}
