import fc from 'fast-check';
import { sheetsOfText } from '../../../src/core/text/sheets-of-text';

const PIECES =
  '<table>|<tr>|<td rowspan=3>|<td colspan="2">|</td>|</table>|<p>|<ol><li>|<math>|</math>|<!--|-->|<script>|$\\geq |\\%$|&ge;|&#|' +
  '\t|"|""|,|;|  |\n|\n\n|\r\n|---|# |**|一、产出指标|（一）数量指标|1.次数≥3次|9.20|004|第 1 页|\u200b|\u3000|\uFEFF|\f|\0|\uD800';

const noisyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES.split('|'), '|'), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

test('any text gives sheets without an error; no cell is blank or has blanks at its ends', () => {
  fc.assert(
    fc.property(noisyText, fc.constantFrom('粘贴', 'a.csv', 'b.html', ''), (text, name) => {
      for (const { rows, merges } of sheetsOfText(text, name)) {
        for (const cell of rows.flat()) if (typeof cell === 'string') expect(cell.trim()).toBe(cell);
        for (const cell of rows.flat()) expect(cell).not.toBe('');
        for (const { top, left, bottom, right } of merges) expect(bottom - top + right - left).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

const line = fc.constantFrom(
  '次数',
  '目标一：做好，按时',
  '≥3',
  '95%',
  '9.20',
  '004',
  '1,234.50',
  '一、产出指标',
  '"两新"工委',
  '好;坏',
  'a|b',
);
const cell = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const inner = fc.oneof(cell, fc.constant(''));
const tables = fc.integer({ min: 0, max: 4 }).chain((middle) =>
  fc.array(
    fc
      .tuple(cell, fc.array(inner, { minLength: middle, maxLength: middle }), cell)
      .map(([a, more, b]) => [a, ...more, b]),
    { minLength: 2, maxLength: 6 },
  ),
);

type Grid = readonly (readonly string[])[];

const quoted = (text: string) => (/["\t\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const separated = (grid: Grid, by: string) => grid.map((row) => row.map(quoted).join(by)).join('\n');
const piped = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
const markdown = ([head = [], ...rest]: Grid) =>
  [head.map(piped), head.map(() => '---'), ...rest.map((row) => row.map(piped))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
const pipes = (grid: Grid) => grid.map((row) => row.map(piped).join(' | ')).join('\n');
const html = (grid: Grid) =>
  `<table>${grid.map((row) => `<tr>${row.map((text) => `<td>${text.replaceAll('\n', '<br>')}</td>`).join('')}</tr>`).join('')}</table>`;

test('a table says the same as tabs, commas, Markdown, pipes and HTML', () => {
  fc.assert(
    fc.property(tables, (grid) => {
      const rowsOf = (text: string, name = '表') => sheetsOfText(text, name).map(({ rows }) => rows);
      const expected = rowsOf(html(grid));
      expect(rowsOf(separated(grid, '\t'))).toEqual(expected);
      expect(rowsOf(separated(grid, ','), '表.csv')).toEqual(expected);
      expect(rowsOf(markdown(grid))).toEqual(expected);
      expect(rowsOf(pipes(grid))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
