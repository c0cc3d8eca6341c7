import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { UnreadableReason } from '../../src/core/sheet/unreadable';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { rawParts, rawWorkbook, sheetsOf } from './support/files';

const GOOD = rawWorkbook([{ name: '表', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);
const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

/** A compound file (OLE2) with empty streams of these names, and `content` in the first. */
function compoundFile(names: readonly string[], content = new Uint8Array(4096)): Uint8Array {
  const sector = 512;
  const used = 2 + content.length / sector;
  const bytes = new Uint8Array(sector * (1 + used));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let slot = 0; slot < 109; slot += 1) view.setUint32(76 + slot * 4, slot === 0 ? 0 : 0xffffffff, true);
  const fat = (index: number, next: number) => view.setUint32(sector + index * 4, next, true);
  fat(0, 0xfffffffd);
  fat(1, 0xfffffffe);
  for (let index = 2; index < used; index += 1) fat(index, index + 1 < used ? index + 1 : 0xfffffffe);
  names.forEach((name, index) => {
    const at = sector * 2 + index * 128;
    [...name].forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, 2);
    view.setUint32(at + 116, 2, true);
    view.setUint32(at + 120, content.length, true);
  });
  bytes.set(content, sector * 3);
  return bytes;
}

/** Start of an .xls workbook stream that says that a password is needed. */
const FILE_PASS = Uint8Array.from(
  { length: 4096 },
  (_, at) => [0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 1, 0][at] ?? 0,
);

/** The archive with the declared size of every file set to `size`. */
function lyingAbout(archive: Uint8Array, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

const cases: [string, () => Uint8Array | Promise<Uint8Array>, UnreadableReason][] = [
  ['nothing at all', () => new Uint8Array(), 'empty'],
  ['only zero bytes', () => new Uint8Array(9000), 'empty'],
  [
    'a workbook with a password',
    () => writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], encryption: { password: 'x', spinCount: 10 } }),
    'encrypted',
  ],
  ['an .xls with a password', () => compoundFile(['Workbook'], FILE_PASS), 'encrypted'],
  ['a workbook cut in the middle', () => GOOD.subarray(0, GOOD.length / 2), 'truncated'],
  ['a workbook without its last bytes', () => GOOD.subarray(0, GOOD.length - 4), 'truncated'],
  ['an .xls cut after its header', () => compoundFile(['Workbook']).subarray(0, 700), 'truncated'],
  ['an .xls cut before its content', () => compoundFile(['Workbook']).subarray(0, 1600), 'truncated'],
  ['a workbook without its sheets', () => zipOf('[Content_Types].xml', '_rels/.rels'), 'damaged'],
  [
    'a workbook whose parts are no XML',
    () => zipSync({ ...rawParts([{ name: '表', rows: '' }]), 'xl/workbook.xml': strToU8('<workbook><sheets') }),
    'damaged',
  ],
  ['Excel 5', () => compoundFile(['Book']), 'old-format'],
  [
    'Excel 2003 XML',
    () => strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'old-format',
  ],
  ['a PDF', () => strToU8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
  ['a Word document', () => zipOf('[Content_Types].xml', 'word/document.xml'), 'word'],
  ['an old Word document', () => compoundFile(['WordDocument']), 'word'],
  ['rich text', () => strToU8('{\\rtf1\\ansi'), 'word'],
  ['a presentation', () => zipOf('[Content_Types].xml', 'ppt/presentation.xml'), 'presentation'],
  ['an OFD document', () => zipOf('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
  ['a picture', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'image'],
  ['an archive of workbooks', () => zipOf('表一.xlsx', '表二.xlsx'), 'archive'],
  ['a RAR archive', () => strToU8('Rar!\x1a\x07\x01'), 'archive'],
  ['a web page without a table', () => strToU8('<!DOCTYPE html><html><body>请先登录</body></html>'), 'web-page'],
  ['plain text', () => strToU8('绩效目标'), 'text'],
  ['unknown bytes', () => new Uint8Array([1, 2, 3, 4, 5]), 'not-a-workbook'],
  [
    'an OpenDocument text',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }),
    'not-a-workbook',
  ],
  ['files that unpack to 400 MB out of nothing', () => lyingAbout(GOOD, 400 * 1024 * 1024), 'zip-bomb'],
  ['files that hide their size', () => lyingAbout(GOOD, 0), 'zip-bomb'],
  [
    'more files than any workbook has',
    () => zipOf(...Array.from({ length: 20_001 }, (_, index) => `${index}`)),
    'zip-bomb',
  ],
  [
    'two cells in the far corners',
    () =>
      rawWorkbook([
        {
          name: '表',
          rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        },
      ]),
    'too-large',
  ],
];

test.each(cases)('%s is refused with the right reason', async (_, make, reason) => {
  const outcome = await readWorkbook(await make(), '申报表.xlsx');
  expect(outcome).toEqual({ ok: false, reason, detail: expect.stringMatching(/./) });
});

test('no cut of a workbook throws or hangs', async () => {
  for (let length = 0; length < GOOD.length; length += 61)
    expect((await readWorkbook(GOOD.subarray(0, length), 'a.xlsx')).ok).toBe(false);
});

test('a damaged byte never throws', async () => {
  for (let at = 0; at < GOOD.length; at += 37) {
    const bytes = GOOD.slice();
    bytes[at] = bytes[at]! ^ 0xff;
    expect(typeof (await readWorkbook(bytes, 'a.xlsx')).ok).toBe('boolean');
  }
});

/** A workbook with a sheet of more than 16 MB of formatted empty rows around two cells with content. */
function hugeWorkbook(options: { level?: 0 | 6 } = {}): Uint8Array {
  const emptyRow = (row: number) =>
    `<row r="${row}" s="1" customFormat="1" ht="20" customHeight="1"><c r="A${row}" s="1"/><c r="B${row}" s="1"></c></row>`;
  const rows =
    '<row r="2"><c r="A2" s="1"/><c r="B2" s="1"><v>9.2</v></c></row>' +
    Array.from({ length: 200_000 }, (_, index) => emptyRow(index + 3)).join('') +
    '<row r="200010"><c r="C200010" t="inlineStr"><is><t>末行</t></is></c></row>';
  const after = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
  return zipSync(rawParts([{ name: '表', rows, after }]), options);
}

test.each([
  ['deflated', 6],
  ['stored', 0],
] as const)('a huge sheet of formatted empty rows (%s) keeps what it holds, where it holds it', async (_, level) => {
  const [sheet] = await sheetsOf(hugeWorkbook({ level }));
  const filled = sheet!.rows.flatMap((row, index) => row.map((value) => [index, value] as const));
  expect(sheet!.rows.length).toBe(200_010);
  expect(filled.filter(([, value]) => value !== null)).toEqual([
    [1, 9.2],
    [200_009, '末行'],
  ]);
  expect(sheet!.merges).toHaveLength(1);
});

test('a huge sheet that unpacks to more than it declares is refused', async () => {
  const outcome = await readWorkbook(lyingAbout(hugeWorkbook(), 17 * 1024 * 1024));
  expect(outcome).toMatchObject({ ok: false, reason: 'zip-bomb' });
});
