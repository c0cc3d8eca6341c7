import type { Area } from './address';
import type { CellValue } from './sheet';

/** What a part of a template is; the two drawings (Excel, file) give each role the same look. */
export type CellRole =
  'title' | 'subtitle' | 'note' | 'leftNote' | 'header' | 'agency' | 'agencyKey' | 'fixed' | 'key' | 'input';

/** Drop-down list over cells; `source` is a formula with its leading `=`, relative to the area's first cell. */
export interface PlanValidation {
  readonly area: Area;
  readonly source: string;
  readonly prompt: { readonly title: string; readonly message: string };
  /** `information` only tells, `warning` asks whether to keep another text, `stop` refuses it. */
  readonly alert: {
    readonly style: 'information' | 'warning' | 'stop';
    readonly title: string;
    readonly message: string;
  };
}

/** A very hidden sheet of texts. Its name stands for its content: where the workbook has one of that name, it is that one. */
export interface HiddenSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A template as a value: drawn into the open workbook by `excel/`, into a file by `xlsx/`. */
export interface SheetPlan {
  /** Wanted sheet name; the drawing takes the next free one. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  readonly roles: readonly { readonly area: Area; readonly role: CellRole }[];
  /** Number formats, set before values: `@` keeps codes and operators as text. */
  readonly formats: readonly { readonly area: Area; readonly format: string }[];
  /** Formulas (with `=`) of cells whose value Excel works out. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Column widths in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Row heights in points by row. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly validations: readonly PlanValidation[];
  readonly frozenRows: number;
  readonly print: {
    readonly orientation: 'landscape' | 'portrait';
    readonly paper: 'A4';
    /** Rows that every page repeats; null: none. */
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    /** Rows, besides the first, at which a page starts. Without any, the sheet is fitted to the width of its pages. */
    readonly pageStarts?: readonly number[];
    readonly area: Area;
  };
  /** Very hidden sheets that go with it; all plans of a workbook share one of the same name. */
  readonly hiddenSheets: readonly HiddenSheet[];
  /** Hidden defined names of the workbook: template id and version. `formula` has its leading `=`. */
  readonly hiddenNames: readonly { readonly name: string; readonly formula: string }[];
}
