import type { Sheet } from '../core/sheet/sheet';
import { detailKey } from '../core/sheet/sheet';
import { BUILT_IN_FORMATS } from './built-in-formats';
import type { SheetExtras } from './to-sheet';

/** What the workbook library does not tell of an .xls file. */
export interface XlsFacts {
  /** The content needs a password. */
  readonly encrypted: boolean;
  /** Extras by sheet, in the order of the file. */
  readonly sheets: readonly SheetExtras[];
}

/** Record types of the BIFF8 format. */
const RECORD = {
  formula: 0x0006,
  endOfFile: 0x000a,
  filePass: 0x002f,
  sheet: 0x0085,
  multipleNumbers: 0x00bd,
  cellFormat: 0x00e0,
  number: 0x0203,
  compactNumber: 0x027e,
  numberFormat: 0x041e,
} as const;

const VISIBILITY: readonly Sheet['visibility'][] = ['visible', 'hidden', 'veryHidden'];

interface XlsRecord {
  readonly type: number;
  readonly data: DataView;
  readonly next: number;
}

function recordAt(stream: Uint8Array, at: number): XlsRecord | null {
  if (at + 4 > stream.length) return null;
  const head = new DataView(stream.buffer, stream.byteOffset + at, 4);
  const length = head.getUint16(2, true);
  if (at + 4 + length > stream.length) return null;
  const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
  return { type: head.getUint16(0, true), data, next: at + 4 + length };
}

function* recordsFrom(stream: Uint8Array, start: number): Generator<XlsRecord> {
  for (let record = recordAt(stream, start); record; record = recordAt(stream, record.next)) {
    yield record;
    if (record.type === RECORD.endOfFile) return;
  }
}

function formatText(data: DataView): string {
  const isWide = (data.getUint8(4) & 1) === 1;
  const bytes = new Uint8Array(data.buffer, data.byteOffset + 5, data.byteLength - 5);
  const length = data.getUint16(2, true) * (isWide ? 2 : 1);
  return new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(bytes.subarray(0, length));
}

function sheetFormats(stream: Uint8Array, start: number, formatOfStyle: (style: number) => string | undefined) {
  const formats = new Map<number, string>();
  const keep = (row: number, column: number, style: number): void => {
    const format = formatOfStyle(style);
    if (format !== undefined) formats.set(detailKey(row, column), format);
  };
  for (const { type, data } of recordsFrom(stream, start)) {
    if (type === RECORD.number || type === RECORD.compactNumber || type === RECORD.formula)
      keep(data.getUint16(0, true), data.getUint16(2, true), data.getUint16(4, true));
    if (type !== RECORD.multipleNumbers) continue;
    const first = data.getUint16(2, true);
    const count = (data.byteLength - 6) / 6;
    for (let index = 0; index < count; index += 1)
      keep(data.getUint16(0, true), first + index, data.getUint16(4 + index * 6, true));
  }
  return formats;
}

/**
 * Number formats, visibility and encryption of an .xls file from its workbook stream (BIFF8): without them 0.95 would
 * not be known as 95 % and 9.2 not as 9.20.
 */
export function readXlsFacts(stream: Uint8Array): XlsFacts {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  const places: { start: number; visibility: Sheet['visibility'] }[] = [];
  for (const { type, data } of recordsFrom(stream, 0)) {
    if (type === RECORD.filePass) return { encrypted: true, sheets: [] };
    if (type === RECORD.numberFormat) formats.set(data.getUint16(0, true), formatText(data));
    if (type === RECORD.cellFormat) styles.push(data.getUint16(2, true));
    if (type === RECORD.sheet)
      places.push({ start: data.getUint32(0, true), visibility: VISIBILITY[data.getUint8(4) & 3] ?? 'visible' });
  }
  const formatOfStyle = (style: number): string | undefined => {
    const id = styles[style] ?? 0;
    return formats.get(id) ?? BUILT_IN_FORMATS[id];
  };
  const sheets = places.map(({ start, visibility }) => ({
    visibility,
    formats: sheetFormats(stream, start, formatOfStyle),
  }));
  return { encrypted: false, sheets };
}
