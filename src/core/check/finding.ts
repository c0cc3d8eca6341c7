import type { Severity } from '../pack/pack';
import type { Edit } from '../sheet/edit';
import type { RowInsertion } from '../sheet/row-insertion';

/** 必改 error, 建议改 warning, 参考 info. */
export type { Severity };

/** A number, a text, or a list of them, which the message joins as its language does. Amounts are decimal texts. */
export type MessageArg = string | number | readonly (string | number)[];

/** What the case at hand puts into its message later. */
export type MessageArgs = Readonly<Record<string, MessageArg>>;

/** A cell or a span of cells in a sheet, as A1 reference; `offset` counts characters in composite text. */
export interface FindingPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly offset?: number;
}

/** A change that removes the finding. `safe` where no meaning can change, else `review`. */
export interface Fix {
  readonly kind: 'safe' | 'review';
  /** Key of the fix text in the catalogue: the rule's code, or code and variant. */
  readonly key: string;
  readonly args: MessageArgs;
  readonly edits: readonly Edit[];
  /** New rows, put in once the edits are made; absent where the fix needs none. */
  readonly insertions?: readonly RowInsertion[];
}

/** One place where a rule found something. The text is made from the catalogue by `key` and `args`. */
export interface Finding {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** 1-based position of the project in its file, counted over all tables; null for headers, totals, file. */
  readonly project: number | null;
  /** Name of the indicator, null where the finding is about none. */
  readonly indicator: string | null;
  /** Findings of one code and group are shown as one with their places. */
  readonly group: 'file' | 'project' | null;
  readonly trial: boolean;
  /** Message key: the code, or code and variant (`A01.rounding`). */
  readonly key: string;
  readonly args: MessageArgs;
  readonly related: readonly FindingPlace[];
  readonly fix: Fix | null;
}
