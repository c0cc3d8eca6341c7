import type { CellRole } from './sheet-plan';

/** How a cell looks, in terms that Excel and the file writer both know. Colours are `RRGGBB`. */
export interface CellLook {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly color: string };
  /** Null: no fill. */
  readonly fill: string | null;
  /** Thin lines on all four sides, or none. */
  readonly border: string | null;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
}

const TEXT = '000000';
const LINE = '7F7F7F';
const BODY_FONT = { name: '宋体', size: 10, bold: false, color: TEXT } as const;
const CELL: CellLook = {
  font: BODY_FONT,
  fill: null,
  border: LINE,
  horizontal: 'general',
  vertical: 'center',
  wrap: true,
};

const AGENCY: CellLook = { ...CELL, font: { ...BODY_FONT, bold: true }, fill: 'F7F7F7' };

/**
 * Look of every part of a template: the official form in black and grey, with what the clerk fills in left white.
 * 宋体 and 黑体 are on every Chinese Windows.
 */
export const roleLook: Readonly<Record<CellRole, CellLook>> = {
  title: {
    ...CELL,
    font: { name: '黑体', size: 16, bold: false, color: TEXT },
    border: null,
    horizontal: 'center',
  },
  subtitle: { ...CELL, font: { ...BODY_FONT, size: 11 }, border: null, horizontal: 'center' },
  note: { ...CELL, border: null, horizontal: 'right' },
  leftNote: { ...CELL, border: null, horizontal: 'left' },
  header: { ...CELL, font: { ...BODY_FONT, bold: true }, fill: 'E7E6E6', horizontal: 'center' },
  agency: AGENCY,
  agencyKey: { ...AGENCY, horizontal: 'center' },
  fixed: { ...CELL, fill: 'F7F7F7' },
  key: { ...CELL, horizontal: 'center' },
  input: CELL,
};
