import type { FileRule } from '../rule';
import { withoutMarkdown } from './row-noise';
import { oneOfSheet } from './sheet-noise';

/** Rule Z04: marks of Markdown: `# ` before a title, rows of `--`, `**` around a text; one finding a sheet. */
export const markdownMarks: FileRule = {
  code: 'Z04',
  name: 'markdown-marks',
  severity: 'info',
  scope: 'file',
  check: ({ sheets }) => sheets.flatMap((context) => oneOfSheet(context, 'markdown', withoutMarkdown)),
};
