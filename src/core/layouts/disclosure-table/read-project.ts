import type { Pack } from '../../pack/pack';
import { cellText } from '../../sheet/cell-text';
import { valueAt } from '../../sheet/sheet';
import type { Sheet } from '../../sheet/sheet';
import type { AmountUnit, Place, Project, Unplaced } from '../../table/table';
import { compositeStart } from '../composite/parse-composite';
import { readAmount } from '../cells/amount-cell';
import { mergedArea, mergeIndex } from '../cells/merges';
import { secondCell, shiftedRow } from '../leftovers/misplaced';
import type { FoundMisplaced } from '../leftovers/misplaced';
import type { Columns } from '../header/columns';
import { readComposite } from './composite-indicators';
import { numberedTogether } from './numbering';
import type { CompositeContent } from './composite-indicators';
import type { CompositeColumn, DisclosureColumns } from './header-columns';
import { JoinedText } from './joined-text';
import type { CellPart } from './joined-text';
import type { ProjectRows } from './project-rows';

/** What a project's reading depends on besides its rows; an equal one is the same object at every reading. */
export interface ProjectContext {
  readonly columns: DisclosureColumns;
  readonly amountUnit: AmountUnit;
  /** Where the header of each column stands. */
  readonly headerAt: (column: number) => Place;
  /** Columns under the header: what stands beside them is unplaced. */
  readonly headed: ReadonlySet<number>;
}

/** What the rows of one project hold. */
export interface ProjectReading {
  readonly project: Project;
  readonly unplaced: readonly Unplaced[];
  readonly misplaced: readonly FoundMisplaced[];
}

const SENTENCE_END = /[。；;！!：:]$/;
const GOAL_LABEL = /^(?:年度|总体|项目|绩效)*目标(?:内容)?\s?[:：]\s*/;
const INDICATOR_LABEL = /(?:年度|项目)?绩效指标\s?[:：]?\s*$/;

interface GoalAndIndicators {
  readonly goal: readonly CellPart[];
  readonly composite: readonly CellPart[];
}

/** One cell that holds the goal and behind it the indicators. */
function divide(part: CellPart, pack: Pack): GoalAndIndicators {
  const start = compositeStart(part.text, pack);
  const lead = GOAL_LABEL.exec(part.text)?.[0].length ?? 0;
  const goal = part.text.slice(Math.min(lead, start), start).replace(INDICATOR_LABEL, '').trimEnd();
  const rest = part.text.slice(start);
  return {
    goal: goal === '' ? [] : [{ ...part, text: goal, offset: Math.min(lead, start) }],
    composite: rest.trim() === '' ? [] : [{ ...part, text: rest, offset: start }],
  };
}

/** A goal that is filled down beside every indicator stands there once. */
function joinGoal(parts: readonly CellPart[]): string {
  const own = parts.filter(({ text }, index) => index === 0 || text !== parts[index - 1]!.text);
  return own.reduce((goal, { text }) => {
    const next = text.trim();
    return goal === '' ? next : `${goal}${SENTENCE_END.test(goal) ? '\n' : ''}${next}`;
  }, '');
}

class ProjectReader {
  private readonly unplaced: Unplaced[] = [];
  private readonly misplaced: FoundMisplaced[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly rows: ProjectRows,
    private readonly context: ProjectContext,
    private readonly pack: Pack,
  ) {}

  read(): ProjectReading {
    const { rows, context } = this;
    const { fields, isJoined, composite } = context.columns;
    const joined = isJoined ? this.parts(composite[0]!.column).map((part) => divide(part, this.pack)) : [];
    const goal = isJoined ? joined.flatMap((part) => part.goal) : this.parts(fields.goal);
    const contents = composite.map((column) =>
      this.content(column, isJoined ? joined.flatMap((part) => part.composite) : this.parts(column.column)),
    );
    this.collectShifted();
    this.collectRest();
    const noColumn = fields.no ?? fields.agencyCode;
    const project: Project = {
      no: this.first(noColumn)?.text.trim() ?? '',
      name: this.first(fields.project)?.text.trim() ?? '',
      amount: this.amount(),
      goal: joinGoal(goal),
      agencyName: '',
      agency: rows.agency,
      indicators: contents.flatMap(({ indicators }) => indicators),
      emptySections: contents.flatMap(({ emptySections }) => emptySections),
      numbering: numberedTogether(contents),
      rows: { first: rows.lines[0]!, last: this.lastRow() },
      at: { name: this.placeOf(fields.project!), goal: this.goalPlace(goal) },
    };
    return { project, unplaced: this.unplaced, misplaced: this.misplaced };
  }

  private content(column: CompositeColumn, parts: readonly CellPart[]): CompositeContent {
    if (parts.length === 0) return { indicators: [], emptySections: [], numbering: [], unplaced: [] };
    const content = readComposite(new JoinedText(parts), column, this.context.headerAt(column.column), this.pack);
    this.unplaced.push(...content.unplaced);
    return content;
  }

  /** Filled cells of a column, from top to bottom. */
  private parts(column: number | undefined): CellPart[] {
    if (column === undefined) return [];
    const own = column + this.rows.shift;
    return this.rows.lines.flatMap((row) => {
      const text = cellText(this.sheet, row, own);
      return text.trim() === '' ? [] : [{ text, row, column: own, offset: 0 }];
    });
  }

  private first(column: number | undefined): CellPart | null {
    return this.parts(column)[0] ?? null;
  }

  /** The first filled cell of a column, else its first. */
  private placeOf(column: number): Place {
    const own = column + this.rows.shift;
    const isFilled = (row: number): boolean => String(valueAt(this.sheet, row, own) ?? '').trim() !== '';
    return { row: this.rows.lines.find(isFilled) ?? this.rows.lines[0]!, column: own };
  }

  private goalPlace(parts: readonly CellPart[]): Place | null {
    const { fields, isJoined } = this.context.columns;
    if (fields.goal === undefined) return null;
    const [first] = parts;
    if (!first || !isJoined) return this.placeOf(fields.goal);
    const { row, column, offset, text } = first;
    return { row, column, span: { start: offset, end: offset + text.length } };
  }

  /** A cell that is merged over more rows has them all. */
  private lastRow(): number {
    const { project } = this.context.columns.fields;
    const last = this.rows.lines.at(-1)!;
    const area = mergedArea(mergeIndex(this.sheet), last, project! + this.rows.shift);
    return Math.max(last, area?.bottom ?? last);
  }

  private amount(): Project['amount'] {
    const { amount } = this.context.columns.fields;
    if (amount === undefined) return null;
    const { row, column } = this.placeOf(amount);
    return readAmount(this.sheet, row, column, this.context.amountUnit);
  }

  private collectShifted(): void {
    const { shift, lines } = this.rows;
    if (shift === 0) return;
    const { fields, composite } = this.context.columns;
    const columns: Columns = { ...fields, name: composite[0]!.column };
    const own = Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column + shift]));
    for (const row of lines) this.misplaced.push(...shiftedRow(this.sheet, row, columns, own));
  }

  /** Second contents of the project's own cells, and cells in columns without header. */
  private collectRest(): void {
    const { headed, columns } = this.context;
    const { amount, goal, ...names } = columns.fields;
    void goal;
    this.rows.lines.forEach((row, index) => {
      (this.sheet.rows[row] ?? []).forEach((_, column) => {
        const field = column - this.rows.shift;
        // Texts cost: nothing can be left over of the first row's own columns.
        if (index === 0 && headed.has(field)) return;
        const text = cellText(this.sheet, row, column);
        if (text.trim() === '') return;
        if (!headed.has(field)) this.unplaced.push({ at: { row, column }, text });
        else if (field === amount) this.collectSecond({ row, column }, text);
        else if (Object.values(names).includes(field)) this.collectName({ row, column }, text);
      });
    });
  }

  private collectSecond(place: Place, text: string): void {
    const first = this.placeOf(this.context.columns.fields.amount!);
    const isSame =
      (first.row === place.row && first.column === place.column) ||
      cellText(this.sheet, first.row, first.column).trim() === text.trim();
    if (!isSame) this.misplaced.push(secondCell(this.sheet, place, 'amount', first));
  }

  private collectName(at: Place, text: string): void {
    const first = this.first(at.column - this.rows.shift);
    if (first && (first.row === at.row || first.text.trim() === text.trim())) return;
    this.unplaced.push({ at, text });
  }
}

/** Reads the rows of one project. */
export function readProject(sheet: Sheet, rows: ProjectRows, context: ProjectContext, pack: Pack): ProjectReading {
  return new ProjectReader(sheet, rows, context, pack).read();
}
