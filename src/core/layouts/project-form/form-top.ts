import type { FormCell, FormCells } from './form-cells';
import { FieldTexts } from './form-fields';
import type { FormField } from './form-fields';
import { GoalTexts } from './form-goals';
import { labelAhead, labelKind } from './form-labels';
import type { LabelKind } from './form-labels';
import { amountBehindLabel } from './form-amounts';
import { MoneyLines } from './form-money';

type State = 'fields' | 'money' | 'goal';

const LONGEST_LABEL = 14;

/** Kind of the label that a cell is or begins with; null where it is a content. */
function kindAhead({ text }: FormCell): LabelKind | null {
  return labelKind(text) ?? labelAhead(text)?.kind ?? null;
}

/** Reads the rows of a form above its indicators. */
export class FormTop {
  readonly money: MoneyLines;
  readonly goals: GoalTexts;
  private readonly texts: FieldTexts;
  private readonly rows: FormCell[][] = [];
  private readonly first: number;
  private state: State = 'fields';

  constructor(cells: FormCells, from: number, to: number) {
    for (let row = from; row < to; row++) {
      const filled = cells.row(row);
      if (filled.length > 0) this.rows.push(filled);
    }
    const labels = this.rows.flatMap((row) => row.filter((cell) => kindAhead(cell) !== null));
    this.first = Math.min(...labels.map(({ column }) => column));
    this.money = new MoneyLines(cells);
    this.goals = new GoalTexts(cells);
    const right = Math.max(...cells.row(to).map((cell) => cell.right));
    this.texts = new FieldTexts(cells, new Set(labels.map(({ column }) => column)), right);
    this.rows.forEach((row, index) => this.takeRow(row, this.rows[index + 1]));
  }

  get fields(): readonly FormField[] {
    return this.texts.fields;
  }

  private takeRow(row: readonly FormCell[], next: readonly FormCell[] | undefined): void {
    const [first] = row as [FormCell, ...FormCell[]];
    const kind = kindAhead(first);
    this.state = this.stateOf(row, kind, next);
    if (this.state === 'goal') return this.goals.takeRow(row);
    if (this.state === 'fields') return this.takeFields(row, next);
    const rest = this.money.takeRow(row);
    if (rest.length > 0) this.takeFields(rest, next);
  }

  /** An amount may stand beside a field (项目名称 … 预算数 …). */
  private takeFields(row: readonly FormCell[], next: readonly FormCell[] | undefined): void {
    const at = row.findIndex((cell, index) => index > 0 && labelKind(cell.text) === 'amount');
    if (at < 0) return this.texts.takeRow(row, next);
    this.texts.takeRow(row.slice(0, at), undefined);
    const rest = this.money.takeRow(row.slice(at));
    if (rest.length > 0) this.takeFields(rest, undefined);
  }

  private stateOf(row: readonly FormCell[], kind: LabelKind | null, next: readonly FormCell[] | undefined): State {
    const [first] = row as [FormCell, ...FormCell[]];
    if (kind === 'goal') return 'goal';
    if (kind === 'amount') return 'money';
    if (kind === 'money') return this.headsMoney(row, next) ? 'money' : 'fields';
    if (kind !== null) return 'fields';
    if (this.state === 'goal') return this.isGoalText(row) ? 'goal' : 'fields';
    if (this.state === 'money') {
      const goesOn = first.column > this.first || row.some(MoneyLines.isAmount) || amountBehindLabel(first.text) > 0;
      return goesOn ? 'money' : 'fields';
    }
    return amountBehindLabel(first.text) > 0 ? 'money' : 'fields';
  }

  private isGoalText(row: readonly FormCell[]): boolean {
    const [first] = row as [FormCell, ...FormCell[]];
    if (first.column > this.first || row.length === 1 || this.goals.hasHalves) return true;
    return first.text.length > LONGEST_LABEL;
  }

  /** 资金来源 | 财政拨款 in words is a field; with amounts, or lines below it, it heads them. */
  private headsMoney(row: readonly FormCell[], next: readonly FormCell[] | undefined): boolean {
    const [first, ...rest] = row as [FormCell, ...FormCell[]];
    if (rest.length === 0 || first.bottom > first.row || labelKind(first.text) === null) return true;
    const hasAmount = rest.some(
      (cell) => MoneyLines.isAmount(cell) || labelKind(cell.text) === 'amount' || amountBehindLabel(cell.text) > 0,
    );
    return hasAmount || (next?.[0] !== undefined && (next[0].column > first.column || next.every(MoneyLines.isAmount)));
  }
}
