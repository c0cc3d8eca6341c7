import type { Area } from '../core/sheet/address';
import type { CellValue, Sheet } from '../core/sheet/sheet';
import type { FileLook } from './file-look';

/** What a cell has besides its value. */
export interface CellDump {
  readonly row: number;
  readonly column: number;
  /** With its leading `=`; the value of the cell is its stored result. */
  readonly formula?: string;
  readonly format?: string;
  readonly look?: FileLook;
}

/** A rule for what may be typed; sources and bounds are formulas with their leading `=`. */
export interface ValidationDump {
  readonly area: Area;
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  readonly formula1: string;
  readonly formula2?: string;
  /** False: an empty cell is refused; true where left out. */
  readonly allowBlank?: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}

/** Conditional format with a formula, relative to the area's first cell; empty colours stay as they are. */
export interface ConditionalFormatDump {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
}

/** Print set-up. */
export interface PageDump {
  readonly orientation: 'landscape' | 'portrait';
  /** Null: the printer's own. */
  readonly paper: PaperSize | null;
  /** Pages across and down, 0: as many as it takes; null: not fitted. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  /** Percent, where it is not fitted. */
  readonly scale: number;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly area: Area | null;
  /** Rows, besides the first, at which a page starts. Programs heed them only where `fit` is null. */
  readonly pageStarts?: readonly number[];
  readonly centred: boolean;
  /** Inches; null: Excel's own. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>> | null;
  readonly footer: string;
}

export type PaperSize = 'a3' | 'a4' | 'a5' | 'b4' | 'b5' | 'letter' | 'legal';

/** A worksheet as it is written into a file. */
export interface SheetDump {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly rows: readonly (readonly CellValue[])[];
  readonly cells: readonly CellDump[];
  readonly merges: readonly Area[];
  /** Widths in characters by column; null: the default. */
  readonly columnWidths: readonly (number | null)[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly validations: readonly ValidationDump[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormatDump[];
  /** Null: nothing was set up. */
  readonly page: PageDump | null;
  /** Colour of the tab, `RRGGBB`; empty: none. */
  readonly tabColor: string;
  readonly isProtected: boolean;
}

export interface NameDump {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly hidden: boolean;
  /** Sheet that the name belongs to; null: the workbook. */
  readonly sheet: string | null;
}

/** A workbook as it is written into a file: all that the writer can write, and nothing else. */
export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  readonly names: readonly NameDump[];
  /** Index of the sheet that is open at first. */
  readonly activeSheet: number;
  /** Custom XML parts. */
  readonly customXml: readonly string[];
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string | number | boolean>;
}

/** A visible sheet with nothing in it. */
export function emptySheetDump(name: string): SheetDump {
  return {
    name,
    visibility: 'visible',
    rows: [],
    cells: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    conditionalFormats: [],
    page: null,
    tabColor: '',
    isProtected: false,
  };
}
