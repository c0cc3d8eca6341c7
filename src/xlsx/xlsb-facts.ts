import { strFromU8, unzipSync } from 'fflate';
import type { Sheet } from '../core/sheet/sheet';
import { detailKey } from '../core/sheet/sheet';
import { BUILT_IN_FORMATS } from './built-in-formats';
import type { SheetExtras } from './to-sheet';

/** Record types of the BIFF12 format. */
const RECORD = {
  row: 0,
  compactNumber: 2,
  number: 5,
  numberOfFormula: 9,
  numberFormat: 44,
  cellFormat: 47,
  sheet: 156,
  cellFormats: 617,
  cellFormatsEnd: 618,
} as const;

const NUMBERS: ReadonlySet<number> = new Set([RECORD.compactNumber, RECORD.number, RECORD.numberOfFormula]);
const VISIBILITY: readonly Sheet['visibility'][] = ['visible', 'hidden', 'veryHidden'];
const NEEDED = /^xl\/(?:workbook\.bin|styles\.bin|_rels\/workbook\.bin\.rels|worksheets\/[^/]+\.bin)$/i;

interface Record12 {
  readonly type: number;
  readonly data: DataView;
}

/** Type and length of a record are numbers of 7 bits a byte. */
function* recordsOf(bytes: Uint8Array | undefined): Generator<Record12> {
  if (!bytes) return;
  let at = 0;
  const number = (longest: number): number => {
    let value = 0;
    for (let index = 0; index < longest; index += 1) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << (7 * index);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const type = number(2);
    const length = number(4);
    if (length < 0 || at + length > bytes.length) return;
    yield { type, data: new DataView(bytes.buffer, bytes.byteOffset + at, length) };
    at += length;
  }
}

function wideText(data: DataView, at: number): { text: string; next: number } {
  const length = data.byteLength < at + 4 ? 0 : data.getUint32(at, true);
  const end = at + 4 + length * 2;
  if (length === 0xffffffff || end > data.byteLength) return { text: '', next: at + 4 };
  const bytes = new Uint8Array(data.buffer, data.byteOffset + at + 4, length * 2);
  return { text: new TextDecoder('utf-16le').decode(bytes), next: end };
}

/** Number format of each cell style, by its index. */
function formatsOfStyles(styles: Uint8Array | undefined): (string | undefined)[] {
  const written = new Map<number, string>();
  const found: (string | undefined)[] = [];
  let areCellFormats = false;
  for (const { type, data } of recordsOf(styles)) {
    if (type === RECORD.numberFormat && data.byteLength >= 6)
      written.set(data.getUint16(0, true), wideText(data, 2).text);
    if (type === RECORD.cellFormats) areCellFormats = true;
    if (type === RECORD.cellFormatsEnd) areCellFormats = false;
    if (type !== RECORD.cellFormat || !areCellFormats || data.byteLength < 4) continue;
    const id = data.getUint16(2, true);
    found.push(written.get(id) ?? BUILT_IN_FORMATS[id]);
  }
  return found;
}

function formatsOfCells(sheet: Uint8Array | undefined, styles: readonly (string | undefined)[]): Map<number, string> {
  const formats = new Map<number, string>();
  let row = 0;
  for (const { type, data } of recordsOf(sheet)) {
    if (type === RECORD.row && data.byteLength >= 4) row = data.getUint32(0, true);
    if (!NUMBERS.has(type) || data.byteLength < 8) continue;
    const format = styles[data.getUint32(4, true) & 0xffffff];
    if (format !== undefined) formats.set(detailKey(row, data.getUint32(0, true)), format);
  }
  return formats;
}

function targetsOf(relations: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relations ? strFromU8(relations).matchAll(/<Relationship\b[^>]*>/g) : []) {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && target !== undefined)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

/**
 * Number formats and visibility of the sheets of an .xlsb file, in the order of the file: what the workbook library does
 * not tell of it. Without them 0.95 would not be known as 95 % and 9.2 not as 9.20.
 */
export function readXlsbFacts(archive: Uint8Array): readonly SheetExtras[] {
  const parts = unzipSync(archive, { filter: ({ name }) => NEEDED.test(name) });
  const styles = formatsOfStyles(parts['xl/styles.bin']);
  const targets = targetsOf(parts['xl/_rels/workbook.bin.rels']);
  const sheets: SheetExtras[] = [];
  for (const { type, data } of recordsOf(parts['xl/workbook.bin'])) {
    if (type !== RECORD.sheet || data.byteLength < 12) continue;
    const part = parts[targets.get(wideText(data, 8).text) ?? ''];
    sheets.push({
      visibility: VISIBILITY[data.getUint32(0, true) & 3] ?? 'visible',
      formats: formatsOfCells(part, styles),
    });
  }
  return sheets;
}
