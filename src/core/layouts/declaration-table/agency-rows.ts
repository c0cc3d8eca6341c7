import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import { valueAt } from '../../sheet/sheet';
import type { Amount, AmountUnit, Place, Unplaced } from '../../table/table';
import { agencyText } from '../agency-text';
import { readAmount } from '../amount-cell';
import type { AgencyList, AgencyMention } from './agency-list';
import type { Columns } from './columns';
import { anotherAmount } from './misplaced';
import type { FoundMisplaced } from './misplaced';
import type { HeadText } from './head-notes';
import type { RowFacts } from './row-facts';
import { isNote } from './row-notes';

const CODE = /^\d{3}(?:\d{3}){0,3}$/;
const CODE_AHEAD = /^(?:\d{3,15}\s*[-—－–_]|[[【]\d{3,15}[\]】])/;

/** Reads the rows that name an agency, and what project rows say of theirs. */
export class AgencyRows {
  readonly unplaced: Unplaced[] = [];
  readonly misplaced: FoundMisplaced[] = [];
  private current: number | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: Columns,
    private readonly amountUnit: AmountUnit,
    private readonly list: AgencyList,
  ) {}

  /** The agency that a note above the header names, for a table without agency column. */
  takeNote(note: HeadText): void {
    this.current = this.list.mention({ ...agencyText(note.text), codeIsNumber: false, at: note.at });
  }

  /** A row that names an agency or is a 合计, and is no project. */
  isAgencyRow(facts: RowFacts): boolean {
    if (facts.total) return true;
    if (facts.hasIndicator || facts.goal !== '') return false;
    if (facts.project !== '') return this.namesAgencyAsProject(facts);
    const text = facts.agency || facts.agencyCode;
    if (text === '') return false;
    return facts.amount !== '' || CODE.test(facts.agencyCode) || agencyText(text).code !== '' || !isNote(text);
  }

  /** Takes an agency row; true where it only repeats the present agency (page break). */
  take(row: number, facts: RowFacts): boolean {
    const amountColumn = this.columns.amount;
    const amount = amountColumn === undefined ? null : readAmount(this.sheet, row, amountColumn, this.amountUnit);
    if (facts.total === 'sub') {
      const isPlaced = this.current !== null && amount !== null && this.list.subtotal(this.current, amount);
      if (!isPlaced && amount && amount.text !== '') this.reject(amount, this.current);
      return false;
    }
    const isGrand = facts.total === 'grand';
    const declared = this.list.declare(this.mentionOf(row, facts, isGrand), amount, isGrand);
    if (!declared.isPlaced && amount) this.reject(amount, declared.index);
    if (isGrand) return !declared.isNew;
    const isSame = !declared.isNew && this.isSameBranch(declared.index);
    if (!isSame) this.current = declared.index;
    return isSame;
  }

  /** An amount that contradicts what the agency has already declared, or belongs to none. */
  private reject({ at, text }: Amount, agency: number | null): void {
    const first = agency === null ? null : this.list.totalAt(agency);
    if (first) this.misplaced.push(anotherAmount(this.sheet, at, first));
    else this.unplaced.push({ at, text });
  }

  /** Index of the agency of a project that starts in this row. */
  ofProject(row: number, facts: RowFacts): number | null {
    const hasOwn = facts.agency !== '' || (facts.agencyCode !== '' && this.columns.agency !== undefined);
    if (hasOwn) this.current = this.list.mention(this.mentionOf(row, facts, false));
    return this.current;
  }

  /** Do two rows name different agencies? */
  isOtherAgency(head: RowFacts, facts: RowFacts): boolean {
    const isOther = (left: string, right: string): boolean => left !== '' && right !== '' && left !== right;
    const hasColumn = this.columns.agency !== undefined;
    return isOther(head.agency, facts.agency) || (hasColumn && isOther(head.agencyCode, facts.agencyCode));
  }

  /** 单位及项目名称 in one column: a code tells agencies from projects. */
  private namesAgencyAsProject(facts: RowFacts): boolean {
    if (this.columns.agency !== undefined) return false;
    return CODE.test(facts.agencyCode) || CODE_AHEAD.test(facts.project);
  }

  /** A repeated 201 header must not take the projects that follow away from 201001 below it. */
  private isSameBranch(index: number): boolean {
    if (this.current === null) return false;
    return index === this.current || this.list.isAbove(index, this.current);
  }

  private mentionOf(row: number, facts: RowFacts, isTotal: boolean): AgencyMention {
    const { agency, agencyCode, project } = this.columns;
    const nameColumn = agency ?? (facts.project === '' ? undefined : project) ?? agencyCode ?? project ?? 0;
    const named = facts.agency || facts.project;
    const at: Place = {
      row,
      column: facts.agency === '' && facts.project === '' ? (agencyCode ?? nameColumn) : nameColumn,
    };
    if (isTotal) return { code: '', name: named || facts.agencyCode || facts.no, codeIsNumber: false, at };
    const code = agencyCode === undefined ? '' : cellText(this.sheet, row, agencyCode).trim();
    const isOwnName = facts.agency !== '' || agency === undefined;
    const text = agencyText(isOwnName ? facts.agency || facts.project : '');
    const codeColumn = code === '' ? nameColumn : agencyCode!;
    return {
      code: code === '' ? text.code : agencyText(code).code || code,
      name: text.name || agencyText(code).name,
      codeIsNumber: typeof valueAt(this.sheet, row, codeColumn) === 'number',
      at,
    };
  }
}
