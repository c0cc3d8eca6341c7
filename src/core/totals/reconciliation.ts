import type { Decimal } from '../money/decimal';
import type { Amount, Place } from '../table/table';

export type TotalStatus = 'match' | 'rounding' | 'mismatch' | 'incomplete';

/** What makes up a difference, the likeliest first. Projects are indices in `Table.projects`. */
export type Explanation =
  | { readonly kind: 'duplicates'; readonly pairs: readonly { readonly kept: number; readonly repeated: number }[] }
  | { readonly kind: 'projects'; readonly projects: readonly number[]; readonly sign: 'surplus' }
  /** 元 for 万元 or the other way round: the declared total, or the one project, times `factor` makes them match. */
  | { readonly kind: 'unit'; readonly factor: '0.0001' | '10000'; readonly project?: number }
  | { readonly kind: 'amount-missing'; readonly projects: readonly number[] }
  /** What is lacking stands in a cell that no project has: another column, a row of nobody. */
  | { readonly kind: 'elsewhere'; readonly at: Place; readonly text: string }
  /** 序号 `first` to `last` are lacking: a page is missing. */
  | { readonly kind: 'gap'; readonly first: number; readonly last: number };

/** One declared total against the sum of what stands below it (合计 → 部门 → 单位). */
export interface TotalNode {
  readonly label: string;
  /** Index in `Table.agencies`; null for a sum that no row declares. */
  readonly agency: number | null;
  readonly declared: Amount | null;
  readonly computed: Decimal;
  /** computed − declared; null where nothing is declared. */
  readonly difference: Decimal | null;
  readonly status: TotalStatus;
  readonly explanations: readonly Explanation[];
  readonly at: Place | null;
  readonly children: readonly TotalNode[];
  /** Projects that hang on this node itself. */
  readonly projects: readonly number[];
}
