import type { FileRule } from '../rule';
import { plainText } from './plain-text';
import { oneOfSheet } from './sheet-noise';

/** Rule Z01: tags and character references of web pages (<p>, <li>, &nbsp;) in cells of the table; one finding a sheet. */
export const htmlTags: FileRule = {
  code: 'Z01',
  name: 'html-tags',
  severity: 'warning',
  scope: 'file',
  check: ({ sheets }) => sheets.flatMap((context) => oneOfSheet(context, 'html', plainText)),
};
