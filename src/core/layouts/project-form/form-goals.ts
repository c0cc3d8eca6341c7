import type { Place } from '../../table/table';
import { placeOf } from './form-cells';
import type { FormCell, FormCells } from './form-cells';
import { labelAhead, labelKind, termOf } from './form-labels';
import type { Term } from './form-labels';

interface GoalLabel {
  readonly term: Term;
  readonly cell: FormCell;
}

interface GoalText {
  readonly term: Term;
  readonly text: string;
  readonly at: Place;
}

/** The goals of a form. */
export interface FormGoals {
  readonly goal: string;
  /** Null where the form has no goal at all. */
  readonly at: Place | null;
  readonly midTerm: string;
}

/** Collects the goals of a form: 年度目标 alone, or 中期目标 (实施期, 长期) beside or above it. */
export class GoalTexts {
  private labels: readonly GoalLabel[] = [];
  private readonly all: GoalLabel[] = [];
  private readonly texts: GoalText[] = [];

  constructor(private readonly cells: FormCells) {}

  get hasHalves(): boolean {
    return this.labels.length > 1;
  }

  /** Takes one row of goals. */
  takeRow(cells: readonly FormCell[]): void {
    const own: GoalLabel[] = [];
    const texts: { cell: FormCell; start: number }[] = [];
    for (const cell of cells) {
      const ahead = labelAhead(cell.text);
      this.cells.take(cell);
      if (labelKind(cell.text) === 'goal') own.push({ term: termOf(cell.text), cell });
      else if (ahead?.kind === 'goal') {
        own.push({ term: termOf(ahead.label), cell });
        texts.push({ cell, start: ahead.start });
      } else texts.push({ cell, start: 0 });
    }
    if (own.length > 0 && !this.repeatsFirst(own)) this.labels = own;
    this.all.push(...own);
    for (const { cell, start } of texts)
      this.texts.push({ term: this.termAt(cell), text: cell.text.slice(start), at: placeOf(cell, start) });
  }

  finish(): FormGoals {
    const has = (term: Term): boolean => this.all.some((label) => label.term === term);
    const own: Term = has('annual') ? 'annual' : has('overall') || !has('mid-term') ? 'overall' : 'mid-term';
    const annual = this.texts.filter(({ term }) => term === own);
    const others = this.texts.filter(({ term }) => term !== own);
    const label = this.all.find(({ term }) => term === own) ?? this.all[0];
    const blank = label ? { row: label.cell.row, column: label.cell.right + 1 } : null;
    return {
      goal: annual.map(({ text }) => text).join('\n'),
      at: annual[0]?.at ?? blank,
      midTerm: others.map(({ text }) => text).join('\n'),
    };
  }

  /** 总体目标 in front of every row (cells not merged) leaves the halves as they are. */
  private repeatsFirst([own, ...others]: readonly GoalLabel[]): boolean {
    const [first] = this.labels;
    return (
      others.length === 0 &&
      this.hasHalves &&
      first!.cell.column === own!.cell.column &&
      first!.cell.text === own!.cell.text
    );
  }

  private termAt({ column }: FormCell): Term {
    let found: Term | null = null;
    for (const { term, cell } of this.labels) if (cell.column <= column) found = term;
    return found ?? this.labels[0]?.term ?? 'overall';
  }
}
