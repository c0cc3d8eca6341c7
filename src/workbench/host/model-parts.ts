import type { Area } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/sheet';

/** Who makes a change: the person at the grid, the add-in in the pane, or another person on the same file. */
export type Author = 'person' | 'addin' | 'remote';

/** A cell as the host sees it; an empty cell has value null and no formula. */
export interface CellState {
  readonly value: CellValue;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly format: string;
  readonly isError: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface BorderLine {
  /** `None`, `Continuous`, `Dash`, `Dot`, `Double` … */
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type Borders = Readonly<Record<BorderEdge, BorderLine>>;

/** Looks of a cell in the words of Excel's API; an empty fill colour is no fill. */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly borders: Borders;
  readonly locked: boolean;
}

/** Data validation of an area, relative to its first cell. */
export interface Validation {
  readonly area: Area;
  /** The rule in the shape of Excel's API, e.g. `{ list: { inCellDropDown, source } }`. */
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export type ValidationRule =
  | { readonly list: { readonly inCellDropDown: boolean; readonly source: string } }
  | { readonly custom: { readonly formula: string } };

/** Conditional format with a formula, relative to the first cell of its area. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
}

export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, number>>;
  /** `$1:$3`, empty for none. */
  readonly titleRows: string;
  readonly printArea: string;
  readonly centerHorizontally: boolean;
  readonly margins: Readonly<Record<string, number>>;
}

export interface Protection {
  readonly isProtected: boolean;
  readonly password: string;
  readonly options: Readonly<Record<string, string | boolean>>;
}

const NO_LINE: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

export const PLAIN_STYLE: CellStyle = {
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  color: '#000000',
  fill: '',
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
  borders: { EdgeTop: NO_LINE, EdgeBottom: NO_LINE, EdgeLeft: NO_LINE, EdgeRight: NO_LINE },
  locked: true,
};

export const PLAIN_PAGE: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  titleRows: '',
  printArea: '',
  centerHorizontally: false,
  margins: {},
};

export const UNPROTECTED: Protection = { isProtected: false, password: '', options: {} };

export const NO_PROMPT: Validation['prompt'] = { showPrompt: true, title: '', message: '' };

export const NO_ALERT: Validation['errorAlert'] = { showAlert: true, style: 'Stop', title: '', message: '' };
