import { Unreadable } from './read-outcome';

/** A stream of a compound file (OLE2), the container of .xls, .doc and of encrypted workbooks. */
interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

const END_OF_CHAIN = 0xfffffffe;
const ENTRY_LENGTH = 128;
const HEADER_FAT_SLOTS = 109;
const MINI_STREAM_LIMIT = 4096;
const MINI_SECTOR = 64;
const STREAM = 2;
const ROOT = 5;

function joinedBytes(sectors: readonly Uint8Array[], sectorSize: number): Uint8Array {
  const joined = new Uint8Array(sectors.length * sectorSize);
  sectors.forEach((sector, index) => joined.set(sector, index * sectorSize));
  return joined;
}

/** Reads the directory of a compound file and its streams; damaged chains throw `Unreadable`. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly fat: number[];
  readonly entries: readonly DirectoryEntry[];

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 1024) throw new Unreadable('truncated', 'compound file: shorter than its header');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new Unreadable('damaged', `compound file: sector shift ${shift}`);
    this.sectorSize = 1 << shift;
    this.fat = this.readFat();
    this.entries = this.readDirectory(this.chain(this.view.getUint32(48, true)));
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name);
  }

  /** Content of a stream; null where there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((candidate) => candidate.name === name);
    if (!entry) return null;
    const isMini = entry.size < MINI_STREAM_LIMIT;
    return (isMini ? this.miniChain(entry.start) : this.chain(entry.start)).subarray(0, entry.size);
  }

  private sector(index: number): Uint8Array {
    const start = (index + 1) * this.sectorSize;
    // Excel may leave the last sector short.
    if (start >= this.bytes.length) throw new Unreadable('truncated', `compound file: no sector ${index}`);
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  private numbersOf(index: number): number[] {
    const sector = this.sector(index);
    const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
    return Array.from({ length: sector.byteLength >> 2 }, (_, slot) => view.getUint32(slot * 4, true));
  }

  private readFat(): number[] {
    const sectors = Array.from({ length: HEADER_FAT_SLOTS }, (_, slot) => this.view.getUint32(76 + slot * 4, true));
    const seen = new Set<number>();
    for (let next = this.view.getUint32(68, true); next < END_OF_CHAIN - 1 && !seen.has(next);) {
      seen.add(next);
      const numbers = this.numbersOf(next);
      next = numbers.pop() ?? END_OF_CHAIN;
      sectors.push(...numbers);
    }
    const fatSectors = this.view.getUint32(44, true);
    return sectors.slice(0, fatSectors).flatMap((sector) => this.numbersOf(sector));
  }

  private chain(start: number): Uint8Array {
    const sectors: Uint8Array[] = [];
    for (let next = start; next < END_OF_CHAIN - 1; next = this.fat[next] ?? END_OF_CHAIN) {
      if (sectors.length > this.fat.length) throw new Unreadable('damaged', 'compound file: a chain without end');
      sectors.push(this.sector(next));
    }
    return joinedBytes(sectors, this.sectorSize);
  }

  /** Small streams stand in sectors of 64 bytes inside the stream of the root entry. */
  private miniChain(start: number): Uint8Array {
    const root = this.entries.find((entry) => entry.type === ROOT);
    const container = this.chain(root?.start ?? END_OF_CHAIN);
    const table = this.chain(this.view.getUint32(60, true));
    const next = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const sectors: Uint8Array[] = [];
    for (let at = start; at * 4 + 4 <= table.length && sectors.length <= table.length / 4;) {
      sectors.push(container.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR));
      at = next.getUint32(at * 4, true);
    }
    return joinedBytes(sectors, MINI_SECTOR);
  }

  private readDirectory(bytes: Uint8Array): DirectoryEntry[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
      const nameLength = Math.min(64, view.getUint16(at + 64, true));
      const type = view.getUint8(at + 66);
      if (nameLength < 2 || (type !== STREAM && type !== ROOT)) continue;
      entries.push({
        type,
        name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameLength - 2)),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }
}
