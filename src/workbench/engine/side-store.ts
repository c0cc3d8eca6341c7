import { type PageLayout, PLAIN_PAGE, type Protection, UNPROTECTED } from '../host/model-parts';

/** What a sheet has and the engine has no place for. */
export interface SheetSide {
  isVeryHidden: boolean;
  pageLayout: PageLayout;
  protection: Protection;
}

/** What the workbook has and the engine has no place for. */
export interface SideStore {
  readonly sheet: (sheetId: string) => SheetSide;
  /** Lower-case names that no dialog shows. */
  readonly hiddenNames: Set<string>;
  readonly nameComments: Map<string, string>;
  readonly customXml: Map<string, string>;
  readonly properties: Map<string, string | number | boolean>;
}

/** An empty side store. */
export function createSideStore(): SideStore {
  const sheets = new Map<string, SheetSide>();
  return {
    sheet: (sheetId) => {
      const found = sheets.get(sheetId) ?? { isVeryHidden: false, pageLayout: PLAIN_PAGE, protection: UNPROTECTED };
      sheets.set(sheetId, found);
      return found;
    },
    hiddenNames: new Set(),
    nameComments: new Map(),
    customXml: new Map(),
    properties: new Map(),
  };
}
