import { hintOf, type ChangeHint } from './change-hint';
import { succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';
import { createSelectionTrail } from './selection-trail';

/**
 * Listens to all sheets: handlers hang on the collection, because those of one sheet die with it. A handler only says
 * what may have changed; it reads nothing and lets no exception out.
 */
export function watchWorkbook(
  run: Run,
  ownWrites: OwnWrites,
  push: (hint: ChangeHint) => void,
): Promise<Attempt<null>> {
  const follow = createSelectionTrail();

  /** Whatever a handler fails at, something changed: the workbook is read anew. */
  function handler<E>(hintFor: (event: E) => ChangeHint | null): (event: E) => Promise<void> {
    return async (event) => {
      let hint: ChangeHint | null;
      try {
        hint = hintFor(event);
      } catch {
        hint = { kind: 'workbook' };
      }
      if (hint) push(hint);
    };
  }

  const wholeSheet = ({ worksheetId }: { worksheetId: string }): ChangeHint => ({
    kind: 'sheet',
    sheetId: worksheetId,
  });
  const wholeWorkbook = (): ChangeHint => ({ kind: 'workbook' });

  return run({
    batch: async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onChanged.add(handler((event) => (ownWrites.isEcho(event) ? null : hintOf(event))));
      sheets.onSelectionChanged.add(handler(follow));
      sheets.onRowSorted.add(handler(wholeSheet));
      sheets.onColumnSorted.add(handler(wholeSheet));
      sheets.onAdded.add(
        handler((event) => (ownWrites.isSheetEcho(event.worksheetId, 'added') ? null : wholeWorkbook())),
      );
      sheets.onDeleted.add(handler(wholeWorkbook));
      sheets.onActivated.add(
        handler((event) => (ownWrites.isSheetEcho(event.worksheetId, 'activated') ? null : wholeSheet(event))),
      );
      await context.sync();
      return succeeded(null);
    },
  });
}
