import { writeXlsx } from 'hucre';
import type { Sheet as SourceSheet } from 'hucre';
import { sheetsOf } from './support/files';

const ROWS = [
  ['项目', '金额', '备注'],
  ['养护', 24, ''],
  ['改造', 12, ''],
];

async function hiddenOf(extra: Partial<Pick<SourceSheet, 'rowDefs' | 'columns'>>) {
  const [sheet] = await sheetsOf(await writeXlsx({ sheets: [{ name: '表', rows: ROWS, ...extra }] }));
  const hidden = sheet?.hidden;
  return hidden && { rows: [...hidden.rows], columns: [...hidden.columns] };
}

describe('hidden lines of an .xlsx file', () => {
  test('none: nothing is said', async () => expect(await hiddenOf({})).toBeUndefined());

  test('a row, as a filter leaves it', async () => {
    expect(await hiddenOf({ rowDefs: new Map([[1, { hidden: true }]]) })).toEqual({ rows: [1], columns: [] });
  });

  test('a row with a height is not hidden', async () => {
    expect(await hiddenOf({ rowDefs: new Map([[1, { height: 30 }]]) })).toBeUndefined();
  });

  test('a column', async () => {
    expect(await hiddenOf({ columns: [{}, { hidden: true }, {}] })).toEqual({ rows: [], columns: [1] });
  });

  test('rows below all content are nobody’s', async () => {
    expect(await hiddenOf({ rowDefs: new Map([[90, { hidden: true }]]) })).toBeUndefined();
  });
});
