import type { Area } from '../sheet/address';

/** A cell of an HTML table; null where a cell above or to the left reaches over. */
export interface HtmlCell {
  readonly text: string;
  /** The page says that a number in it is text (a code). */
  readonly isText: boolean;
}

export interface HtmlTable {
  readonly rows: readonly (readonly (HtmlCell | null)[])[];
  readonly merges: readonly Area[];
}

/** What a page holds, in its order: lines of text, and tables. */
export type PagePart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'table'; readonly table: HtmlTable };
