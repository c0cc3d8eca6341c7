import { cellText } from '../../sheet/cell-text';
import type { Row, Sheet } from '../../sheet/sheet';
import { valueAt } from '../../sheet/sheet';
import type { Amount, AmountUnit, Place, Unplaced } from '../../table/table';
import { agencyText } from '../agencies/agency-text';
import { readAmount } from '../cells/amount-cell';
import type { AgencyList, AgencyMention } from '../agencies/agency-list';
import { AgencySums, ownerOf } from '../agencies/agency-sums';
import { DepartmentColumn } from './department-column';
import type { Columns } from '../header/columns';
import { anotherAmount } from '../leftovers/misplaced';
import type { FoundMisplaced } from '../leftovers/misplaced';
import { agencyInNote } from '../header/head-notes';
import type { HeadText } from '../header/head-notes';
import type { RowFacts } from './row-facts';
import { isNote } from '../leftovers/row-notes';
import { sumWords } from '../agencies/sum-words';
import type { SumWords } from '../agencies/sum-words';

const CODE = /^\d{3}(?:\d{3}){0,3}$/;
const CODE_AHEAD = /^(?:\d{3,15}\s*[-—－–_]|[[【]\d{3,15}[\]】])/;

/** Reads the rows that name an agency, and what project rows say of theirs. */
export class AgencyRows {
  readonly unplaced: Unplaced[] = [];
  private readonly sums = new AgencySums();
  readonly misplaced: FoundMisplaced[] = [];
  private current: number | null = null;
  private readonly department: DepartmentColumn;

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: Columns,
    private readonly amountUnit: AmountUnit,
    private readonly list: AgencyList,
  ) {
    this.department = new DepartmentColumn(sheet, columns, list);
  }

  /** The agency that a note above the header names, for a table without agency column. */
  takeNote(note: HeadText): void {
    this.current = this.list.mention({ ...agencyText(note.text), codeIsNumber: false, at: note.at });
  }

  /** Takes a row `单位名称：201-某办` of a table without agency column; false for any other row. */
  takesNote(row: number, cells: Row): boolean {
    if (this.columns.agency !== undefined) return false;
    const column = cells.findIndex((cell) => typeof cell === 'string' && agencyInNote(cell) !== null);
    const text = column < 0 ? null : agencyInNote(String(cells[column]));
    if (text !== null) this.takeNote({ text, at: { row, column } });
    return text !== null;
  }

  /** A row that names an agency or is a 合计, and is no project. */
  isAgencyRow(facts: RowFacts): boolean {
    if (facts.sum) return true;
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
    if (facts.sum && !this.namesBesideSum(facts)) return this.takeSum(row, facts, facts.sum, amount);
    const isDepartment = this.department.isOwnRow(facts);
    if (!isDepartment) this.department.take(row, facts);
    const mention = isDepartment ? this.department.mentionOf(row, facts) : this.mentionOf(row, facts, false);
    if (facts.sum && this.sums.isBegun(this.list.known(mention))) {
      this.sums.take(this.list.mention(mention), amount);
      return false;
    }
    const declared = this.list.declare(mention, amount, false);
    if (!declared.isPlaced) this.reject(amount, declared.index);
    if (isDepartment) this.department.current = declared.index;
    else this.department.place(declared.index);
    const isSame = !declared.isNew && this.isSameBranch(declared.index);
    if (!isSame) this.current = declared.index;
    return isSame;
  }

  /** Ends the table: places the sums of agencies, and gives back the rows below `last` that named no agency after all. */
  finish(last: number): readonly number[] {
    for (const { index, amount } of this.sums.finish()) {
      if (index === null || !this.list.subtotal(index, amount)) this.reject(amount, index);
    }
    return this.list.dropUnused(last);
  }

  /** 合计 of everything, or 小计 of an agency; true where a 合计 only repeats the one above (page break). */
  private takeSum(row: number, facts: RowFacts, sum: SumWords, amount: Amount | null): boolean {
    const owner = ownerOf(sum, this.list, this.current);
    if (owner === null && sum.kind === 'grand') {
      const declared = this.list.declare(this.mentionOf(row, facts, true), amount, true);
      if (!declared.isPlaced) this.reject(amount, declared.index);
      return !declared.isNew;
    }
    if (owner !== null && sum.of === '') this.sums.take(owner, amount);
    else if (owner === null || !amount || !this.list.subtotal(owner, amount)) this.reject(amount, owner);
    return false;
  }

  /** 201-某局 | 合计 | 97.20: the agency has its own cell, the word stands beside it. */
  private namesBesideSum({ agency, agencyCode, department }: RowFacts): boolean {
    const text = department || agency || agencyCode;
    return text !== '' && sumWords(text) === null;
  }

  /** An amount that contradicts what the agency has already declared, or belongs to none. */
  private reject(amount: Amount | null, agency: number | null): void {
    if (!amount || amount.text === '') return;
    const first = agency === null ? null : this.list.totalAt(agency);
    if (first) this.misplaced.push(anotherAmount(this.sheet, amount.at, first));
    else this.unplaced.push({ at: amount.at, text: amount.text });
  }

  /** Index of the agency of a project that starts in this row. */
  ofProject(row: number, facts: RowFacts): number | null {
    this.department.take(row, facts);
    if (facts.department !== '' && facts.agency === '' && facts.agencyCode === '')
      this.current = this.department.current;
    const hasOwn = facts.agency !== '' || (facts.agencyCode !== '' && this.columns.agency !== undefined);
    if (hasOwn) this.current = this.list.mention(this.mentionOf(row, facts, false));
    if (this.current !== null) {
      this.department.place(this.current);
      this.sums.begin(this.current);
      this.list.giveProject(this.current);
    }
    return this.current;
  }

  /** Do two rows name different agencies? */
  isOtherAgency(head: RowFacts, facts: RowFacts): boolean {
    const isOther = (left: string, right: string): boolean => left !== '' && right !== '' && left !== right;
    const hasColumn = this.columns.agency !== undefined;
    if (isOther(head.department, facts.department)) return true;
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
    const at: Place = {
      row,
      column: facts.agency === '' && facts.project === '' ? (agencyCode ?? nameColumn) : nameColumn,
    };
    if (isTotal) return { code: '', name: facts.sum?.label ?? '', codeIsNumber: false, at };
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
