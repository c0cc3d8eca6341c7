import type { Sheet } from '../../sheet/sheet';
import { valueAt } from '../../sheet/sheet';
import type { Amount, AmountUnit, Place, Unplaced } from '../../table/table';
import type { AgencyList, AgencyMention } from '../agencies/agency-list';
import { AgencySums, ownerOf } from '../agencies/agency-sums';
import { agencyText } from '../agencies/agency-text';
import type { SumWords } from '../agencies/sum-words';
import { readAmount } from '../cells/amount-cell';
import { anotherAmount } from '../leftovers/misplaced';
import type { FoundMisplaced } from '../leftovers/misplaced';
import type { HeadText } from '../header/head-notes';
import type { DisclosureColumns } from './header-columns';
import { isCode, looksLikeAmount } from './row-facts';
import type { RowFacts } from './row-facts';

/** Names that end so are agencies, where nothing else of the row tells. */
const AGENCY_NAME =
  /(?:局|办|办公室|委|委员会|中心|学校|小学|中学|幼儿园|院|站|所|镇|乡|街道|部|部门|单位|队|馆|会|政府|本级|机关|公司|联社)(?:[（(][^（）()]*[）)])?$/;

/** 一 before an agency whose projects are numbered 1, 2, 3. */
const CHINESE_NO = /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/;

/** Reads the rows of a disclosure table that name an agency or add up. */
export class AgencyRows {
  readonly unplaced: Unplaced[] = [];
  readonly misplaced: FoundMisplaced[] = [];
  private readonly sums = new AgencySums();
  private current: number | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: DisclosureColumns,
    private readonly unit: AmountUnit,
    private readonly list: AgencyList,
  ) {}

  /** The agency that a note above the header names. */
  takeNote(note: HeadText): void {
    this.current = this.list.mention({ ...agencyText(note.text), codeIsNumber: false, at: note.at });
  }

  /** A row that names an agency or is a 合计, and is no project. */
  isAgencyRow(facts: RowFacts): boolean {
    if (facts.hasIndicators) return false;
    if (facts.sum) return true;
    if (facts.goal !== '' && !(facts.amount === '' && looksLikeAmount(facts.goal))) return false;
    if (isCode(facts.code) || isCode(facts.no)) return facts.name !== '' || facts.agency !== '' || facts.amount !== '';
    const text = agencyText(facts.name || facts.agency);
    if (text.code !== '' && isCode(text.code)) return text.name !== '' || facts.amount !== '';
    if ((facts.no !== '' || facts.code !== '') && !CHINESE_NO.test(facts.no || facts.code)) return false;
    if (facts.name === '') return facts.agency !== '' && facts.amount !== '';
    const isBare = facts.amount === '' && facts.goal === '';
    return AGENCY_NAME.test(facts.name) && !(isBare && /[:：。；]/.test(facts.name));
  }

  /** Takes an agency row; true where it only repeats the present agency (page break). */
  take(row: number, facts: RowFacts): boolean {
    const amount = this.amountOf(row, facts);
    if (facts.sum) return this.takeSum(row, facts, facts.sum, amount);
    const declared = this.list.declare(this.mentionOf(row, facts), amount, false);
    if (!declared.isPlaced) this.reject(amount, declared.index);
    const isSame =
      !declared.isNew &&
      this.current !== null &&
      (declared.index === this.current || this.list.isAbove(declared.index, this.current));
    if (!isSame) this.current = declared.index;
    return isSame;
  }

  /** Index of the agency of a project that starts in this row. */
  ofProject(row: number, facts: RowFacts): number | null {
    const isOwnCode = isCode(facts.code) && this.columns.fields.no !== undefined;
    if (facts.agency !== '' || isOwnCode) {
      const mention = this.mentionOf(row, { ...facts, name: '', no: '', code: isOwnCode ? facts.code : '' });
      if (mention.code !== '' || mention.name !== '') this.current = this.list.mention(mention);
    }
    if (this.current !== null) {
      this.sums.begin(this.current);
      this.list.giveProject(this.current);
    }
    return this.current;
  }

  /** Ends the table; gives back the rows below `last` that named no agency after all. */
  finish(last: number): readonly number[] {
    for (const { index, amount } of this.sums.finish())
      if (index === null || !this.list.subtotal(index, amount)) this.reject(amount, index);
    return this.list.dropUnused(last);
  }

  private takeSum(row: number, facts: RowFacts, sum: SumWords, amount: Amount | null): boolean {
    const owner = ownerOf(sum, this.list, this.current);
    if (owner === null && sum.kind === 'grand') {
      const at = { row, column: this.nameColumn(facts) };
      const declared = this.list.declare({ code: '', name: sum.label, codeIsNumber: false, at }, amount, true);
      if (!declared.isPlaced) this.reject(amount, declared.index);
      return !declared.isNew;
    }
    if (owner !== null && sum.of === '') this.sums.take(owner, amount);
    else if (owner === null || !amount || !this.list.subtotal(owner, amount)) this.reject(amount, owner);
    return false;
  }

  /** The amount in its column, else the only one of the row (合计 with its amount under 绩效目标). */
  private amountOf(row: number, { shift, code, no }: RowFacts): Amount | null {
    const { amount: column, agencyCode, no: noColumn, project } = this.columns.fields;
    if (column === undefined) return null;
    const own = readAmount(this.sheet, row, column + shift, this.unit);
    if (own.text !== '' || own.problem) return own;
    const names = new Set([agencyCode, noColumn, project].map((one) => (one ?? -1) + shift));
    if (code === '' && no === '') names.delete((agencyCode ?? -1) + shift);
    const others = (this.sheet.rows[row] ?? []).flatMap((cell, at) => {
      const isAmount = cell !== null && !names.has(at) && looksLikeAmount(String(cell).trim());
      return isAmount ? [at] : [];
    });
    return others.length === 1 ? readAmount(this.sheet, row, others[0]!, this.unit) : own;
  }

  private reject(amount: Amount | null, agency: number | null): void {
    if (!amount || amount.text === '') return;
    const first = agency === null ? null : this.list.totalAt(agency);
    if (first) this.misplaced.push(anotherAmount(this.sheet, amount.at, first));
    else this.unplaced.push({ at: amount.at, text: amount.text });
  }

  private nameColumn({ name, agency, code, shift, no }: RowFacts): number {
    const { project, agency: agencyColumn, agencyCode, no: noColumn } = this.columns.fields;
    if (name !== '') return project! + shift;
    if (agency !== '') return agencyColumn! + shift;
    if (code !== '') return agencyCode! + shift;
    return (no === '' ? project! : noColumn!) + shift;
  }

  private mentionOf(row: number, facts: RowFacts): AgencyMention {
    const { agencyCode, no } = this.columns.fields;
    const at: Place = { row, column: this.nameColumn(facts) };
    const written = isCode(facts.code) || facts.code !== '' ? facts.code : facts.no;
    const own = agencyText(written);
    const named = agencyText(facts.name || facts.agency);
    const codeColumn = written === '' ? at.column : (facts.code === '' ? no! : agencyCode!) + facts.shift;
    return {
      code: own.code || named.code,
      name: named.name || own.name,
      codeIsNumber: (own.code || named.code) !== '' && typeof valueAt(this.sheet, row, codeColumn) === 'number',
      at,
    };
  }
}
