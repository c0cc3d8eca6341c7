import { strToU8, zipSync } from 'fflate';

type Field = number | string | { readonly double: number } | { readonly short: number } | { readonly byte: number };

function bytesOf(field: Field): Buffer {
  if (typeof field === 'string') return Buffer.concat([bytesOf(field.length), Buffer.from(field, 'utf16le')]);
  const bytes = Buffer.alloc(typeof field === 'number' ? 4 : 'double' in field ? 8 : 'short' in field ? 2 : 1);
  if (typeof field === 'number') bytes.writeUInt32LE(field);
  else if ('double' in field) bytes.writeDoubleLE(field.double);
  else if ('short' in field) bytes.writeUInt16LE(field.short);
  else bytes.writeUInt8(field.byte);
  return bytes;
}

/** A record of the BIFF12 format: type, length, fields. */
export function record(type: number, ...fields: Field[]): Buffer {
  const data = Buffer.concat(fields.map(bytesOf));
  const head = type < 128 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  const length = data.length < 128 ? [data.length] : [(data.length & 0x7f) | 0x80, data.length >> 7];
  return Buffer.concat([Buffer.from([...head, ...length]), data]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...entries: readonly (readonly [string, string, string])[]) =>
  strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

const BINARY = 'application/vnd.ms-excel';
const contentTypes = strToU8(
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="${BINARY}.sheet.binary.macroEnabled.main"/><Override PartName="/xl/worksheets/sheet1.bin" ContentType="${BINARY}.worksheet"/><Override PartName="/xl/worksheets/sheet2.bin" ContentType="${BINARY}.worksheet"/><Override PartName="/xl/styles.bin" ContentType="${BINARY}.styles"/></Types>`,
);

/** A small .xlsb: a sheet with texts, formatted numbers and a merge, and a very hidden one. */
export function binaryWorkbook(): Uint8Array {
  const style = (format: number) => record(47, { short: 0 }, { short: format });
  const row = (index: number, ...cells: Buffer[]) => [record(0, index), ...cells];
  const text = (column: number, value: string) => record(6, column, 0, value);
  const number = (column: number, format: number, value: number) => record(5, column, format, { double: value });
  const sheet = [
    record(129),
    record(145),
    ...row(0, text(0, '申报表')),
    ...row(2, text(0, '004001'), number(1, 1, 9.2), number(2, 2, 0.95), number(3, 3, 1234.5)),
    record(146),
    record(177, 1),
    record(176, 0, 0, 0, 3),
    record(178),
    record(130),
  ];
  const styles = [
    record(278),
    record(44, { short: 170 }, '#,##0.000'),
    record(617, 4),
    style(0),
    style(2),
    style(9),
    style(170),
    record(618),
    record(279),
  ];
  return zipSync({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.bin']),
    'xl/_rels/workbook.bin.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.bin'],
      ['rId2', 'worksheet', 'worksheets/sheet2.bin'],
      ['rId3', 'styles', 'styles.bin'],
    ),
    'xl/workbook.bin': Buffer.concat([
      record(131),
      record(143),
      record(156, 0, 1, 'rId1', '申报'),
      record(156, 2, 2, 'rId2', '_列表'),
      record(144),
      record(132),
    ]),
    'xl/styles.bin': Buffer.concat(styles),
    'xl/worksheets/sheet1.bin': Buffer.concat(sheet),
    'xl/worksheets/sheet2.bin': Buffer.concat([
      record(129),
      record(145),
      ...row(0, text(0, '产出指标')),
      record(146),
      record(130),
    ]),
  });
}
