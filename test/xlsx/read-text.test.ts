import { readWorkbook } from '../../src/xlsx/read-workbook';
import { cellOf, sheetsOf } from './support/files';
import { binaryWorkbook } from './support/xlsb';

const PAGE =
  '<h1>公开表</h1><table><tr><td>甲</td><td>9.20</td></tr></table><h1>第二张</h1><table><tr><td>乙</td><td>1</td><td>2</td></tr></table>';
const ROWS = [['公开表'], ['甲', 9.2]];

test.each([
  ['.html', '公开.html', PAGE, []],
  ['.htm', '公开.HTM', `<!DOCTYPE html><html><body>${PAGE}</body></html>`, []],
  ['a page that calls itself .xls', '公开.xls', PAGE, ['from-web-page']],
  ['Markdown with tables of HTML', '公开.md', `\n${PAGE}`, ['from-text']],
])('all tables of %s are sheets', async (_, name, text, notes) => {
  const outcome = await readWorkbook(Buffer.from(text), name);
  expect(outcome).toMatchObject({
    ok: true,
    notes,
    workbook: { sheets: [{ name: '公开', rows: ROWS }, { name: '公开(2)' }] },
  });
});

test.each([
  ['公开.txt', '甲\t1\n乙\t2'],
  ['公开.md', '# 公开\n\n| 甲 | 1 |\n|---|---|\n| 乙 | 2 |'],
  ['公开.tsv', '甲\t1\r\n乙\t2'],
  ['没有扩展名', '甲,1\n乙,2'],
  ['公开.doc', '甲|1\n乙|2'],
])('a table in %s is read', async (name, text) => {
  const [sheet] = await sheetsOf(Buffer.from(text), name);
  expect(sheet!.rows.filter((row) => row.length > 1)).toEqual([
    ['甲', 1],
    ['乙', 2],
  ]);
});

test.each(['utf16le', 'utf8'] as const)('text in %s with its mark', async (encoding) => {
  const [sheet] = await sheetsOf(Buffer.from('\uFEFF甲\t≥3\n乙\t2', encoding), '公开.txt');
  expect(sheet!.rows).toEqual([
    ['甲', '≥3'],
    ['乙', 2],
  ]);
});

test('bytes that are text in no encoding are refused', async () => {
  const bytes = Uint8Array.from({ length: 600 }, (_, index) => (index % 9 === 0 ? 0xff : 0x80 + ((index * 37) % 0x7f)));
  expect(await readWorkbook(bytes, '公开.txt')).toMatchObject({ ok: false, reason: 'not-a-workbook' });
});

test('an .xlsb file: texts, numbers with their formats, merges, hidden sheets', async () => {
  const [sheet, hidden] = await sheetsOf(binaryWorkbook(), '申报表.xlsb');
  expect(sheet).toMatchObject({
    name: '申报',
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    visibility: 'visible',
  });
  expect(sheet!.rows).toEqual([['申报表'], [], ['004001', 9.2, 0.95, 1234.5]]);
  expect(['B3', 'C3', 'D3'].map((address) => cellOf(sheet, address).format)).toEqual(['0.00', '0%', '#,##0.000']);
  expect(hidden).toMatchObject({ name: '_列表', visibility: 'veryHidden', rows: [['产出指标']] });
});

test('an .xlsb file that is damaged is refused or read, never thrown', async () => {
  const whole = binaryWorkbook();
  for (let at = 30; at < whole.length; at += 23) {
    const bytes = whole.slice();
    bytes[at] = bytes[at]! ^ 0xff;
    expect(typeof (await readWorkbook(bytes, 'a.xlsb')).ok).toBe('boolean');
  }
});
