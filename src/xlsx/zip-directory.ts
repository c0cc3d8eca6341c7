import { Unreadable } from './read-outcome';

/** One file of a zip archive, as its directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly compressed: number;
  readonly size: number;
  /** Packed as it is, not deflated. */
  readonly stored: boolean;
  /** Where its local header stands in the archive. */
  readonly offset: number;
  /** The content needs a password (general purpose bit 0). */
  readonly encrypted: boolean;
}

const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 65_535;
const ZIP64 = 0xffffffff;

/** What a workbook may hold at most; more is no workbook that anybody works with. */
export interface ZipLimits {
  readonly entries: number;
  readonly entrySize: number;
  readonly totalSize: number;
  /** Largest uncompressed : compressed of one file, asked from `ratioFrom` bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * A worksheet of a million formatted, empty rows packs to about 1 : 60, deflate ends at 1 : 1032, and bombs are
 * made to come close to that.
 */
export const WORKBOOK_LIMITS: ZipLimits = {
  entries: 20_000,
  entrySize: 768 * 1024 * 1024,
  totalSize: 1536 * 1024 * 1024,
  ratio: 400,
  ratioFrom: 64 * 1024 * 1024,
};

function endRecordAt(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_RECORD) return at;
  throw new Unreadable('truncated', 'zip: no end of central directory');
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY)
    throw new Unreadable('truncated', `zip: no directory entry at byte ${at}`);
  const nameLength = view.getUint16(at + 28, true);
  const nameEnd = at + ENTRY_LENGTH + nameLength;
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    stored: view.getUint16(at + 10, true) === 0,
    offset: view.getUint32(at + 42, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/**
 * The files that a zip archive declares. Throws `Unreadable`: `truncated` where the directory is cut off,
 * `too-large` for an archive of more than 4 GB (zip64).
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_LENGTH) throw new Unreadable('truncated', 'zip: shorter than its end record');
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64) throw new Unreadable('too-large', 'zip64');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(view, bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/**
 * Refuses archives that would fill the memory. The declared sizes can be relied on because the reader never
 * inflates a file beyond its declared size; a file that declares nothing although it has content is refused.
 */
export function assertHarmless(entries: readonly ZipEntry[], limits: ZipLimits = WORKBOOK_LIMITS): void {
  if (entries.length > limits.entries) throw new Unreadable('zip-bomb', `${entries.length} entries`);
  let total = 0;
  for (const { name, compressed, size } of entries) {
    total += size;
    const hidden = size === 0 && compressed > 2;
    const ratio = size / Math.max(1, compressed);
    if (hidden || (size > limits.ratioFrom && ratio > limits.ratio))
      throw new Unreadable('zip-bomb', `${name}: ${compressed} → ${size} bytes`);
    if (size > limits.entrySize) throw new Unreadable('too-large', `${name}: ${size} bytes`);
  }
  if (total > limits.totalSize) throw new Unreadable('too-large', `${total} bytes unpacked`);
}
