import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import type { SheetPlan } from '../../src/core/sheet/sheet-plan';
import { writePlan } from '../../src/xlsx/write-plan';
import { cellOf, sheetsOf } from './support/files';

const PLAN: SheetPlan = {
  name: '申报 表',
  rows: [
    ['绩效目标申报表', null, null],
    ['单位', '金额', '指标'],
    ['004001', 9.2, '=不是公式'],
    ['合计', null, null],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  roles: [
    { area: { top: 0, left: 0, bottom: 0, right: 2 }, role: 'title' },
    { area: { top: 1, left: 0, bottom: 1, right: 2 }, role: 'header' },
    { area: { top: 2, left: 0, bottom: 4, right: 2 }, role: 'input' },
  ],
  formats: [
    { area: { top: 2, left: 0, bottom: 4, right: 2 }, format: '@' },
    { area: { top: 2, left: 1, bottom: 4, right: 1 }, format: '0.00####' },
  ],
  formulas: [{ row: 3, column: 1, formula: '=SUM(B3:B3)' }],
  columnWidths: [18, 11, 30],
  rowHeights: [{ row: 0, height: 34 }],
  validations: [
    {
      area: { top: 2, left: 2, bottom: 4, right: 2 },
      source: '=OFFSET(_zb_T!$B$1,IFERROR(MATCH($A3,_zb_T!$A$2:$A$3,0),0),0,MAX(1,COUNTIF(_zb_T!$A$2:$A$3,$A3)),1)',
      prompt: { title: '二级指标', message: '先选“一级指标”' },
      alert: { style: 'warning', title: '二级指标', message: '不在列表 & 中' },
    },
  ],
  frozenRows: 2,
  print: {
    orientation: 'landscape',
    paper: 'A4',
    titleRows: { first: 0, last: 1 },
    area: { top: 0, left: 0, bottom: 4, right: 2 },
  },
  hiddenSheets: [
    {
      name: '_zb_T',
      rows: [
        ['一级', '请先选择'],
        ['001', '数量指标'],
      ],
    },
  ],
  hiddenNames: [{ name: '_zb_tpl', formula: '="declaration-table@1;tree=T"' }],
};

const partsOf = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test('what is drawn can be read again: values, formats, formulas, merges, list sheet', async () => {
  const [sheet, list] = await sheetsOf(await writePlan([PLAN]));
  expect(sheet!.name).toBe('申报 表');
  expect(sheet!.rows[1]).toEqual(['单位', '金额', '指标']);
  expect(cellOf(sheet, 'A3')).toEqual({ value: '004001' });
  expect(cellOf(sheet, 'B3')).toEqual({ value: 9.2, format: '0.00####' });
  expect(cellOf(sheet, 'C3')).toEqual({ value: '=不是公式' });
  expect(cellOf(sheet, 'B4')).toMatchObject({ formula: '=SUM(B3:B3)', problem: 'not-calculated' });
  expect(sheet!.merges).toEqual(PLAN.merges);
  expect(list).toMatchObject({ name: '_zb_T', visibility: 'veryHidden', rows: PLAN.hiddenSheets[0]!.rows });
});

test('looks, widths, heights, frozen rows and page set-up', async () => {
  const workbook = await readXlsx(await writePlan([PLAN]), { readStyles: true });
  const sheet = workbook.sheets[0]!;
  expect(sheet.freezePane).toEqual({ rows: 2 });
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(sheet.columns?.map((column) => Math.round(column.width ?? 0))).toEqual([18, 11, 30]);
  expect(sheet.rowDefs?.get(0)?.height).toBe(34);
  const title = sheet.cells!.get('0,0')!.style!;
  expect(title.font).toMatchObject({ name: '黑体', size: 16 });
  expect(title.alignment?.horizontal).toBe('center');
  expect(sheet.cells!.get('1,0')!.style).toMatchObject({ font: { bold: true }, fill: { pattern: 'solid' } });
  expect(sheet.cells!.get('4,0')!.style).toMatchObject({ numFmt: '@', border: { top: { style: 'thin' } } });
});

test('drop-downs keep formula, prompt and alert', async () => {
  const { sheets } = await readXlsx(await writePlan([PLAN]));
  expect(sheets[0]!.dataValidations).toEqual([
    expect.objectContaining({
      type: 'list',
      range: 'C3:C5',
      formula1: PLAN.validations[0]!.source.slice(1),
      allowBlank: true,
      showInputMessage: true,
      inputTitle: '二级指标',
      inputMessage: '先选“一级指标”',
      showErrorMessage: true,
      errorStyle: 'warning',
      errorMessage: '不在列表 & 中',
    }),
  ]);
});

test('names: hidden template mark, quoted print area and print titles', async () => {
  const { 'xl/workbook.xml': workbook } = partsOf(await writePlan([PLAN]));
  expect(workbook).toMatch(
    /<definedName name="_zb_tpl" hidden="1">(?:&quot;|")declaration-table@1;tree=T(?:&quot;|")<\/definedName>/,
  );
  expect(workbook).toMatch(/<definedName name="_xlnm.Print_Area" localSheetId="0">'申报 表'!\$A\$1:\$C\$5</);
  expect(workbook).toMatch(/<definedName name="_xlnm.Print_Titles" localSheetId="0">'申报 表'!\$1:\$2</);
});

test('several templates: free names, one list sheet, a different mark becomes the name of its sheet', async () => {
  const other = { ...PLAN, hiddenNames: [{ name: '_zb_tpl', formula: '="other"' }] };
  const file = await writePlan([PLAN, PLAN, other]);
  const sheets = await sheetsOf(file);
  expect(sheets.map(({ name }) => name)).toEqual(['申报 表', '申报 表(2)', '申报 表(3)', '_zb_T']);
  const workbook = partsOf(file)['xl/workbook.xml']!;
  expect(workbook.match(/name="_zb_tpl"[^>]*/g)).toEqual([
    'name="_zb_tpl" hidden="1"',
    'name="_zb_tpl" hidden="1" localSheetId="2"',
  ]);
});

test('pages that start at given rows: a break behind the row above, and a scale at which the columns fit', async () => {
  const rows = Array.from({ length: 9 }, (_, row) => [`第${row + 1}行`]);
  const print = { ...PLAN.print, titleRows: null, pageStarts: [3, 6] };
  const plan = { ...PLAN, rows, columnWidths: [200, 20], formulas: [], print };
  const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook } = partsOf(await writePlan([plan]));
  expect([...sheet!.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual(['3', '6']);
  expect(sheet).toMatch(/<pageSetup [^>]*scale="51"/);
  expect(sheet).not.toMatch(/fitToPage/);
  expect(workbook).not.toMatch(/Print_Titles/);
});
