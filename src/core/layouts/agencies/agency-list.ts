import type { Agency, Amount, Place } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import type { AgencyText } from './agency-text';
import { agencyParents, declaresForOthers } from './agency-parents';

interface Entry {
  code: string;
  name: string;
  declaredTotal: Amount | null;
  isGrandTotal: boolean;
  codeIsNumber: boolean;
  at: Place;
  hasProjects: boolean;
  /** The department that a row names beside it. */
  department: Entry | null;
}

/** What a row says of an agency. */
export interface AgencyMention extends AgencyText {
  readonly codeIsNumber: boolean;
  readonly at: Place;
}

/** What became of a header row. */
interface Declared {
  readonly index: number;
  readonly isNew: boolean;
  readonly isPlaced: boolean;
}

function sameAmount(left: Amount, right: Amount): boolean {
  if (left.value && right.value) return left.value.eq(right.value);
  return left.text === right.text;
}

/** The agencies of one table in the order of their first mention. */
export class AgencyList {
  private entries: Entry[] = [];
  private readonly byCode = new Map<string, number>();
  private readonly byName = new Map<string, number>();

  /** Index of the agency a project row names; a new one has no declared total. */
  mention(mention: AgencyMention): number {
    return this.find(mention) ?? this.add(mention, null, false);
  }

  /**
   * A header row of an agency: new, or repeated at a page break. `isPlaced` is false where it repeats a known agency
   * with another amount, which then has no place in the table.
   */
  declare(mention: AgencyMention, declaredTotal: Amount | null, isGrandTotal: boolean): Declared {
    const known = isGrandTotal ? this.grandTotal() : this.find(mention);
    if (known === null) return { index: this.add(mention, declaredTotal, isGrandTotal), isNew: true, isPlaced: true };
    const entry = this.entries[known]!;
    const isEmpty = (amount: Amount | null): boolean => amount === null || (amount.text === '' && !amount.problem);
    if (isEmpty(declaredTotal)) return { index: known, isNew: false, isPlaced: true };
    if (isEmpty(entry.declaredTotal)) {
      Object.assign(entry, { declaredTotal, at: mention.at });
      return { index: known, isNew: false, isPlaced: true };
    }
    return { index: known, isNew: false, isPlaced: sameAmount(entry.declaredTotal!, declaredTotal!) };
  }

  /** Does the code of `lower` begin with the code of `upper`, or stand `upper` without code or project before it? */
  isAbove(upper: number, lower: number): boolean {
    const { code } = this.entries[upper]!;
    const below = this.entries[lower]!.code;
    if (this.entries[lower]!.department === this.entries[upper]) return true;
    if (code === '') return below === '' && upper < lower && declaresForOthers(this.entries[upper]!);
    return below.length > code.length && below.startsWith(code);
  }

  /** Index of the agency that a text names; null where none is known by it. */
  known(mention: AgencyText): number | null {
    return this.find(mention);
  }

  /** Index of the agency with this name or the present one where either name holds the other (教育局 of 县教育局). */
  named(name: string, current: number | null): number | null {
    const found = this.find({ code: '', name });
    if (found !== null || current === null) return found;
    const [own, other] = [comparable(this.entries[current]!.name), comparable(name)];
    return own !== '' && other.length > 1 && (own.includes(other) || other.includes(own)) ? current : null;
  }

  /** The outermost agency above this one by its code, or the agency itself. */
  outermost(index: number): number {
    const above = this.entries.findIndex((_, upper) => this.isAbove(upper, index));
    return above < 0 ? index : this.outermost(above);
  }

  /** Leaves out what rows below `last` named without code or total: notes, not agencies. Gives back those rows. */
  dropUnused(last: number): number[] {
    const isUsed = ({ at, code, declaredTotal, isGrandTotal }: Entry): boolean =>
      at.row <= last || code !== '' || isGrandTotal || (declaredTotal !== null && declaredTotal.text !== '');
    const rows = this.entries.filter((entry) => !isUsed(entry)).map(({ at }) => at.row);
    this.entries = this.entries.filter(isUsed);
    return rows;
  }

  /** A 小计 row below an agency's projects: its total, where none stands yet or the same one does. */
  subtotal(index: number, amount: Amount): boolean {
    const entry = this.entries[index]!;
    if (!entry.declaredTotal || entry.declaredTotal.text === '') entry.declaredTotal = amount;
    return sameAmount(entry.declaredTotal, amount);
  }

  /** Where the total of an agency is declared; null where it is not. */
  totalAt(index: number): Place | null {
    return this.entries[index]!.declaredTotal?.at ?? null;
  }

  /** A row names the agency's department beside it; the first one counts, and nobody stands above himself. */
  placeUnder(index: number, department: number): void {
    const entry = this.entries[index]!;
    const upper = this.entries[department]!;
    for (let one: Entry | null = upper; one; one = one.department) if (one === entry) return;
    entry.department ??= upper;
  }

  /** A project hangs on the agency itself. */
  giveProject(index: number): void {
    this.entries[index]!.hasProjects = true;
  }

  /** All agencies with their parents. */
  finish(): Agency[] {
    const indices = new Map(this.entries.map((entry, index) => [entry, index]));
    const parents = agencyParents(
      this.entries.map((entry) => ({
        ...entry,
        department: entry.department && (indices.get(entry.department) ?? null),
      })),
    );
    return this.entries.map(({ code, name, declaredTotal, isGrandTotal, codeIsNumber, at }, index) => {
      return { code, name, declaredTotal, isGrandTotal, parent: parents[index]!, codeIsNumber, at };
    });
  }

  private grandTotal(): number | null {
    const index = this.entries.findIndex((entry) => entry.isGrandTotal);
    return index < 0 ? null : index;
  }

  private find({ code, name }: AgencyText): number | null {
    const byCode = code === '' ? undefined : this.byCode.get(code);
    if (byCode !== undefined || (code !== '' && name === '')) return byCode ?? null;
    const byName = this.byName.get(comparable(name));
    // Parent and child may bear the same name: then only the code tells them apart.
    return byName === undefined || (code !== '' && this.entries[byName]!.code !== '') ? null : byName;
  }

  private add(mention: AgencyMention, declaredTotal: Amount | null, isGrandTotal: boolean): number {
    const index = this.entries.length;
    const { code, name, codeIsNumber, at } = mention;
    this.entries.push({
      code,
      name,
      declaredTotal,
      isGrandTotal,
      codeIsNumber,
      at,
      hasProjects: false,
      department: null,
    });
    if (isGrandTotal) return index;
    if (code !== '' && !this.byCode.has(code)) this.byCode.set(code, index);
    if (name !== '' && !this.byName.has(comparable(name))) this.byName.set(comparable(name), index);
    return index;
  }
}
