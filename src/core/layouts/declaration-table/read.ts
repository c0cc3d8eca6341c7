import type { Pack } from '../../pack/pack';
import { cellText } from '../../sheet/cell-text';
import type { Row, Sheet } from '../../sheet/sheet';
import type { AmountUnit, Place, Project, Table, Unplaced } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { AgencyList } from './agency-list';
import { AgencyRows } from './agency-rows';
import { BlockFinder } from './blocks';
import { unitInLabel } from './head-notes';
import { readBlock } from './read-block';
import { findRegions } from './regions';
import type { TableRegion } from './regions';
import { SheetMemory } from './sheet-memory';

interface FoundUnit {
  readonly unit: AmountUnit;
  readonly at: Place | null;
}

/** The header of the amount column is nearest to the amounts, then the note above, else the pack's unit is assumed. */
function amountUnitOf({ head, notes }: TableRegion, pack: Pack): FoundUnit {
  const cell = head.cells.find(({ column }) => column === head.map.columns.amount);
  const unit = cell ? unitInLabel(cell.text) : null;
  if (cell && unit) return { unit, at: { row: cell.row, column: cell.column } };
  return { unit: notes.amountUnit ?? pack.amounts.unit, at: notes.amountUnitAt };
}

function byPlace(left: Unplaced, right: Unplaced): number {
  return left.at.row - right.at.row || left.at.column - right.at.column;
}

function filledCells(sheet: Sheet, rows: readonly number[]): Unplaced[] {
  return rows.flatMap((row) =>
    sheet.rows[row]!.flatMap((_, column) => {
      const text = cellText(sheet, row, column);
      return text.trim() === '' ? [] : [{ at: { row, column }, text }];
    }),
  );
}

function lastFilledRow(rows: readonly Row[], from: number, to: number): number {
  for (let row = to - 1; row > from; row--) if (rows[row]?.some((cell) => cell !== null && cell !== '')) return row;
  return from;
}

/** Sheets that a reader keeps in mind; more are another workbook's. */
const MOST_SHEETS = 100;

/** Reads the declaration tables (申报表：一行一个指标) of sheets, one after the other, and remembers unchanged projects. */
export class DeclarationTableReader {
  private readonly memories = new Map<string, SheetMemory>();

  constructor(private readonly pack: Pack) {}

  /** All declaration tables of a sheet, from top to bottom; empty where it has none. Never throws for bad content. */
  read(sheet: Sheet): readonly Table[] {
    const memory = this.memoryOf(sheet.name);
    memory.start(sheet);
    const regions = findRegions(sheet, this.pack, (row) => memory.isHeader(row));
    return regions.map((region) => this.readRegion(sheet, region, memory));
  }

  private memoryOf(name: string): SheetMemory {
    let memory = this.memories.get(name);
    if (!memory) {
      if (this.memories.size >= MOST_SHEETS) this.memories.clear();
      this.memories.set(name, (memory = new SheetMemory()));
    }
    return memory;
  }

  private readRegion(sheet: Sheet, region: TableRegion, memory: SheetMemory): Table {
    const { head, notes, from, to, skip } = region;
    const { unit, at: amountUnitAt } = amountUnitOf(region, this.pack);
    const headed = new Set(head.cells.filter(({ text, label }) => text !== '' || label).map(({ column }) => column));
    const { context, facts } = memory.under({ columns: head.map.columns, amountUnit: unit, headed }, sheet);
    const { columns } = context;
    const agencies = new AgencyList();
    const agencyRows = new AgencyRows(sheet, columns, unit, agencies);
    if (notes.agency && columns.agency === undefined) agencyRows.takeNote(notes.agency);
    const headTexts = new Set(notes.texts.map(({ text }) => comparable(text)));
    const finder = new BlockFinder(
      { sheet, from, to, skip, headTexts, columns, factsOf: (row) => facts.of(row) },
      agencyRows,
    );
    finder.run();
    const contents = finder.blocks.map((block) =>
      memory.blocks.of(sheet, block, context, () => readBlock(sheet, block, context, this.pack)),
    );
    const unplaced = [
      ...head.map.unknown.map(({ row, column, text }) => ({ at: { row, column }, text })),
      ...agencyRows.unplaced,
      ...filledCells(sheet, finder.strays),
      ...filledCells(sheet, finder.agencyLines).filter(({ at }) => !headed.has(at.column)),
      ...contents.flatMap((content) => content.unplaced),
    ];
    return {
      layout: 'declaration-table',
      sheet: sheet.name,
      area: {
        top: notes.texts[0]?.at.row ?? head.first,
        left: Math.min(...headed),
        bottom: lastFilledRow(sheet.rows, head.last, to),
        right: Math.max(...headed),
      },
      title: notes.title,
      year: notes.year,
      amountUnit: unit,
      amountUnitAt,
      columns,
      agencies: agencies.finish(),
      projects: contents.map((content) => content.project).filter((project): project is Project => project !== null),
      unplaced: unplaced.sort(byPlace),
      unfilledRows: contents.reduce((sum, content) => sum + content.unfilledRows, 0),
    };
  }
}
