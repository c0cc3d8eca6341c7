import type { Row } from '../../sheet/sheet';

/**
 * Remembers one value a row of a sheet from reading to reading. Rows are recognised by identity; what was inserted, deleted
 * or changed in one place leaves the values above and below it. (By position, not by a WeakMap: a map of so many rows costs
 * the garbage collector more than reading them again.)
 */
export class RowMemory<T> {
  private rows: readonly (Row | undefined)[] = [];
  private values: (T | undefined)[] = [];

  constructor(private readonly read: (row: Row) => T) {}

  /** Starts a reading of these rows: keeps the values of those that are still the same. */
  start(rows: readonly Row[]): void {
    if (rows === this.rows) return;
    const before = this.rows;
    const most = Math.min(before.length, rows.length);
    let top = 0;
    while (top < most && before[top] === rows[top]) top++;
    let bottom = 0;
    while (bottom < most - top && before[before.length - 1 - bottom] === rows[rows.length - 1 - bottom]) bottom++;
    if (before.length === rows.length)
      for (let row = top; row < rows.length - bottom; row++) this.values[row] = undefined;
    else {
      const changed = new Array<T | undefined>(rows.length - top - bottom).fill(undefined);
      this.values = [...this.values.slice(0, top), ...changed, ...this.values.slice(before.length - bottom)];
    }
    this.rows = rows;
  }

  /** Value of a row of the present reading. */
  of(row: number): T {
    let value = this.values[row];
    if (value === undefined) this.values[row] = value = this.read(this.rows[row] ?? []);
    return value;
  }
}
