import type { Finding, MessageArgs, Severity } from '../check/finding';
import type { Pack } from '../pack/pack';
import type { CellValue, Sheet } from '../sheet/sheet';
import type { Indicator, Place, Project, Table } from '../table/table';

/** What a rule says of one place; the engine adds code, severity, sheet and the cell's present content. */
export interface Draft {
  readonly at: Place;
  /** Other last cell of a span that starts at `at` (same column or row). */
  readonly to?: Place;
  readonly args?: MessageArgs;
  /** Message variant: key becomes `CODE.variant`. */
  readonly variant?: string;
  /** Where the case at hand weighs less or more than the rule's default; the pack still has the last word. */
  readonly severity?: Severity;
  /** Where the case at hand is shown with others of its code, though the rule's findings stand alone (T02). */
  readonly group?: Finding['group'];
  readonly related?: readonly Place[];
  readonly fix?: DraftFix;
}

export interface DraftFix {
  readonly kind: 'safe' | 'review';
  readonly variant?: string;
  readonly args?: MessageArgs;
  /** New content by place; for a place with a span only that part of the text is replaced. */
  readonly edits: readonly { readonly at: Place; readonly after: CellValue }[];
  /** Prepared rows to be put in, each below another row, once the edits are made. */
  readonly insertions?: readonly DraftInsertion[];
}

/** Rows with nothing but labels, to be put in below a row of a layout that has one for each indicator. */
export interface DraftInsertion {
  /** The row above, with the labels that it has or is to get by the edits of the same fix. */
  readonly below: Pick<Indicator, 'level1' | 'level2' | 'at' | 'place'>;
  readonly rows: readonly { readonly level1: string; readonly level2: string }[];
  /** Columns in which every indicator has a cell of its own, those of the labels included. */
  readonly own: ReadonlySet<number>;
}

/** Facts about the file that single projects are judged by, found once before the rules run. */
export interface FileFacts {
  /** Required sum of weights (W01), and who says so: the pack, the head of a table, most projects, or usual practice. */
  readonly weightTotal: number;
  readonly weightTotalSource: 'pack' | 'printed' | 'inferred' | 'default';
  /** Only one or two projects carry weights: 100 or 80 may as well be the local rule. */
  readonly isWeightTotalOpen?: true;
  /** The tree the projects follow: the pack's only one, else the one most projects follow. */
  readonly treeId: string;
}

export interface RuleContext {
  readonly pack: Pack;
  readonly table: Table;
  readonly facts: FileFacts;
}

/** What a table rule may read besides: the sheet as it is (formulas, formats, hidden rows). */
export interface TableContext extends RuleContext {
  readonly sheet: Sheet;
}

/** A whole file: every sheet, and the tables found in them, in the order of the file. */
export interface FileContext {
  readonly pack: Pack;
  readonly facts: FileFacts;
  readonly sheets: readonly SheetContext[];
}

export interface SheetContext {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
}

interface RuleHead {
  /** Code of the catalogue, e.g. `V07`; never reused. */
  readonly code: string;
  /** Kebab-case name, thing-problem: `cost-at-least`. */
  readonly name: string;
  readonly severity: Severity;
  /** A heuristic: never 必改, and hidden with the others of its kind by one setting. */
  readonly trial?: boolean;
  readonly group?: Finding['group'];
  /** Off unless the pack gives its code a severity. */
  readonly optIn?: true;
}

/** Looks at one indicator. */
export interface IndicatorRule extends RuleHead {
  readonly scope: 'indicator';
  /**
   * Whether it speaks depends on the indicator, on layout, columns, amount unit and year of its table, on facts and pack,
   * and not on the project: a row that it had nothing to say of is not looked at again where the same row stands.
   */
  readonly rowOnly?: true;
  readonly check: (indicator: Indicator, project: Project, context: RuleContext) => readonly Draft[];
}

/**
 * Looks at one project with all its indicators. Its findings are remembered with the project: of the table it may read
 * what stands above the projects (columns, amount unit, year, names of agencies), never another project.
 */
export interface ProjectRule extends RuleHead {
  readonly scope: 'project';
  readonly check: (project: Project, context: RuleContext) => readonly Draft[];
}

/** Looks at one table: headers, totals, projects against each other. `project` is an index in `table.projects`. */
export interface TableRule extends RuleHead {
  readonly scope: 'table';
  readonly check: (context: TableContext) => readonly TableDraft[];
}

export interface TableDraft extends Draft {
  readonly project?: number;
  readonly indicator?: string;
}

/**
 * Looks at the whole file: projects of different sheets against each other, sheets that hold no table. It runs at every
 * check, so what it works out of one project is remembered with `perProject`.
 */
export interface FileRule extends RuleHead {
  readonly scope: 'file';
  readonly check: (context: FileContext) => readonly FileDraft[];
}

/** `project` is an index in the projects of `table`; without a table the finding is about the sheet. */
export interface FileDraft extends TableDraft {
  readonly sheet: Sheet;
  readonly table?: Table;
}

/**
 * A rule is a value: it never throws for bad data, reads no other rule and never sees Excel.
 * What one rule's finding silences is written in `check/silence.ts`.
 */
export type Rule = IndicatorRule | ProjectRule | TableRule | FileRule;
