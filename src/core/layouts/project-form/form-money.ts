import type { Amount, AmountUnit, Fund, Place } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import { unitInLabel } from '../header/head-notes';
import { readAmount } from '../cells/amount-cell';
import { amountBehindLabel, amountPart, formAmount } from './form-amounts';
import type { FormCell, FormCells } from './form-cells';
import { labelKind, termOf } from './form-labels';
import type { Term } from './form-labels';

interface Line {
  readonly label: FormCell;
  readonly kind: 'total' | 'fund' | 'head';
  value: FormCell | null;
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
const LONGEST_LABEL = 40;
/** Words of sources; other texts behind a label are a content. */
const SOURCE =
  /[金款费债]|自筹|结转|补助|配套|收入|投资|拨付|安排|来源|本级|[省市县区上乡镇]级|中央|地方|合计|小计|总额|[:：]\s*$/;

function fundLabel(text: string): string {
  return halfWidth(withoutBlanks(text))
    .replace(/^(?:其中:?|\d{1,2}[.、]|\(\d{1,2}\)|[①-⑨])+/, '')
    .replace(/[:：]+$/, '');
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
    const cells = row.filter((cell) => !this.isHeadAgain(cell));
    if (cells.length > 0 && this.waiting.length > 0 && cells.every(MoneyLines.isAmount)) {
      this.takeBelow(cells);
      return [];
    }
    const lines: Line[] = [];
    let open: Line | null = null;
    for (const [index, cell] of cells.entries()) {
      const kind = labelKind(cell.text);
      if (kind !== null && kind !== 'money' && kind !== 'amount') {
        this.add(lines);
        return cells.slice(index);
      }
      if (MoneyLines.isAmount(cell) || !this.isLabel(cell, kind)) {
        if (open && !open.value) open.value = cell;
        if (open?.value === cell) this.cells.take(cell);
        continue;
      }
      this.cells.take(cell);
      if (ITS_PARTS.test(withoutBlanks(cell.text))) continue;
      open = this.lineOf(cell, kind);
      lines.push(open);
    }
    this.add(lines);
    return [];
  }

  private isLabel({ text }: FormCell, kind: string | null): boolean {
    if (kind !== null || ITS_PARTS.test(withoutBlanks(text)) || amountBehindLabel(text) > 0) return true;
    return text.length <= LONGEST_LABEL && SOURCE.test(text);
  }

  /** All that the lines say, in the table's unit. */
  finish(unit: AmountUnit): FormMoney {
    const totals = this.lines.filter((line) => line.kind === 'total' || (line.kind === 'head' && line.value));
    const terms = totals.map((line): Term => termOf(line.label.text));
    const annual = this.pick(totals, terms, 'annual') ?? this.pick(totals, terms, 'overall');
    const midTerm = totals.find((line, index) => line !== annual && terms[index] !== 'annual') ?? null;
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

  private pick(totals: readonly Line[], terms: readonly Term[], term: Term): Line | null {
    const found = totals.filter((_, index) => terms[index] === term);
    return found.find(({ value }) => value) ?? found[0] ?? null;
  }

  private lineOf(cell: FormCell, kind: string | null): Line {
    this.findUnit(cell);
    const start = amountBehindLabel(cell.text);
    const label = start < 0 ? cell.text : cell.text.slice(0, start);
    const ofLabel = start < 0 ? kind : labelKind(label);
    const isSum = ofLabel === 'amount' || SUM.test(fundLabel(label));
    const lineKind = isSum ? 'total' : ofLabel === 'money' ? 'head' : 'fund';
    return start < 0
      ? { label: cell, kind: lineKind, value: null, start: 0 }
      : { label: { ...cell, text: label }, kind: lineKind, value: cell, start };
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
    if (!midTerm || !annual || midTerm.label.row !== annual.label.row) return false;
    const [left, right] = midTerm.label.column < annual.label.column ? [midTerm, annual] : [annual, midTerm];
    return (line.label.column >= right.label.column ? right : left) === midTerm;
  }

  private labelOf({ label }: Line): string {
    return fundLabel(label.text).replace(/\((?:亿元|万?元)\)$/, '');
  }

  private amountOf({ label, value, start }: Line, unit: AmountUnit, like: Line | null): Amount {
    if (value) return formAmount(this.cells.sheet, value, start, unit);
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
