import type { FileRule } from '../rule';
import { plainText } from './plain-text';
import { oneOfSheet } from './sheet-noise';

/** Rule Z03: tags of formulas (<math>) in cells of the table; one finding a sheet. */
export const mathmlTags: FileRule = {
  code: 'Z03',
  name: 'mathml-tags',
  severity: 'warning',
  scope: 'file',
  check: ({ sheets }) => sheets.flatMap((context) => oneOfSheet(context, 'math', plainText)),
};
