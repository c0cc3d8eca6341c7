import { Inflate, unzipSync, zipSync } from 'fflate';
import { Unreadable } from './read-outcome';
import type { ZipEntry } from './zip-directory';

/** Worksheets below this size are read as they are: looking through a larger one costs less than it can save. */
const SLIM_FROM = 16 * 1024 * 1024;

const WORKSHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i;

const EMPTY_CELL = /<((?:\w+:)?)c\s[^>]*(?:\/>|>\s*<\/\1c>)/g;
const EMPTY_ROW = /<((?:\w+:)?)row\s[^>]*(?:\/>|>\s*<\/\1row>)/g;
/** A row or cell without a position of its own: taking its neighbours away would move it. */
const UNPLACED = /<(?:\w+:)?(?:c|row)(?:\s(?![^>]*\br=")[^>]*)?\/?>/;
const ROW_START = /<(?:\w+:)?row\s/g;

function isHugeSheet({ name, size }: ZipEntry): boolean {
  return WORKSHEET.test(name) && size > SLIM_FROM;
}

/** Sheet text without cells and rows that hold only a format; content and positions stay. */
export function slimRows(xml: string): string {
  return UNPLACED.test(xml) ? xml : xml.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '');
}

function lastRowStart(text: string): number {
  ROW_START.lastIndex = 0;
  let last = -1;
  for (let match = ROW_START.exec(text); match; match = ROW_START.exec(text)) last = match.index;
  return last;
}

/** Slims text that comes in pieces; a row is only looked at when all of it has come. */
class Slimmer {
  private pending = '';
  readonly parts: string[] = [];

  add(piece: string): void {
    const text = this.pending + piece;
    const cut = Math.max(0, lastRowStart(text));
    this.parts.push(slimRows(text.slice(0, cut)));
    this.pending = text.slice(cut);
  }

  finish(): string {
    this.parts.push(slimRows(this.pending));
    this.pending = '';
    return this.parts.join('');
  }
}

const PIECE = 256 * 1024;

function* piecesOf(bytes: Uint8Array): Generator<{ readonly piece: Uint8Array; readonly isLast: boolean }> {
  for (let at = 0; at < bytes.length; at += PIECE)
    yield { piece: bytes.subarray(at, at + PIECE), isLast: at + PIECE >= bytes.length };
}

/** Unpacks one file of an archive piece by piece, so that the whole of a huge sheet never stands in memory. */
function slimEntry(packed: Uint8Array, { name, size, stored }: ZipEntry) {
  const slimmer = new Slimmer();
  const decoder = new TextDecoder();
  let length = 0;
  const add = (piece: Uint8Array, isLast: boolean): void => {
    length += piece.length;
    if (length > size) throw new Unreadable('zip-bomb', `${name} unpacks to more than ${size} bytes`);
    slimmer.add(decoder.decode(piece, { stream: !isLast }));
  };
  const inflate = new Inflate(add);
  for (const { piece, isLast } of piecesOf(packed)) {
    if (stored) add(piece, isLast);
    else inflate.push(piece, isLast);
  }
  return new TextEncoder().encode(slimmer.finish());
}

const LOCAL_HEADER_LENGTH = 30;

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = view.getUint16(entry.offset + 26, true);
  const start = entry.offset + LOCAL_HEADER_LENGTH + nameLength + view.getUint16(entry.offset + 28, true);
  return bytes.subarray(start, start + entry.compressed);
}

/**
 * The same workbook without the formatted empty cells of its huge sheets (clerks format whole columns: a million
 * empty rows). The archive itself is returned where there is nothing to gain.
 */
export function slimWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Uint8Array {
  const huge = new Map(entries.filter(isHugeSheet).map((entry) => [entry.name, entry]));
  if (huge.size === 0) return bytes;
  const parts = unzipSync(bytes, { filter: ({ name }) => !huge.has(name) && !name.includes('/media/') });
  for (const [name, entry] of huge) parts[name] = slimEntry(packedBytes(bytes, entry), entry);
  return zipSync(parts, { level: 0 });
}
