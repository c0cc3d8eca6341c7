import { notModelled } from '../host-error';
import type { ClearKind } from '../model';
import { isRecord } from '../protocol/wire';
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../values/address';
import { numberArgument } from './arguments';
import type { RangeRef } from './context';
import type { Argument } from './host-object';
import { ensureWritable } from './range-cells';

/** Inserts or deletes whole rows or columns; parts of rows are not modelled. */
export function shift(ref: RangeRef, kind: 'insert' | 'delete'): void {
  ensureWritable(ref);
  const { sheet, area } = ref;
  if (isEntireRow(area)) {
    if (kind === 'insert') sheet.insertRows(area.top, rowsOf(area));
    else sheet.deleteRows(area.top, rowsOf(area));
  } else if (isEntireColumn(area)) {
    if (kind === 'insert') sheet.insertColumns(area.left, columnsOf(area));
    else sheet.deleteColumns(area.left, columnsOf(area));
  } else {
    throw notModelled(`Range.${kind} of a part of rows`);
  }
}

/** Merges the range, or each of its rows. */
export function merge(ref: RangeRef, across: boolean): void {
  ensureWritable(ref);
  const { area } = ref;
  if (!across) return ref.sheet.merge(area);
  for (let row = area.top; row <= area.bottom; row++) ref.sheet.merge({ ...area, top: row, bottom: row });
}

/** Empties cells, their looks, or both. */
export function clear(ref: RangeRef, applyTo: Argument | undefined): void {
  ensureWritable(ref);
  const kind = applyTo ?? 'All';
  if (kind !== 'All' && kind !== 'Contents' && kind !== 'Formats') throw notModelled(`Range.clear(${String(kind)})`);
  ref.sheet.clear(ref.area, kind satisfies ClearKind);
}

/** Sorts by one column. */
export function sort(ref: RangeRef, args: readonly Argument[]): void {
  const fields = Array.isArray(args[0]) ? args[0] : [];
  const field = fields[0];
  if (fields.length !== 1 || !isRecord(field)) throw notModelled('RangeSort.apply with several fields');
  const top = args[2] === true ? ref.area.top + 1 : ref.area.top;
  ref.sheet.sortRows({ ...ref.area, top }, ref.area.left + numberArgument(field.key), field.ascending !== false);
}
