import type { Amount, AmountUnit, Fund, Place } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import { unitInLabel } from '../header/head-notes';
import { readAmount } from '../cells/amount-cell';
import { amountBehindLabel, amountLines, amountPart, formAmount } from './form-amounts';
import type { FormCell, FormCells } from './form-cells';
import { labelAhead, labelKind, namesClass, namesMoney, termOf } from './form-labels';
import type { Term } from './form-labels';

interface Line {
  readonly label: FormCell;
  readonly kind: 'total' | 'fund' | 'head';
  value: FormCell | null;
  /** Row of the amounts where they stand below their labels. */
  below?: number;
  /** Where the amount begins in the cell of its value. */
  readonly start: number;
}

/** What a form says of its money. */
export interface FormMoney {
  readonly amount: Amount | null;
  readonly midTerm: Amount | null;
  readonly funds: readonly Fund[];
}

/** The amount unit that a form names and where. */
export interface FoundUnit {
  readonly unit: AmountUnit;
  readonly at: Place;
}

const SUM = /^(?:总?合计|总计|总额|小计|金额)$/;
const ITS_PARTS = /^其中[:：]?$/;
const NOTHING = /^[-—－–/\\无]{1,3}$/;
const ERROR = /^#[A-Z]/;
const LONGEST_LABEL = 20;
const UNIT_QUESTION = /^(?:金额|计量)?单位[:：]?$/;
const UNIT_ALONE = /^[(（]?(?:单位[:：])?(?:人民币)?((?:亿|万)?元)[)）]?$/;
const ORDINALS = /^(?:其中:?|\d{1,2}[.、]|[一二三四五六七八九十]、|\([\d一二三四五六七八九十]{1,2}\)|[①-⑨])+/;

function fundLabel(text: string): string {
  return halfWidth(withoutBlanks(text))
    .replace(ORDINALS, '')
    .replace(/(?<![:：])[:：]+$/, '');
}

/** Is it the label of a total, alone or with its amount (总额：120)? */
function isTotal({ text }: FormCell): boolean {
  const start = amountBehindLabel(text);
  const label = start < 0 ? text : text.slice(0, start);
  return labelKind(label) === 'amount' || SUM.test(fundLabel(label));
}

/** Collects the lines of 项目资金: totals and the sources of the money. */
export class MoneyLines {
  unit: FoundUnit | null = null;
  private readonly lines: Line[] = [];
  /** Labels of a row with nothing but labels: their amounts may stand below them. */
  private waiting: readonly Line[] = [];

  constructor(private readonly cells: FormCells) {}

  /** Does the cell hold an amount, or a sign for none? */
  static isAmount({ text }: FormCell): boolean {
    return amountPart(text) !== null || NOTHING.test(text) || ERROR.test(text);
  }

  /** Takes one row; gives back the cells that are none of money (项目负责人 behind an amount). */
  takeRow(row: readonly FormCell[]): readonly FormCell[] {
    const cells = row.filter((cell) => !this.isHeadAgain(cell) && !this.takeUnit(cell));
    if (cells.length > 0 && this.waiting.length > 0 && cells.every(MoneyLines.isAmount)) {
      this.takeBelow(cells);
      return [];
    }
    const own = cells.findIndex((cell, index) => this.isForeign(cell, cells[index + 1]));
    const lines: Line[] = [];
    const money = own < 0 ? cells : cells.slice(0, own);
    for (const [index, cell] of money.entries()) this.takeCell(cell, money[index + 1], money[index - 1], lines);
    this.add(lines);
    return own < 0 ? [] : cells.slice(own);
  }

  private takeCell(cell: FormCell, next: FormCell | undefined, before: FormCell | undefined, lines: Line[]): void {
    const parts = amountLines(cell.text);
    const kind = labelKind(cell.text);
    if (parts.length === 0 && (MoneyLines.isAmount(cell) || !this.isLabel(cell, kind, next))) {
      const open = lines.at(-1);
      // 资金来源 | 金额 | 占比: what stands behind a label is an amount, or stands alone behind it.
      if (!open || open.value || (!MoneyLines.isAmount(cell) && (next || open.label !== before))) return;
      open.value = cell;
      this.cells.take(cell);
      return;
    }
    this.cells.take(cell);
    if (ITS_PARTS.test(withoutBlanks(cell.text))) return;
    if (parts.length > 0) lines.push(...parts.map((from) => this.lineIn(cell, from)));
    else lines.push(this.lineOf(cell, kind, before === undefined && next !== undefined && isTotal(next)));
  }

  /** A field among the money: a label of a form, or of a class (财政资金预算分类). */
  private isForeign(cell: FormCell, next: FormCell | undefined): boolean {
    const kind = labelKind(cell.text) ?? labelAhead(cell.text)?.kind ?? null;
    if (kind !== null) return kind !== 'money' && kind !== 'amount';
    return next !== undefined && namesClass(cell.text);
  }

  /** 金额单位 | 万元, or （万元） below its label. */
  private takeUnit(cell: FormCell): boolean {
    const unit = UNIT_ALONE.exec(withoutBlanks(cell.text))?.[1] as AmountUnit | undefined;
    if (!unit && !UNIT_QUESTION.test(withoutBlanks(cell.text))) return false;
    if (unit) this.unit ??= { unit, at: { row: cell.row, column: cell.column } };
    this.cells.take(cell);
    return true;
  }

  private isLabel(cell: FormCell, kind: string | null, next: FormCell | undefined): boolean {
    const { text } = cell;
    if (kind !== null || ITS_PARTS.test(withoutBlanks(text)) || amountBehindLabel(text) > 0) return true;
    if (namesMoney(text)) return true;
    return text.length <= LONGEST_LABEL && !/[。；;]$/.test(text) && next !== undefined && MoneyLines.isAmount(next);
  }

  /** All that the lines say, in the table's unit. */
  finish(unit: AmountUnit): FormMoney {
    const totals = this.lines.filter((line) => line.kind === 'total' || (line.kind === 'head' && line.value));
    const terms = totals.map((line): Term => termOf(line.label.text));
    const [one, other] = this.halves(totals, terms);
    const [annual, midTerm] = one || other === null ? [one, other] : [other, null];
    const own = this.lines.filter((line) => line.kind === 'fund' && !this.isBeside(line, midTerm, annual));
    const funds = own.map((line) => ({ label: this.labelOf(line), amount: this.amountOf(line, unit, annual) }));
    this.giveBackRest([annual, midTerm, ...own]);
    return {
      amount: annual && this.amountOf(annual, unit, null),
      midTerm: midTerm && this.amountOf(midTerm, unit, null),
      funds,
    };
  }

  /** Where the amounts' label names it. */
  findUnit(cell: FormCell): void {
    const unit = unitInLabel(cell.text);
    if (unit) this.unit ??= { unit, at: { row: cell.row, column: cell.column } };
  }

  /** The totals of the year and of the years to come. */
  private halves(totals: readonly Line[], terms: readonly Term[]): [Line | null, Line | null] {
    const year = this.pick(totals, terms, 'annual');
    const annual = year ?? this.pick(totals, terms, 'overall');
    const isWhole = (line: Line): boolean => year !== null && !SUM.test(fundLabel(line.label.text));
    const others = totals.filter((line, index) => {
      if (line === annual || terms[index] === 'annual') return false;
      return terms[index] === 'mid-term' || isWhole(line);
    });
    return [annual, others.find(({ value }) => value) ?? others[0] ?? null];
  }

  private pick(totals: readonly Line[], terms: readonly Term[], term: Term): Line | null {
    const found = totals.filter((_, index) => terms[index] === term);
    return found.find(({ value }) => value) ?? found[0] ?? null;
  }

  /** One line of several in a cell. */
  private lineIn(cell: FormCell, from: number): Line {
    const start = amountBehindLabel(cell.text, from);
    const text = cell.text.slice(from, start);
    this.findUnit({ ...cell, text });
    return { label: { ...cell, text }, kind: this.kindOf(text, labelKind(text), false), value: cell, start };
  }

  private lineOf(cell: FormCell, kind: string | null, isAboveTotal: boolean): Line {
    this.findUnit(cell);
    const start = amountBehindLabel(cell.text);
    const label = start < 0 ? cell.text : cell.text.slice(0, start);
    const ofLabel = start < 0 ? kind : labelKind(label);
    const lineKind = this.kindOf(label, ofLabel, isAboveTotal);
    return start < 0
      ? { label: cell, kind: lineKind, value: null, start: 0 }
      : { label: { ...cell, text: label }, kind: lineKind, value: cell, start };
  }

  private kindOf(label: string, kind: string | null, isAboveTotal: boolean): Line['kind'] {
    if (kind === 'money' || (kind === 'amount' && isAboveTotal)) return 'head';
    return kind === 'amount' || SUM.test(fundLabel(label)) ? 'total' : 'fund';
  }

  private add(lines: readonly Line[]): void {
    this.lines.push(...lines);
    const isBlank = lines.length > 0 && lines.every(({ value }) => value === null);
    this.waiting = isBlank && lines.filter(({ kind }) => kind !== 'head').length > 1 ? lines : [];
  }

  private takeBelow(cells: readonly FormCell[]): void {
    for (const cell of cells) {
      const line = this.waiting.find(({ label }) => label.column <= cell.column && cell.column <= label.right);
      if (!line || line.value) continue;
      line.value = cell;
      this.cells.take(cell);
    }
    for (const line of this.waiting) if (!line.value && cells[0]) line.below = cells[0].row;
    this.waiting = [];
  }

  /** 项目资金 in front of every line (cells not merged). */
  private isHeadAgain(cell: FormCell): boolean {
    const isAgain = this.lines.some(({ kind, label }) => kind === 'head' && label.text === cell.text);
    if (isAgain) this.cells.take(cell);
    return isAgain;
  }

  /** A line of the other half. */
  private isBeside(line: Line, midTerm: Line | null, annual: Line | null): boolean {
    if (!midTerm || !annual) return false;
    if (midTerm.label.row !== annual.label.row) {
      if (midTerm.label.column !== annual.label.column) return false;
      const [upper, lower] = midTerm.label.row < annual.label.row ? [midTerm, annual] : [annual, midTerm];
      return (line.label.row >= lower.label.row ? lower : upper) === midTerm;
    }
    const [left, right] = midTerm.label.column < annual.label.column ? [midTerm, annual] : [annual, midTerm];
    return (line.label.column >= right.label.column ? right : left) === midTerm;
  }

  private labelOf({ label }: Line): string {
    return fundLabel(label.text).replace(/\((?:亿元|万?元)\)$/, '');
  }

  private amountOf({ label, value, start, below }: Line, unit: AmountUnit, like: Line | null): Amount {
    if (value) return formAmount(this.cells.sheet, value, start, unit);
    if (below !== undefined) return readAmount(this.cells.sheet, below, label.column, unit);
    const isBelow = like?.value && like.label.column === label.column && like.value !== like.label;
    return readAmount(this.cells.sheet, label.row, isBelow ? like.value!.column : label.right + 1, unit);
  }

  /** Sources of the money in the other half, second totals: no field takes them. */
  private giveBackRest(used: readonly (Line | null)[]): void {
    for (const line of this.lines)
      if (line.value && !used.includes(line)) {
        this.cells.giveBack(line.value);
        if (line.value.row === line.label.row) this.cells.giveBack(line.label);
      }
  }
}
