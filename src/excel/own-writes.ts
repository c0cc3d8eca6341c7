/**
 * What this pane did, so that the events it causes are known as echoes. Excel names the add-in as the source of a
 * change; where it does not say, each write is matched with one event of the same cells.
 */
export interface OwnWrites {
  /** Announces a write of cells. */
  readonly expect: (sheetId: string, address: string) => void;
  /** Announces that a sheet is added or comes to the front. */
  readonly expectSheet: (sheetId: string, what: SheetEvent) => void;
  /** Is this change an echo? */
  readonly isEcho: (event: { worksheetId: string; address: string; triggerSource?: string }) => boolean;
  /** Is this event of a sheet an echo? */
  readonly isSheetEcho: (sheetId: string, what: SheetEvent) => boolean;
}

export type SheetEvent = 'added' | 'activated';

export function createOwnWrites(): OwnWrites {
  const expected = new Map<string, number>();
  const add = (key: string): void => void expected.set(key, (expected.get(key) ?? 0) + 1);
  const take = (key: string): boolean => {
    const count = expected.get(key) ?? 0;
    if (count > 1) expected.set(key, count - 1);
    else expected.delete(key);
    return count > 0;
  };
  return {
    expect: (sheetId, address) => add(`${sheetId}!${address}`),
    expectSheet: (sheetId, what) => add(`${sheetId} ${what}`),
    isEcho: ({ worksheetId, address, triggerSource }) => {
      const wasExpected = take(`${worksheetId}!${address}`);
      return triggerSource === 'ThisLocalAddin' || (triggerSource === undefined && wasExpected);
    },
    isSheetEcho: (sheetId, what) => take(`${sheetId} ${what}`),
  };
}
