import type { Pack } from '../../core/pack/pack';
import type { CellDetail } from '../../core/sheet/sheet';

/** What a rule's page shows as wrong and as right. The tests execute both. */
export interface RuleExample {
  /** Trips exactly this rule. */
  readonly wrong: Example;
  /** The same, put right: trips no rule. */
  readonly right: Example;
}

/** Examples by rule code. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;

export type Example = RowsExample | TextExample | SheetExample;

/** Project of an example; what is left out is that of a right project. */
export interface ExampleProject {
  readonly name?: string;
  /** In 万元. */
  readonly amount?: string;
  readonly goal?: string;
}

interface AnyExample {
  /** Id of the shipped pack it is checked under; the default pack where left out. */
  readonly pack?: string;
  /** What that pack says of severities for the example's sake: some rules are off until a pack wants them. */
  readonly severities?: Pack['severities'];
}

/**
 * Indicator rows of a declaration table, in an otherwise right project: `一级|二级|三级|性质|值|单位`, with `weights`
 * also `|权重|方向`. They take the place of the right project's rows of the same 二级指标.
 */
export interface RowsExample extends AnyExample {
  readonly rows: readonly string[];
  readonly weights?: boolean;
  readonly project?: ExampleProject;
  /** Further projects of the same table, complete in themselves where they say `rows`. */
  readonly others?: readonly (ExampleProject & { readonly rows?: readonly string[] })[];
}

/** The indicator cell of a disclosure table: composite text, with the project it stands in. */
export interface TextExample extends AnyExample {
  readonly text: string;
  readonly project?: ExampleProject;
}

/** A whole sheet: a line a row, cells parted by `|`, `^` merged with the cell above, `<` with the left one, `\n` a line break. */
export interface SheetExample extends AnyExample {
  readonly sheet: string;
  /** Details of cells by address (`K16`). */
  readonly details?: Readonly<Record<string, CellDetail>>;
  /** Rows that are hidden or filtered out, numbered as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** Further sheets of the same file, in the same notation. */
  readonly others?: readonly string[];
}
