import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { emptySheetDump, type SheetDump, type WorkbookDump } from '../../src/xlsx/workbook-dump';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { rawWorkbook } from './support/files';

const LINE = { style: 'thin', color: '7F7F7F' } as const;
const AREA = { top: 1, left: 0, bottom: 4, right: 0 };

const FULL: SheetDump = {
  ...emptySheetDump('申报 表'),
  rows: [
    ['标题', null],
    ['004001', 9.2],
    [null, 2],
    ['=不是公式', true],
  ],
  cells: [
    {
      row: 0,
      column: 0,
      look: {
        font: { name: '黑体', size: 16, bold: true, italic: true, color: 'C00000' },
        fill: 'FFF2CC',
        borders: {
          top: LINE,
          right: { style: 'medium', color: '000000' },
          bottom: { style: 'dashed', color: '00B050' },
          left: LINE,
        },
        horizontal: 'center',
        vertical: 'bottom',
        wrap: true,
      },
    },
    { row: 1, column: 0, format: '@', look: { locked: false } },
    { row: 1, column: 1, format: '0.00' },
    { row: 2, column: 1, formula: '=B2-7.2' },
    { row: 4, column: 4, look: { fill: 'F7F7F7' } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [18, null, 30],
  rowHeights: [{ row: 0, height: 34 }],
  validations: [
    {
      area: AREA,
      type: 'list',
      formula1: '=OFFSET(_zb!$A$1,MATCH($A2,_zb!$A$1:$A$4,0),0,2,1)',
      allowBlank: true,
      prompt: { title: '一级指标', message: '请选择' },
      alert: { style: 'warning', title: '一级指标', message: '不在列表中' },
    },
    {
      area: { top: 1, left: 1, bottom: 4, right: 1 },
      type: 'decimal',
      operator: 'between',
      formula1: '=0',
      formula2: '=100',
      allowBlank: false,
    },
  ],
  frozen: { rows: 1, columns: 0 },
  conditionalFormats: [{ area: AREA, formula: '=$B2>5', fill: 'FFC7CE', color: '9C0006' }],
  page: {
    orientation: 'landscape',
    paper: 'a4',
    fit: { width: 1, height: 0 },
    scale: 100,
    titleRows: { first: 0, last: 1 },
    area: { top: 0, left: 0, bottom: 4, right: 2 },
    centred: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    footer: '&C第 &P 页',
  },
  tabColor: '00B050',
  isProtected: true,
};

const DUMP: WorkbookDump = {
  sheets: [FULL, { ...emptySheetDump('_zb'), visibility: 'veryHidden', rows: [['产出指标'], ['效益指标']] }],
  names: [
    { name: '_zb_tpl', formula: '="declaration-table@1"', hidden: true, sheet: null },
    { name: '合计', formula: "='申报 表'!$B$2", hidden: false, sheet: null },
  ],
  activeSheet: 0,
  customXml: ['<jiheng xmlns="urn:jiheng:test">一</jiheng>', '<other xmlns="urn:other"/>'],
  properties: new Map<string, string | number | boolean>([
    ['模板', '申报表'],
    ['版本', 3],
    ['试用', true],
  ]),
};

async function opened(bytes: Uint8Array) {
  const outcome = await openWorkbook(bytes, '表.xlsx');
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail}`);
  return outcome;
}

test('everything that is written is read again', async () => {
  const { dump, lost } = await opened(await writeWorkbook(DUMP));
  const [sheet, list] = dump.sheets;
  const at = (row: number, column: number) => sheet!.cells.find((cell) => cell.row === row && cell.column === column);
  expect(sheet).toMatchObject({
    ...FULL,
    rows: expect.anything(),
    cells: expect.anything(),
    columnWidths: expect.anything(),
  });
  expect(sheet!.columnWidths.map((width) => width && Math.round(width))).toEqual([18, null, 30]);
  for (const cell of FULL.cells) expect(at(cell.row, cell.column)).toMatchObject(cell);
  expect(sheet!.rows.slice(0, 2)).toEqual([['标题'], ['004001', 9.2]]);
  expect(list).toMatchObject({ name: '_zb', visibility: 'veryHidden', rows: [['产出指标'], ['效益指标']] });
  expect(dump.names).toEqual(DUMP.names);
  expect(dump.customXml).toEqual(DUMP.customXml);
  expect(dump.properties).toEqual(DUMP.properties);
  expect(lost).toEqual([]);
});

test('a second round through a file changes nothing', async () => {
  const first = await opened(await writeWorkbook(DUMP));
  const second = await opened(await writeWorkbook(first.dump));
  expect(second).toEqual(first);
});

test('theme colours and their tints become plain colours', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [['x', 'y']],
        cells: new Map([
          [
            '0,0',
            { value: 'x', style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 0, tint: -0.5 } } } },
          ],
          ['0,1', { value: 'y', style: { font: { color: { theme: 1 } } } }],
        ]),
      },
    ],
  });
  const { dump } = await opened(bytes);
  expect(dump.sheets[0]!.cells.map(({ look }) => look)).toEqual([
    expect.objectContaining({ fill: '808080' }),
    expect.objectContaining({ font: expect.objectContaining({ color: '000000' }) }),
  ]);
});

test.each([
  ['xl/vbaProject.bin', 'macros'],
  ['xl/charts/chart1.xml', 'charts'],
  ['xl/media/image1.png', 'pictures'],
  ['xl/comments1.xml', 'comments'],
  ['xl/pivotTables/pivotTable1.xml', 'pivot-tables'],
  ['xl/tables/table1.xml', 'tables'],
  ['xl/externalLinks/externalLink1.xml', 'external-links'],
  ['xl/embeddings/oleObject1.bin', 'embedded-objects'],
])('%s would be lost', async (part, kind) => {
  const parts = unzipSync(rawWorkbook([{ name: 'A', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }]));
  const { lost } = await opened(zipSync({ ...parts, [part]: strToU8('x') }));
  expect(lost).toEqual([kind]);
});

test.each([
  ['hidden-rows', '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>', ''],
  ['filters', '<row r="1"><c r="A1"><v>1</v></c></row>', '<autoFilter ref="A1:B2"/>'],
  [
    'other-conditional-formats',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>',
  ],
  [
    'headers-footers',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<headerFooter><oddHeader>&amp;C内部资料</oddHeader></headerFooter>',
  ],
])('%s of a sheet would be lost', async (kind, rows, after) => {
  const { lost } = await opened(rawWorkbook([{ name: 'A', rows, after }]));
  expect(lost).toEqual([kind]);
});

test('of a text file only the looks are lost, and a note says how it was read', async () => {
  const outcome = await openWorkbook(strToU8('项目,金额\n甲,1.5\n'), '表.csv');
  expect(outcome).toMatchObject({ ok: true, notes: ['from-text'], lost: ['looks'] });
});

test('what is no workbook is refused with its reason', async () => {
  await expect(openWorkbook(strToU8('%PDF-1.7'), '表.xlsx')).resolves.toMatchObject({ ok: false, reason: 'pdf' });
});
