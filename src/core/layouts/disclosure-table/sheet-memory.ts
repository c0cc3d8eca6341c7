import type { Area } from '../../sheet/address';
import { detailAt } from '../../sheet/sheet';
import type { CellDetail, Row, Sheet } from '../../sheet/sheet';
import { mergeIndex, sameAreas } from '../cells/merges';
import { RowMemory } from '../memory/row-memory';
import { isHeaderRow } from './heads';
import type { ProjectRows } from './project-rows';
import { readRowFacts } from './row-facts';
import type { RowFacts } from './row-facts';
import type { ProjectContext, ProjectReading } from './read-project';

interface Remembered {
  readonly context: ProjectContext;
  readonly rows: ProjectRows;
  readonly cells: readonly Row[];
  readonly details: readonly (CellDetail | undefined)[];
  readonly merges: readonly (readonly Area[] | undefined)[];
  readonly reading: ProjectReading;
}

interface Known {
  readonly context: ProjectContext;
  readonly facts: RowMemory<RowFacts>;
}

function sameDetail(left: CellDetail | undefined, right: CellDetail | undefined): boolean {
  if (left === right) return true;
  return left?.format === right?.format && left?.formula === right?.formula && left?.problem === right?.problem;
}

function detailsOf(sheet: Sheet, { lines }: ProjectRows, width: number): (CellDetail | undefined)[] {
  const details: (CellDetail | undefined)[] = [];
  for (const row of lines) for (let column = 0; column < width; column++) details.push(detailAt(sheet, row, column));
  return details;
}

function widthOf(sheet: Sheet, { lines }: ProjectRows, { headed }: ProjectContext): number {
  return Math.max(0, ...headed, ...lines.map((row) => sheet.rows[row]!.length)) + 1;
}

/** What a reader remembers of one sheet between two readings: an unchanged project is the very same object again. */
export class SheetMemory {
  private readonly headers = new RowMemory<boolean>(isHeaderRow);
  private readonly contexts = new Map<string, Known>();
  private before: ReadonlyMap<number, Remembered> = new Map();
  private now = new Map<number, Remembered>();

  /** Starts a reading of the sheet. */
  start(sheet: Sheet): void {
    this.headers.start(sheet.rows);
    this.before = this.now;
    this.now = new Map();
  }

  /** Does the row look like (part of) a header? */
  isHeader(row: number): boolean {
    return this.headers.of(row);
  }

  /** The remembered context that equals this one, and the facts of the sheet's rows in it. */
  under(context: ProjectContext, sheet: Sheet): Known {
    const { columns, amountUnit, headed } = context;
    const places = columns.composite.map(({ column }) => context.headerAt(column));
    const key = JSON.stringify([columns.fields, columns.composite, columns.isJoined, amountUnit, [...headed], places]);
    let known = this.contexts.get(key);
    if (!known) {
      const facts = new RowMemory((row) => readRowFacts(row, columns));
      this.contexts.set(key, (known = { context, facts }));
    }
    known.facts.start(sheet.rows);
    return known;
  }

  /** Reading of a project; `read` is only called where its rows are not what they were. */
  of(sheet: Sheet, rows: ProjectRows, context: ProjectContext, read: () => ProjectReading): ProjectReading {
    const first = rows.lines[0]!;
    const known = this.before.get(first);
    const kept =
      known && this.isSame(known, sheet, rows, context) ? known : this.remember(sheet, rows, context, read());
    this.now.set(first, kept);
    return kept.reading;
  }

  private remember(sheet: Sheet, rows: ProjectRows, context: ProjectContext, reading: ProjectReading): Remembered {
    const merges = mergeIndex(sheet);
    return {
      context,
      rows,
      cells: rows.lines.map((row) => sheet.rows[row]!),
      details: detailsOf(sheet, rows, widthOf(sheet, rows, context)),
      merges: rows.lines.map((row) => merges.get(row)),
      reading,
    };
  }

  private isSame(known: Remembered, sheet: Sheet, rows: ProjectRows, context: ProjectContext): boolean {
    const { lines, agency, shift } = known.rows;
    if (known.context !== context || agency !== rows.agency || shift !== rows.shift) return false;
    if (lines.length !== rows.lines.length || lines.some((row, index) => row !== rows.lines[index])) return false;
    if (lines.some((row, index) => sheet.rows[row] !== known.cells[index])) return false;
    const merges = mergeIndex(sheet);
    if (!lines.every((row, index) => sameAreas(merges.get(row), known.merges[index]))) return false;
    const details = detailsOf(sheet, rows, widthOf(sheet, rows, context));
    return details.every((detail, index) => sameDetail(detail, known.details[index]));
  }
}
