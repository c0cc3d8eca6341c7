import type { Area } from '../../core/sheet/address';
import type { Author, CellState } from './model-parts';

export type ChangeKind =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted'
  | 'Unknown';

/** Value and type of the one cell that changed, before and after. */
export interface ChangeDetails {
  readonly before: CellState;
  readonly after: CellState;
}

export type ModelEvent =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly change: ChangeKind;
      readonly areas: readonly Area[];
      readonly author: Author;
      readonly details: ChangeDetails | null;
      /** A pick from a validation list: some hosts lose the event of it. */
      readonly fromList: boolean;
    }
  | { readonly kind: 'rowSorted'; readonly sheetId: string; readonly area: Area; readonly author: Author }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'added' | 'deleted'; readonly sheetId: string; readonly author: Author }
  | { readonly kind: 'activated' | 'deactivated'; readonly sheetId: string };
