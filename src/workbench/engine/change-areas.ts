import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { Area } from '../../core/sheet/address';
import type { ChangeKind } from '../host/model-events';
import { fromRange } from './validation-map';

/** What the engine's commands say of a change, as far as events need it. */
export interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number;
}

/** Mutations that move cells, and what Excel calls that. */
export const STRUCTURE: Readonly<Record<string, ChangeKind>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
  'sheet.mutation.move-range': 'Unknown',
  'sheet.mutation.move-rows': 'Unknown',
  'sheet.mutation.move-columns': 'Unknown',
};

const WHOLE_ROW = { left: 0, right: 16_383 };
const WHOLE_COLUMN = { top: 0, bottom: 1_048_575 };
/** Type of a selection when the person has let go of the mouse. */
export const SELECTING_ENDED = 2;

/** The cells of a write whose contents change, not only their looks. */
export function contentCells(cellValue: SheetParams['cellValue']): readonly (readonly [row: number, column: number])[] {
  return Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)
      .filter(([, cell]) => cell === null || (cell && ('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)))
      .map(([column]) => [Number(row), Number(column)] as const),
  );
}

/** Area of a move as Excel reports it: whole rows or whole columns. */
export function structureArea(change: ChangeKind, range: IRange | undefined): Area {
  const area = range ? fromRange(range) : { top: 0, left: 0, bottom: 0, right: 0 };
  if (change.startsWith('Row')) return { ...area, ...WHOLE_ROW };
  return change.startsWith('Column') ? { ...area, ...WHOLE_COLUMN } : area;
}
