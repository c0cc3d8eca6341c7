import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds, writeXlsx } from 'hucre';
import { cellOf, rawWorkbook, sheetsOf } from './support/files';

const data = (name: string) => readFileSync(join(__dirname, 'data', name));

async function cellsOf(rows: string, options?: Parameters<typeof rawWorkbook>[1]) {
  const [sheet] = await sheetsOf(rawWorkbook([{ name: '表', rows }], options));
  return (address: string) => cellOf(sheet, address);
}

describe('cells of an .xlsx file', () => {
  const row = (cells: string) => `<row r="1">${cells}</row>`;

  test.each([
    ['number', '<c r="A1"><v>97.2</v></c>', { value: 97.2 }],
    ['number with decimals', '<c r="A1" s="1"><v>9.2</v></c>', { value: 9.2, format: '0.00' }],
    ['percent', '<c r="A1" s="2"><v>0.95</v></c>', { value: 0.95, format: '0%' }],
    ['built-in date', '<c r="A1" s="3"><v>45291</v></c>', { value: 45291, format: 'yyyy/m/d' }],
    ['Chinese date', '<c r="A1" s="4"><v>45291</v></c>', { value: 45291, format: 'yyyy"年"m"月"d"日"' }],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>产出指标</t></is></c>', { value: '产出指标' }],
    ['shared rich text', '<c r="A1" t="s"><v>0</v></c>', { value: '数量指标' }],
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['error', '<c r="A1" t="e"><v>#REF!</v></c>', { value: '#REF!', problem: 'error' }],
    [
      'error of a formula',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { value: '#DIV/0!', formula: '=1/0', problem: 'error' },
    ],
    ['formula', '<c r="A1" s="1"><f>SUM(B1:C1)</f><v>7</v></c>', { value: 7, format: '0.00', formula: '=SUM(B1:C1)' }],
    [
      'formula never calculated',
      '<c r="A1"><f>SUM(B1:C1)</f></c>',
      { value: null, formula: '=SUM(B1:C1)', problem: 'not-calculated' },
    ],
    ['formula with empty text', '<c r="A1" t="str"><f>T(B1)</f><v></v></c>', { value: null, formula: '=T(B1)' }],
    ['cell with a format only', '<c r="A1" s="1"/>', { value: null }],
    ['blank text stays', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>', { value: ' ' }],
  ])('%s', async (_, xml, expected) => {
    const sharedStrings = '<si><r><t>数量</t></r><r><rPr><b/></rPr><t>指标</t></r></si>';
    const cell = await cellsOf(row(xml), { sharedStrings });
    expect(cell('A1')).toEqual(expected);
  });

  test('dates of a workbook that counts from 1904 get the usual serial numbers', async () => {
    const cell = await cellsOf(row('<c r="A1" s="3"><v>43829</v></c>'), { date1904: true });
    expect(cell('A1')).toEqual({ value: 45291, format: 'yyyy/m/d' });
  });

  test('a shared formula is moved to each of its cells', async () => {
    const cell = await cellsOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect([cell('B1').formula, cell('B2').formula]).toEqual(['=A1*$C$1', '=A2*$C$1']);
  });
});

describe('shape of a sheet', () => {
  test('empty rows and columns at the end are trimmed, those between stay', async () => {
    const [sheet] = await sheetsOf(
      rawWorkbook([
        {
          name: '表',
          rows:
            '<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row>' +
            '<row r="4"><c r="A4"><v>2</v></c></row><row r="9"><c r="A9" s="1"/></row>',
        },
      ]),
    );
    expect(sheet!.rows).toEqual([[], [null, 1], [], [2]]);
  });

  test('a last formula without result is content', async () => {
    const [sheet] = await sheetsOf(rawWorkbook([{ name: '表', rows: '<row r="1"><c r="C1"><f>A1</f></c></row>' }]));
    expect(sheet!.rows).toEqual([[null, null, null]]);
  });

  test('merges and visibility', async () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="D1"/></mergeCells>';
    const sheets = await sheetsOf(
      rawWorkbook([
        { name: '表', rows: '', after },
        { name: '隐藏', rows: '', state: 'hidden' },
        { name: '列表', rows: '', state: 'veryHidden' },
      ]),
    );
    expect(sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['表', 'visible'],
      ['隐藏', 'hidden'],
      ['列表', 'veryHidden'],
    ]);
  });
});

describe('other formats of workbooks', () => {
  test.each(['kinds.xls', 'kinds.ods'])('%s reads as the .xlsx it was made of', async (file) => {
    const [sheet, hidden] = await sheetsOf(data(file), file);
    const cell = (address: string) => cellOf(sheet, address);
    expect(sheet!.name).toBe('申报表');
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(cell('A2').value).toBe('004001');
    expect(cell('B2')).toMatchObject({ value: 9.2, format: '0.00' });
    expect(cell('C2')).toMatchObject({ value: 0.95, format: '0%' });
    expect(cell('A3').value).toBe(45291);
    expect(cell('A3').format).toMatch(/y/);
    expect(cell('B3')).toMatchObject({ value: 1234.5, format: '#,##0.00' });
    expect(cell('B5').value).toBe(1243.7);
    expect(cell('C5')).toMatchObject({ value: '#DIV/0!', problem: 'error' });
    expect(hidden).toMatchObject({ name: '列表', visibility: 'hidden', rows: [['产出指标']] });
  });

  test('an .ods sheet with a format over a million rows is read', async () => {
    const parts = unzipSync(await writeOds({ sheets: [{ name: '表', rows: [['标题'], [1, 2]] }] }));
    const formatted =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:style-name="ce1" table:number-columns-repeated="40"/></table:table-row>';
    const content = strFromU8(parts['content.xml']!).replace('</table:table>', `${formatted}</table:table>`);
    expect(content).toContain(formatted);
    const [sheet] = await sheetsOf(zipSync({ ...parts, 'content.xml': strToU8(content) }));
    expect(sheet!.rows).toEqual([['标题'], [1, 2]]);
  });

  test('rows of an .ods sheet that repeat on every printed page, or are grouped, are read', async () => {
    const parts = unzipSync(await writeOds({ sheets: [{ name: '表', rows: [['标题'], [1], [2]] }] }));
    const [head, first, second, third] = strFromU8(parts['content.xml']!).split('<table:table-row>');
    const content =
      `${head}<table:table-header-rows><table:table-row>${first}</table:table-header-rows>` +
      `<table:table-row-group table:display="true"><table:table-row>${second}</table:table-row-group><table:table-row>${third}`;
    const [sheet] = await sheetsOf(zipSync({ ...parts, 'content.xml': strToU8(content) }));
    expect(sheet!.rows).toEqual([['标题'], [1], [2]]);
  });

  test.each([
    ['UTF-8', Buffer.from('项目名称,预算数\n"维护费,网络",9.20\n')],
    ['UTF-8 with mark', Buffer.from('\uFEFF项目名称,预算数\r\na,9.20\r\n')],
    ['UTF-16', Buffer.from('\uFEFF项目名称\t预算数\na\t9.20\n', 'utf16le')],
    ['GB 18030', Buffer.from('cfeec4bfc3fbb3c62cd4a4cbe3cafd0a612c392e32300a', 'hex')],
  ])('separated text in %s', async (_, bytes) => {
    const [sheet] = await sheetsOf(bytes, '申报 表.csv');
    expect(sheet!.name).toBe('申报 表');
    expect(sheet!.rows[0]).toEqual(['项目名称', '预算数']);
    expect(cellOf(sheet, 'B2')).toEqual({ value: 9.2, format: '0.00' });
  });

  test('numbers of text files: as Excel opens them, codes keep their zeros', async () => {
    const [sheet] = await sheetsOf(Buffer.from('004001,95%,"1,234.50",-3,440301000000000001,2023/12/31'), 'a.csv');
    expect(sheet!.rows[0]).toEqual(['004001', 0.95, 1234.5, -3, '440301000000000001', '2023/12/31']);
    expect(cellOf(sheet, 'B1').format).toBe('0%');
    expect(cellOf(sheet, 'C1').format).toBe('#,##0.00');
  });

  test('a web page that calls itself .xls is read, in the encoding that it declares', async () => {
    const page =
      '<html><head><meta charset="utf-8"></head><table><tr><td colspan="2">申报表</td></tr><tr><td>费</td><td>9.20</td></tr></table></html>';
    const [sheet] = await sheetsOf(Buffer.from(page), '申报表.xls');
    expect(sheet!.rows).toEqual([['申报表'], ['费', 9.2]]);
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('what a workbook library writes is read', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [['甲', 1]] }] });
    expect((await sheetsOf(bytes))[0]!.rows).toEqual([['甲', 1]]);
  });
});
