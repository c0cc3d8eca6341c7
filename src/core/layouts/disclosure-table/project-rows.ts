import type { Row, Sheet } from '../../sheet/sheet';
import { mergedArea, mergeIndex } from '../cells/merges';
import type { MergeIndex } from '../cells/merges';
import { isNote, isPageFurniture, isRuleRow, isSignLine } from '../leftovers/row-notes';
import type { AgencyRows } from './agency-rows';
import type { DisclosureColumns } from './header-columns';
import type { DisclosureRegion } from './regions';
import type { RowFacts } from './row-facts';
import { agencyInNote } from '../header/head-notes';

/** Rows of one project. */
export interface ProjectRows {
  readonly lines: readonly number[];
  readonly agency: number | null;
  /** Columns that its contents stand beside their headers. */
  readonly shift: number;
}

interface Open {
  readonly lines: number[];
  readonly agency: number | null;
  readonly shift: number;
  readonly facts: RowFacts;
}

/** 一、特定目标类, 其中：…: heads the projects below it and is none. */
const GROUP = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|其中[:：])|类(?:项目)?$/;

const LONGEST_SIGN = 40;
const LABEL_IN = /指\s*标/;

/** What the rows of a table are needed for. */
export interface RowsOfTable {
  readonly sheet: Sheet;
  readonly region: DisclosureRegion;
  readonly columns: DisclosureColumns;
  readonly headTexts: ReadonlySet<string>;
  readonly factsOf: (row: number) => RowFacts;
  /** Has the composite text of the row an item? */
  readonly hasItems: (row: number) => boolean;
}

/** Splits the rows of a table into agency rows, projects, template rows and rows that belong to nobody. */
export class ProjectFinder {
  readonly projects: ProjectRows[] = [];
  /** Rows with content that belong to no project and no agency. */
  readonly strays: number[] = [];
  /** Prepared rows that nobody has touched: headings only. */
  readonly unfilled: number[] = [];
  agencyLines: number[] = [];
  private open: Open | null = null;
  private readonly merges: MergeIndex;

  constructor(
    private readonly table: RowsOfTable,
    private readonly agencies: AgencyRows,
  ) {
    this.merges = mergeIndex(table.sheet);
  }

  run(): void {
    const { sheet, region, factsOf } = this.table;
    for (let row = region.from; row < region.to; row++) {
      if (region.skip.has(row)) continue;
      const facts = factsOf(row);
      if (facts.filled > 0) this.take(row, sheet.rows[row]!, facts);
    }
    this.close();
    const unused = this.agencies.finish(this.projects.at(-1)?.lines.at(-1) ?? region.to);
    this.strays.push(...unused);
    this.agencyLines = this.agencyLines.filter((row) => !unused.includes(row));
  }

  private take(row: number, cells: Row, facts: RowFacts): void {
    if (isRuleRow(cells) || (facts.filled <= 3 && isPageFurniture(cells, this.table.headTexts))) return;
    if (this.isMergedInto(row)) return void this.open!.lines.push(row);
    if (facts.filled <= 6 && this.isSigned(cells, facts)) return void this.strays.push(row);
    if (facts.filled === 1 && this.takeBanner(row, cells)) return;
    if (this.agencies.isAgencyRow(facts)) return this.takeAgency(row, facts);
    const kind = this.kindOf(row, facts);
    if (kind === 'stray') this.strays.push(row);
    else if (kind === 'unfilled') this.unfilled.push(row);
    else if (kind === 'continue') this.open!.lines.push(row);
    else {
      this.close();
      this.open = { lines: [row], agency: this.agencies.ofProject(row, facts), shift: facts.shift, facts };
    }
  }

  /** 填报人：张三 … 联系电话：1234, wherever its cells stand. */
  private isSigned(cells: Row, { hasIndicators }: RowFacts): boolean {
    if (!isSignLine(cells)) return false;
    return (
      !hasIndicators || cells.every((cell) => String(cell ?? '').length <= LONGEST_SIGN && !LABEL_IN.test(String(cell)))
    );
  }

  /** 部门：101-某局 across the table: the agency of the projects below. */
  private takeBanner(row: number, cells: Row): boolean {
    const column = cells.findIndex((cell) => cell !== null && cell !== '');
    const name = agencyInNote(String(cells[column]));
    if (name === null) return false;
    this.agencyLines.push(row);
    this.close();
    this.agencies.takeNote({ text: name, at: { row, column } });
    return true;
  }

  private takeAgency(row: number, facts: RowFacts): void {
    this.agencyLines.push(row);
    if (!this.agencies.take(row, facts)) this.close();
  }

  private close(): void {
    if (this.open) this.projects.push({ lines: this.open.lines, agency: this.open.agency, shift: this.open.shift });
    this.open = null;
  }

  /** Under a project's name that is merged over several rows. */
  private isMergedInto(row: number): boolean {
    const area = mergedArea(this.merges, row, this.table.columns.fields.project!);
    return area !== null && area.top < row && this.open !== null && this.open.lines.includes(area.top);
  }

  private kindOf(row: number, facts: RowFacts): 'start' | 'continue' | 'stray' | 'unfilled' {
    const { no, code, name, amount, goal, hasIndicators } = facts;
    if (!hasIndicators && goal === '') return this.kindOfBare(facts);
    if (name !== '') return this.repeatsOpen(row, facts) ? 'continue' : 'start';
    const isUntouched = amount === '' && goal === '' && !this.table.hasItems(row);
    if (isUntouched) return 'unfilled';
    if (amount !== '') return 'start';
    if (this.open && (no || code) === '') return 'continue';
    return hasIndicators || (no || code) !== '' ? 'start' : 'stray';
  }

  /** Neither goal nor indicators: a project where it has an amount or a number of its own. */
  private kindOfBare({ no, code, name, amount }: RowFacts): 'start' | 'stray' {
    if (name === '' || ((no || code) === '' && GROUP.test(name))) return 'stray';
    if (amount !== '') return 'start';
    return (no || code) !== '' && !isNote(name) ? 'start' : 'stray';
  }

  /** The project's name again at the top of a page, without an amount or with the same one. */
  private repeatsOpen(row: number, { name, amount, goal, no, code, agency }: RowFacts): boolean {
    if (!this.open || this.open.facts.name !== name) return false;
    const { facts } = this.open;
    const isSameNo = (no || code) === '' || (no || code) === (facts.no || facts.code);
    if (!isSameNo) return false;
    if (amount === '') return goal === '' || goal === facts.goal;
    return amount === facts.amount && goal === facts.goal && goal !== '' && agency === facts.agency && this.goesOn(row);
  }

  /** Filled down in every row (no merged cells): another indicator of the same project, and not the project twice. */
  private goesOn(row: number): boolean {
    const { sheet, columns } = this.table;
    const last = this.open!.lines.at(-1)!;
    const text = (at: number, column: number): string => String(sheet.rows[at]?.[column + this.open!.shift] ?? '');
    return columns.composite.some(({ column }) => text(row, column) !== text(last, column));
  }
}
