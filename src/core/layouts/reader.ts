import type { Pack } from '../pack/pack';
import type { Row, Sheet } from '../sheet/sheet';
import { isOwnSheetName } from '../sheet/sheet-name';
import type { Table } from '../table/table';
import { DeclarationTableReader } from './declaration-table/read';
import { DisclosureTableReader } from './disclosure-table/read';
import { ProjectFormReader } from './project-form/read';
import { bandsOf, partsOf, withinColumns, withinRows } from './sheet-parts';
import type { Rows } from './sheet-parts';

/** Recognises and reads the tables of sheets. */
export interface Reader {
  /** The tables of a sheet from top to bottom; empty where it has no known table. Never throws for bad content. */
  readonly read: (sheet: Sheet) => readonly Table[];
}

/** More tables side by side are no work of people. */
const MOST_BANDS = 20;
const MOST_DEPTH = 3;
const LEAST_ROWS = 2;
const LEAST_CELLS = 3;

/** Rows of a table's title and header. */
interface Claimed {
  readonly top: number;
  readonly bottom: number;
}

/** One layout's way to find and read its tables. */
interface Room {
  /** Title and header of each table of the layout that the sheet seems to have. */
  readonly claims: (sheet: Sheet) => readonly Claimed[];
  readonly read: (sheet: Sheet) => readonly Table[];
}

function byPlace(left: Table, right: Table): number {
  return left.area.top - right.area.top || left.area.left - right.area.left;
}

/** Do several rows above hold more than titles and notes? */
function hasTableAbove({ rows }: Sheet, top: number): boolean {
  let wide = 0;
  for (let row = 0; row < top && wide < LEAST_ROWS; row++)
    if (rows[row]!.filter((cell) => cell !== null && cell !== '').length >= LEAST_CELLS) wide++;
  return wide >= LEAST_ROWS;
}

/** What belongs to one part of a sheet, and remembers it from reading to reading. */
class PartReader {
  private readonly rooms: readonly Room[];
  private readonly parts: PartReader[] = [];
  private readonly bands: { readonly reader: PartReader; readonly rows: WeakMap<Row, Row> }[] = [];

  constructor(private readonly pack: Pack) {
    this.rooms = [new DeclarationTableReader(pack), new DisclosureTableReader(pack), new ProjectFormReader(pack)];
  }

  /** Tables beside each other are read apart where more than one stretch of columns has any. */
  readBeside(sheet: Sheet): readonly Table[] {
    const bands = bandsOf(sheet);
    if (bands.length > 1 && bands.length <= MOST_BANDS) {
      const found = bands.map((band, index) => {
        const { reader, rows } = (this.bands[index] ??= { reader: new PartReader(this.pack), rows: new WeakMap() });
        return reader.readBelow(withinColumns(sheet, band, rows));
      });
      if (found.filter((tables) => tables.length > 0).length > 1) return found.flat();
    }
    return this.readBelow(sheet);
  }

  /**
   * Tables of several layouts below each other are each read from their own rows. What one of them hides from its reader
   * is looked for again in the rows above it and in its part: `depth` times.
   */
  private readBelow(sheet: Sheet, depth = MOST_DEPTH): readonly Table[] {
    const found = this.rooms.map((room) => room.read(sheet)).filter((tables) => tables.length > 0);
    const tables = found.flat();
    if (tables.length === 0 || depth === 0) return tables;
    const top = Math.min(...tables.map(({ area }) => area.top));
    const above = hasTableAbove(sheet, top) ? this.readRows(sheet, { from: 0, to: top }, 0, depth) : [];
    const rest = { from: above.length > 0 ? top : 0, to: sheet.rows.length };
    if (found.length > 1) return [...above, ...this.readParts(sheet, rest, depth)];
    return above.length > 0 ? [...above, ...this.readRows(sheet, rest, 1, depth)] : tables;
  }

  private readParts(sheet: Sheet, rest: Rows, depth: number): readonly Table[] {
    const claims = this.rooms.flatMap((room, index) => room.claims(sheet).map((claim) => ({ room: index, ...claim })));
    const parts = partsOf(
      claims.filter(({ top }) => top >= rest.from),
      rest,
    );
    const [only] = parts;
    if (only && parts.length === 1) return this.rooms[only.room]!.read(withinRows(sheet, only));
    return parts.flatMap((part, index) => this.readRows(sheet, part, index + 1, depth));
  }

  private readRows(sheet: Sheet, rows: Rows, index: number, depth: number): readonly Table[] {
    const reader = (this.parts[index] ??= new PartReader(this.pack));
    return reader.readBelow(withinRows(sheet, rows), depth - 1);
  }
}

/**
 * Makes a reader that remembers: a project whose row arrays, details and merges are unchanged since this reader's last reading
 * of the sheet is the very same object again.
 */
export function createReader(pack: Pack): Reader {
  const whole = new PartReader(pack);
  return { read: (sheet) => (isOwnSheetName(sheet.name) ? [] : [...whole.readBeside(sheet)].sort(byPlace)) };
}
