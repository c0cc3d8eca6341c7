import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { Place, Table, TableField } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { AgencyList } from '../agencies/agency-list';
import { SheetMemories } from '../memory/sheet-memories';
import { AgencyRows } from './agency-rows';
import { amountUnitOf } from '../header/amount-unit';
import { lastColumn, lastFilledRow } from '../leftovers/reach';
import { unitInHeader } from './amount-unit';
import { compositeHasItems } from '../composite/parse-composite';
import type { DisclosureColumns } from './header-columns';
import { misplacedCells, unplacedCells } from './leftovers';
import { ProjectFinder } from './project-rows';
import { readProject } from './read-project';
import { isHeaderRow } from './heads';
import { findRegions } from './regions';
import type { DisclosureRegion } from './regions';
import { SheetMemory } from './sheet-memory';

/** Fields that stand in the composite text. */
const IN_TEXT: readonly TableField[] = ['level1', 'level2', 'name', 'operator', 'value', 'unit'];

function columnsOf({ fields, composite }: DisclosureColumns): Table['columns'] {
  const column = composite[0]!.column;
  return { ...fields, ...Object.fromEntries(IN_TEXT.map((field) => [field, column])) };
}

function headerPlace({ head }: DisclosureRegion, column: number): Place {
  const header = head.headers.find((one) => one.column === column);
  return { row: header?.row ?? head.last, column };
}

/** Reads the disclosure tables (公开表：一行一个项目，指标在一格文字里) of sheets, and remembers unchanged projects. */
export class DisclosureTableReader {
  private readonly memories = new SheetMemories(() => new SheetMemory());

  constructor(private readonly pack: Pack) {}

  /** All disclosure tables of a sheet, from top to bottom; empty where it has none. Never throws for bad content. */
  read(sheet: Sheet): readonly Table[] {
    const memory = this.memories.of(sheet.name);
    memory.start(sheet);
    const regions = findRegions(sheet, this.pack, (row) => memory.isHeader(row));
    return regions.map((region) => this.readRegion(sheet, region, memory));
  }

  /** Title and header of each disclosure table of a sheet, from top to bottom. */
  claims(sheet: Sheet): readonly { readonly top: number; readonly bottom: number }[] {
    const regions = findRegions(sheet, this.pack, (row) => isHeaderRow(sheet.rows[row] ?? []));
    return regions.map(({ top, head }) => ({ top, bottom: head.last }));
  }

  private readRegion(sheet: Sheet, region: DisclosureRegion, memory: SheetMemory): Table {
    const { head, notes, to } = region;
    const { unit, at: amountUnitAt } = amountUnitOf(unitInHeader(region.head), sheet, region, this.pack);
    const headed = new Set(head.headers.map(({ column }) => column));
    const { context, facts } = memory.under(
      { columns: head.columns, amountUnit: unit, headed, headerAt: (column) => headerPlace(region, column) },
      sheet,
    );
    const { columns } = context;
    const agencies = new AgencyList();
    const agencyRows = new AgencyRows(sheet, columns, unit, agencies);
    if (notes.agency) agencyRows.takeNote(notes.agency);
    const finder = new ProjectFinder(
      {
        sheet,
        region,
        columns,
        headTexts: new Set(notes.texts.map(({ text }) => comparable(text))),
        factsOf: (row) => facts.of(row),
        hasItems: (row) => this.hasItems(sheet, row, columns, facts.of(row).shift),
      },
      agencyRows,
    );
    finder.run();
    const readings = finder.projects.map((rows) =>
      memory.of(sheet, rows, context, () => readProject(sheet, rows, context, this.pack)),
    );
    // The remembered columns have the same fields; headers that are no field may have changed meanwhile.
    const reading = { sheet, region, columns: head.columns, headed, finder, agencyRows, readings };
    const unplaced = unplacedCells(reading);
    const misplaced = misplacedCells(reading);
    const beside = [...unplaced, ...misplaced.flatMap(({ cells }) => cells)];
    return {
      layout: 'disclosure-table',
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
      columns: columnsOf(columns),
      agencies: agencies.finish(),
      projects: readings.map(({ project }) => project),
      unplaced,
      misplaced,
      unfilledRows: finder.unfilled.length,
    };
  }

  private hasItems(sheet: Sheet, row: number, { composite }: DisclosureColumns, shift: number): boolean {
    return composite.some(({ column, level1 }) => {
      const cell = sheet.rows[row]?.[column + shift] ?? null;
      return cell !== null && compositeHasItems(String(cell), this.pack, level1);
    });
  }
}
