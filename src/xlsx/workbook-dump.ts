import type { Area } from '../core/sheet/address';
import type { CellLook } from '../core/sheet/role-look';
import type { CellValue, Sheet } from '../core/sheet/sheet';
import type { SheetPlan } from '../core/sheet/sheet-plan';

/** What a cell has besides its value. */
export interface CellDump {
  readonly row: number;
  readonly column: number;
  /** With its leading `=`; the value of the cell is its stored result. */
  readonly formula?: string;
  readonly format?: string;
  readonly look?: Partial<CellLook>;
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
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}

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
  readonly print: SheetPlan['print'] | null;
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
}
