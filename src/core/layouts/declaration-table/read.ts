import type { Pack } from '../../pack/pack';
import { cellText } from '../../sheet/cell-text';
import type { Row, Sheet } from '../../sheet/sheet';
import type { AmountUnit, Place, Project, Table, Unplaced } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { AgencyList } from './agency-list';
import { AgencyRows } from './agency-rows';
import { BlockMemory } from './block-memory';
import { BlockFinder } from './blocks';
import type { Columns } from './columns';
import { unitInLabel } from './head-notes';
import { readBlock } from './read-block';
import { findRegions } from './regions';
import type { TableRegion } from './regions';
import { RowFactsMemory } from './row-facts';

type ReadKnownBlock = ReturnType<BlockMemory['start']>;

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

/** Reads the declaration tables (申报表：一行一个指标) of sheets, one after the other, and remembers unchanged projects. */
export class DeclarationTableReader {
  private readonly memory = new BlockMemory();
  private readonly factsByColumns = new Map<string, RowFactsMemory>();

  constructor(private readonly pack: Pack) {}

  /** All declaration tables of a sheet, from top to bottom; empty where it has none. Never throws for bad content. */
  read(sheet: Sheet): readonly Table[] {
    const regions = findRegions(sheet, this.pack);
    if (regions.length === 0) return [];
    const readKnown = this.memory.start(sheet);
    return regions.map((region) => this.readRegion(sheet, region, readKnown));
  }

  private readRegion(sheet: Sheet, region: TableRegion, readKnown: ReadKnownBlock): Table {
    const { head, notes, from, to, skip } = region;
    const facts = this.factsOf(head.map.columns);
    const { columns } = facts;
    const { unit, at: amountUnitAt } = amountUnitOf(region, this.pack);
    const agencies = new AgencyList();
    const agencyRows = new AgencyRows(sheet, columns, unit, agencies);
    if (notes.agency && columns.agency === undefined) agencyRows.takeNote(notes.agency);
    const headTexts = new Set(notes.texts.map(({ text }) => comparable(text)));
    const finder = new BlockFinder({ sheet, from, to, skip, headTexts, facts }, agencyRows);
    finder.run();
    const headed = new Set(head.cells.filter(({ text, label }) => text !== '' || label).map(({ column }) => column));
    const context = { columns, amountUnit: unit, headed };
    const contents = finder.blocks.map((block) =>
      readKnown(block, context, () => readBlock(sheet, block, context, headed, this.pack)),
    );
    const unplaced = [
      ...head.map.unknown.map(({ row, column, text }) => ({ at: { row, column }, text })),
      ...agencyRows.unplaced,
      ...filledCells(sheet, finder.strays),
      ...contents.flatMap((content) => content.unplaced),
    ];
    const used = [...headed];
    return {
      layout: 'declaration-table',
      sheet: sheet.name,
      area: {
        top: notes.texts[0]?.at.row ?? head.first,
        left: Math.min(...used),
        bottom: lastFilledRow(sheet.rows, head.last, to),
        right: Math.max(...used),
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

  /** The same columns are the same object at every reading: what rows hold is remembered by it. */
  private factsOf(columns: Columns): RowFactsMemory {
    const key = JSON.stringify(Object.entries(columns).sort());
    let facts = this.factsByColumns.get(key);
    if (!facts) this.factsByColumns.set(key, (facts = new RowFactsMemory(columns)));
    return facts;
  }
}
