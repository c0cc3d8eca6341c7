import type { Area } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/sheet';
import type { ModelEvent } from './model-events';
import type {
  Author,
  CellState,
  CellStyle,
  ConditionalFormat,
  PageLayout,
  Protection,
  Validation,
  Visibility,
} from './model-parts';

/** What to put into a cell; what is left out stays. `value: null` empties it, `formula` has its leading `=`. */
export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export type ClearKind = 'All' | 'Contents' | 'Formats';

/** One worksheet; rows and columns count from 0. Areas may reach beyond what holds data. */
export interface SheetModel {
  readonly id: string;
  readonly name: () => string;
  readonly rename: (name: string) => void;
  readonly visibility: () => Visibility;
  readonly setVisibility: (visibility: Visibility) => void;
  readonly tabColor: () => string;
  readonly setTabColor: (color: string) => void;
  readonly position: () => number;
  readonly moveTo: (position: number) => void;
  readonly remove: () => void;

  /** Smallest area with content (`valuesOnly`) or with content or formats; null for an empty sheet. */
  readonly usedArea: (valuesOnly: boolean) => Area | null;
  readonly cell: (row: number, column: number) => CellState;
  /** What the grid shows: the value in its number format. */
  readonly text: (row: number, column: number) => string;
  /** Writes cells in one undo step. */
  readonly write: (cells: readonly CellInput[]) => void;
  readonly clear: (area: Area, kind: ClearKind) => void;

  readonly merges: () => readonly Area[];
  readonly merge: (area: Area) => void;
  readonly unmerge: (area: Area) => void;

  readonly style: (row: number, column: number) => CellStyle;
  readonly setStyle: (area: Area, patch: Partial<CellStyle>) => void;
  /** Widths and heights are points. */
  readonly columnWidth: (column: number) => number;
  readonly setColumnWidth: (first: number, last: number, width: number) => void;
  readonly rowHeight: (row: number) => number;
  readonly setRowHeight: (first: number, last: number, height: number) => void;
  readonly isRowHidden: (row: number) => boolean;

  readonly insertRows: (first: number, count: number) => void;
  readonly deleteRows: (first: number, count: number) => void;
  readonly insertColumns: (first: number, count: number) => void;
  readonly deleteColumns: (first: number, count: number) => void;
  /** Sorts whole cells of the rows of an area by one of its columns. */
  readonly sortRows: (area: Area, keyColumn: number, ascending: boolean) => void;

  /** Rules as they were set: rules that were set over one area come back as one. */
  readonly validations: () => readonly Validation[];
  /** The rule of the whole area; null where it has none, `mixed` where its cells differ. */
  readonly validationOf: (area: Area) => Validation | 'mixed' | null;
  readonly setValidation: (area: Area, validation: Omit<Validation, 'area'> | null) => void;
  readonly conditionalFormats: () => readonly ConditionalFormat[];
  readonly setConditionalFormats: (formats: readonly ConditionalFormat[]) => void;

  readonly frozen: () => { readonly rows: number; readonly columns: number };
  readonly setFrozen: (rows: number, columns: number) => void;
  readonly pageLayout: () => PageLayout;
  readonly setPageLayout: (patch: Partial<PageLayout>) => void;
  readonly protection: () => Protection;
  readonly setProtection: (protection: Protection) => void;
}

/** A defined name; `formula` has its leading `=`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Parts of the workbook that no grid shows. */
export interface WorkbookParts {
  readonly names: () => readonly DefinedName[];
  readonly setName: (name: DefinedName) => void;
  readonly removeName: (name: string) => void;
  readonly customXml: Map<string, string>;
  readonly properties: Map<string, string | number | boolean>;
}

/** The workbook behind the host. Whoever implements it raises an event for every change, whoever made it. */
export interface WorkbookModel extends WorkbookParts {
  readonly sheets: () => readonly SheetModel[];
  readonly addSheet: (name: string) => SheetModel;
  readonly activeSheet: () => SheetModel;
  readonly activate: (sheetId: string) => void;
  readonly selection: () => { readonly sheetId: string; readonly areas: readonly Area[] };
  readonly select: (sheetId: string, area: Area) => void;
  /** Runs `work` with its changes signed by `author`; outside of it the person is the author. */
  readonly as: <Result>(author: Author, work: () => Result) => Result;
  readonly onEvent: (listener: (event: ModelEvent) => void) => () => void;
  /** Resolves when formulas have their values. */
  readonly settle: () => Promise<void>;
  readonly undo: () => boolean;
  readonly undoDepth: () => number;
  readonly clearUndo: () => void;
  readonly dispose: () => void;
}
