import type { FileRule } from '../rule';
import { plainText } from './plain-text';
import { oneOfSheet } from './sheet-noise';

/** Rule Z02: LaTeX in the place of signs (\\geq for ≥, \\% for %); one finding a sheet. */
export const latexSigns: FileRule = {
  code: 'Z02',
  name: 'latex-signs',
  severity: 'warning',
  scope: 'file',
  check: ({ sheets }) => sheets.flatMap((context) => oneOfSheet(context, 'latex', plainText)),
};
