import type { Area } from '../../sheet/address';
import type { Row } from '../../sheet/sheet';
import { mergedArea, mergeIndex } from '../cells/merges';
import type { MergeIndex } from '../cells/merges';
import type { AgencyRows } from './agency-rows';
import type { Columns } from '../header/columns';
import { isGoalPart } from './goal-part';
import { isGroupHeading } from './group-heading';
import type { RowFacts } from './row-facts';
import { isNote, isPageFurniture, isRule, isSignLine } from '../leftovers/row-notes';
import { holdsIndicator, isNamedBelow, repeatsIndicator, repeatsProjects } from './table-rows';
import type { TableRows } from './table-rows';

/** Rows of one project: what stands between (page breaks, blank rows) is not in `lines`. */
export interface Block {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly number[];
  /** Index of the agency; null where none precedes it. */
  readonly agency: number | null;
  /** Rows that are pushed sideways, with the columns in which their contents stand. */
  readonly shifted: ReadonlyMap<number, Columns>;
}

interface Open {
  readonly first: number;
  readonly lines: number[];
  shifted: Map<number, Columns> | null;
  readonly facts: RowFacts;
  readonly agency: number | null;
  hasAmount: boolean;
  hasGoal: boolean;
  /** Written once for several rows: one of its rows leaves the name blank. */
  isSpread: boolean;
}

/** Nearly every block: thousands of them are made at every reading. */
const NONE_SHIFTED: ReadonlyMap<number, Columns> = new Map();

/** Splits the rows of a table into agency rows, projects, and rows that belong to nobody. */
export class BlockFinder {
  readonly blocks: Block[] = [];
  /** Rows with content that belong to no project and no agency. */
  readonly strays: number[] = [];
  /** Rows with an indicator for which there is no project. */
  readonly orphans: number[] = [];
  /** Rows that name an agency. */
  agencyLines: number[] = [];
  private readonly merges: MergeIndex;
  private readonly repeats: boolean;
  private open: Open | null = null;
  /** A page break stands between the open project and the row at hand. */
  private isBroken = false;

  constructor(
    private readonly region: TableRows,
    private readonly agencies: AgencyRows,
  ) {
    this.merges = mergeIndex(region.sheet);
    this.repeats = repeatsProjects(region);
  }

  run(): void {
    const { sheet, from, to, skip, factsOf } = this.region;
    for (let row = from; row < to; row++) {
      if (skip.has(row)) {
        this.isBroken = true;
        continue;
      }
      const facts = factsOf(row);
      if (facts.filled > 0) this.take(row, sheet.rows[row] ?? [], facts);
    }
    this.close();
    const unused = this.agencies.finish(this.blocks.at(-1)?.last ?? to);
    if (unused.length === 0) return;
    this.strays.push(...unused);
    this.agencyLines = this.agencyLines.filter((row) => !unused.includes(row));
  }

  private take(row: number, cells: Row, facts: RowFacts): void {
    if ((facts.filled <= 3 || isRule(cells)) && isPageFurniture(cells, this.region.headTexts)) return;
    if (facts.filled <= 6 && isSignLine(cells)) return void this.strays.push(row);
    if (facts.isWeightSum) return;
    if (facts.filled <= 2 && this.agencies.takesNote(row, cells)) return this.takeNoteLine(row);
    if (isGroupHeading(facts, () => isNamedBelow(this.region, row))) {
      this.close();
      return void this.strays.push(row);
    }
    if (this.agencies.isAgencyRow(facts)) return this.takeAgency(row, facts);
    const kind = this.kindOf(row, facts);
    if (kind === 'stray') return void (holdsIndicator(this.region, row) ? this.orphans : this.strays).push(row);
    if (kind === 'start') {
      this.close();
      const agency = this.agencies.ofProject(row, facts);
      const nothing = { shifted: null, hasAmount: false, hasGoal: false, isSpread: false };
      this.open = { first: row, lines: [], facts, agency, ...nothing };
    }
    const open = this.open!;
    open.lines.push(row);
    if (facts.shifted) (open.shifted ??= new Map()).set(row, facts.shifted);
    open.hasAmount ||= facts.amount !== '';
    open.hasGoal ||= facts.goal !== '';
    open.isSpread ||= facts.project === '';
    this.isBroken = false;
  }

  private takeNoteLine(row: number): void {
    this.agencyLines.push(row);
    this.close();
  }

  private takeAgency(row: number, facts: RowFacts): void {
    const isSame = this.agencies.take(row, facts);
    this.agencyLines.push(row);
    if (isSame) this.isBroken = true;
    else this.close();
  }

  private close(): void {
    if (!this.open) return;
    const { first, lines, agency, shifted } = this.open;
    this.blocks.push({ first, last: lines[lines.length - 1]!, lines, agency, shifted: shifted ?? NONE_SHIFTED });
    this.open = null;
    this.isBroken = false;
  }

  private kindOf(row: number, facts: RowFacts): 'start' | 'continue' | 'stray' {
    const area = this.projectArea(row);
    if (area && area.top < row && this.open) return 'continue';
    if (facts.project !== '') return this.kindOfNamed(row, facts, area);
    if (!this.open) return this.startsNameless(row, facts, area) ? 'start' : 'stray';
    if (this.isOther(facts, area)) return facts.hasIndicator || facts.goal !== '' ? 'start' : 'stray';
    const adds = facts.hasIndicator || (facts.goal !== '' && (!this.open.hasGoal || isGoalPart(facts.goal)));
    return adds ? 'continue' : 'stray';
  }

  /** Merged area of the project cell with more than one row; null where the cell stands alone. */
  private projectArea(row: number): Area | null {
    const column = this.region.columns.project ?? 0;
    const area = mergedArea(this.merges, row, column);
    return area && area.bottom > area.top && area.left === column ? area : null;
  }

  private kindOfNamed(row: number, facts: RowFacts, area: Area | null): 'start' | 'continue' | 'stray' {
    if (this.open && this.continuesOpen(row, facts, area)) return 'continue';
    const hasMore = facts.hasIndicator || facts.goal !== '' || facts.amount !== '' || area !== null;
    const hasHead = facts.no !== '' || facts.agency !== '' || facts.agencyCode !== '';
    return hasMore || (hasHead && !isNote(facts.project)) ? 'start' : 'stray';
  }

  /** The same name again: another row of the project, its continuation on a new page, or a second project of that name? */
  private continuesOpen(row: number, facts: RowFacts, area: Area | null): boolean {
    const { facts: head, isSpread } = this.open!;
    if (head.projectKey !== facts.projectKey || head.project === '' || this.agencies.isOtherAgency(head, facts))
      return false;
    if (facts.amount === '') return true;
    const isSame = facts.amount === head.amount && (facts.goal === '' || facts.goal === head.goal);
    if (!isSame || repeatsIndicator(this.region, row, this.open!.first)) return false;
    return this.isBroken || (this.repeats && !isSpread && area === null);
  }

  /** Before the first project: only a block that the form draws (merged cells, 序号) may lack its name. */
  private startsNameless(row: number, facts: RowFacts, area: Area | null): boolean {
    if (!facts.hasIndicator && facts.goal === '') return false;
    return (area !== null && area.top === row) || facts.no !== '' || facts.amount !== '' || facts.goal !== '';
  }

  /** A row without project name that cannot belong to the open project. */
  private isOther(facts: RowFacts, area: Area | null): boolean {
    const { facts: head, hasAmount } = this.open!;
    if (area !== null && !this.isBroken) return true;
    if (facts.no !== '' && facts.no !== head.no) return true;
    if (this.agencies.isOtherAgency(head, facts)) return true;
    return facts.amount !== '' && hasAmount && !(this.repeats && facts.amount === head.amount);
  }
}
