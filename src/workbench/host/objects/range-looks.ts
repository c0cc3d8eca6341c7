import { invalidArgument } from '../host-error';
import type { CellStyle } from '../model-parts';
import type { Json } from '../protocol/wire';
import { cellsIn, intersection } from '../values/address';
import { textArgument } from './arguments';
import type { RangeRef } from './context';
import { ensureWritable } from './range-cells';

/** One value if all cells agree, null if they differ, as Excel answers for mixed ranges. */
export function common<Value extends Json>(values: Iterable<Value>): Value | null {
  let first: Value | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/** Formats beyond what is used are all alike: a range without ends is looked at one row and column further. */
export function looked({ sheet, area }: RangeRef): Generator<readonly [number, number]> {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const reach = { top: 0, left: 0, bottom: used.bottom + 1, right: used.right + 1 };
  return cellsIn(intersection(area, reach) ?? { ...area, bottom: area.top, right: area.left });
}

/** Looks of the cells of a range. */
export function* styles(ref: RangeRef): Generator<CellStyle> {
  for (const [row, column] of looked(ref)) yield ref.sheet.style(row, column);
}

/** One trait of the looks of each cell. */
export function* picked<Value>(ref: RangeRef, pick: (style: CellStyle) => Value): Generator<Value> {
  for (const style of styles(ref)) yield pick(style);
}

/** Changes looks; throws `AccessDenied` on a protected sheet. */
export function patch(ref: RangeRef, change: Partial<CellStyle>): void {
  ensureWritable(ref);
  ref.sheet.setStyle(ref.area, change);
}

/** `#RRGGBB` from a colour as the API takes it; throws `InvalidArgument`. */
export function colour(value: Json): string {
  const text = textArgument(value);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const full = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : text;
  if (text !== '' && !/^#[0-9a-f]{6}$|^[a-z]+$/i.test(full)) throw invalidArgument(`"${text}" is no colour.`);
  return full.toUpperCase();
}
