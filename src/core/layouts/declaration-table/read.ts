import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { Table } from '../../table/table';
import { AgencyList } from '../agencies/agency-list';
import { SheetMemories } from '../memory/sheet-memories';
import { AgencyRows } from './agency-rows';
import type { BlockContext } from './block-memory';
import { BlockFinder } from './blocks';
import { amountUnitOf } from '../header/amount-unit';
import { lastColumn, lastFilledRow } from '../leftovers/reach';
import { unitInHeader } from './amount-unit';
import type { Columns } from '../header/columns';
import { titleKey } from '../header/head-notes';
import { rowLabels } from '../header/header-row';
import type { Head } from './heads';
import { misplacedCells, unplacedCells } from './leftovers';
import { readBlock } from './read-block';
import { findRegions } from './regions';
import type { TableRegion } from './regions';
import { remarkColumns } from './remarks';
import type { RowFacts } from './row-facts';
import { SheetMemory } from './sheet-memory';
import { numbersIndicators } from './table-rows';
import type { TableRows } from './table-rows';

/** 序号 of indicators says nothing of projects. */
function withoutNo(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([field]) => field !== 'no'));
}

/** Columns under a header cell. */
function headedColumns({ cells }: Head): ReadonlySet<number> {
  return new Set(cells.filter(({ text, label }) => text !== '' || label).map(({ column }) => column));
}

/** Reads the declaration tables (申报表：一行一个指标) of sheets, one after the other, and remembers unchanged projects. */
export class DeclarationTableReader {
  private readonly memories = new SheetMemories(() => new SheetMemory(this.pack));

  constructor(private readonly pack: Pack) {}

  /** All declaration tables of a sheet, from top to bottom; empty where it has none. Never throws for bad content. */
  read(sheet: Sheet): readonly Table[] {
    const memory = this.memories.of(sheet.name);
    memory.start(sheet);
    const regions = findRegions(sheet, this.pack, (row) => memory.isHeader(row));
    return regions.map((region) => this.readRegion(sheet, region, memory));
  }

  /** Title and header of each declaration table of a sheet, from top to bottom. */
  claims(sheet: Sheet): readonly { readonly top: number; readonly bottom: number }[] {
    const regions = findRegions(sheet, this.pack, (row) => rowLabels(sheet.rows[row] ?? []) !== null);
    return regions.map(({ top, head }) => ({ top, bottom: head.last }));
  }

  private readRegion(sheet: Sheet, region: TableRegion, memory: SheetMemory): Table {
    const { head, notes, from, to, skip } = region;
    const { unit, at: amountUnitAt } = amountUnitOf(unitInHeader(sheet, region.head), sheet, region, this.pack);
    const headed = headedColumns(head);
    const remarks = remarkColumns(head);
    const headTexts = new Set(notes.texts.map(({ text }) => titleKey(text)));
    const under = (columns: Columns): { context: BlockContext; rows: TableRows } => {
      const { context, facts } = memory.under({ columns, amountUnit: unit, headed, remarks }, sheet);
      const factsOf = (row: number): RowFacts => facts.of(row);
      return { context, rows: { sheet, from, to, skip, headTexts, columns: context.columns, factsOf } };
    };
    const asHeaded = under(head.map.columns);
    const { context, rows } = numbersIndicators(asHeaded.rows) ? under(withoutNo(head.map.columns)) : asHeaded;
    const { columns } = context;
    const agencies = new AgencyList();
    const agencyRows = new AgencyRows(sheet, columns, unit, agencies);
    if (notes.agency && columns.agency === undefined) agencyRows.takeNote(notes.agency);
    const finder = new BlockFinder(rows, agencyRows);
    finder.run();
    const contents = finder.blocks.map((block) =>
      memory.blocks.of(sheet, block, context, () => readBlock(sheet, block, context, this.pack)),
    );
    const reading = { region, rows, finder, agencyRows, contents, headed };
    const unplaced = unplacedCells(reading);
    const misplaced = misplacedCells(reading);
    const beside = [...unplaced, ...misplaced.flatMap(({ cells }) => cells)];
    return {
      layout: 'declaration-table',
      sheet: sheet.name,
      area: {
        top: notes.texts[0]?.at.row ?? head.first,
        left: Math.min(...headed),
        bottom: lastFilledRow(sheet.rows, head.last, to),
        right: lastColumn(Math.max(...headed), beside),
      },
      title: notes.title,
      header: { first: head.first, last: head.last },
      year: notes.year,
      amountUnit: unit,
      amountUnitAt,
      columns,
      agencies: agencies.finish(),
      projects: contents.flatMap(({ project }) => project ?? []),
      unplaced,
      misplaced,
      unfilledRows: contents.reduce((sum, content) => sum + content.unfilledRows, 0),
    };
  }
}
