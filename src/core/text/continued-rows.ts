import { isPageNumber } from './page-noise';

const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．:：]|[①-⑳]|目标|指标\s*\d|【)/;
const NOTE = /^\s*(?:注|备注|说明|填报|填表|制表|审核|单位负责人|联系电话|附件|附表|金额单位|单位[:：]|第.{1,6}页)/;
const COMPOSITE = /(?:产出|效益|满意度|成本)指标|[（(][一二三四五]|[一二三]、|\d[.、．]|目标/;
const NUMBER = /^-?[\d,.]{1,20}%?$/;
/** A row that goes on over more lines than this is none. */
const FARTHEST = 300;
/** Longer cells are sentences, which a page may break. */
const SENTENCE = 15;

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Rows whose cells were broken over lines, put together again. */
class RowJoiner {
  private readonly rows: string[][] = [];
  private readonly seen = new Set<string>();
  /** Rows that only a page break brought between the lines of a cell. */
  private pending: string[][] = [];
  private width = 0;
  private isOpen = false;
  private continuedOverBlank = false;

  constructor(private readonly records: readonly (readonly string[])[]) {}

  join(): string[][] {
    let at = 0;
    while (at < this.records.length) at = this.take(at);
    this.flush();
    return this.rows;
  }

  private take(at: number): number {
    const cells = this.records[at] ?? [];
    if (cells.length >= 2 && !isBlank(cells)) return this.takeRow(at, cells);
    const line = cells[0] ?? '';
    if (line.trim() === '' || isPageNumber(line) || this.seen.has(line.trim())) this.pending.push([...cells]);
    else if (this.continues(line)) this.append(line);
    else this.takeLine(cells, line);
    return at + 1;
  }

  private takeLine(cells: readonly string[], line: string): void {
    this.flush();
    this.seen.add(line.trim());
    this.rows.push([...cells]);
    this.isOpen = false;
  }

  private takeRow(at: number, cells: readonly string[]): number {
    this.flush();
    const { row, next } = this.whole(at, cells);
    this.isOpen = row.length >= this.width;
    this.width = Math.max(row.length, this.isOpen ? 0 : this.width);
    this.rows.push(row);
    this.continuedOverBlank = next > at + 1;
    return next;
  }

  /** A row and the lines that complete it to the width of the table: the end of one line goes on with the next. */
  private whole(at: number, cells: readonly string[]): { row: string[]; next: number } {
    const row = [...cells];
    let length = cells.length;
    let next = at + 1;
    while (length < this.width && next < Math.min(this.records.length, at + FARTHEST)) {
      const more = this.records[next] ?? [];
      next += 1;
      if (isBlank(more)) {
        if (more.length > 1) break;
        continue;
      }
      if (!this.fits(row.at(-1) ?? '', more[0] ?? '') || more.length >= this.width) break;
      row[row.length - 1] = `${row.at(-1) ?? ''}\n${more[0] ?? ''}`;
      row.push(...more.slice(1));
      length += more.length - 1;
      if (length === this.width) return { row, next };
    }
    return { row: [...cells], next: at + 1 };
  }

  /** Numbers and codes end a cell and begin a row. */
  private fits(upper: string, lower: string): boolean {
    const end = upper.trim();
    const start = lower.trim();
    return (
      end !== '' &&
      start !== '' &&
      !NUMBER.test(end.split('\n').at(-1) ?? '') &&
      !NUMBER.test(start) &&
      !NOTE.test(start)
    );
  }

  private continues(line: string): boolean {
    const last = this.isOpen ? (this.rows.at(-1)?.at(-1)?.trim() ?? '') : '';
    if (last === '' || NUMBER.test(last) || NOTE.test(line)) return false;
    const isComposite = COMPOSITE.test(last);
    if (NUMBERED.test(line)) return isComposite || this.pending.length === 0;
    return this.pending.length === 0 ? isComposite || last.length > SENTENCE : isComposite && this.continuedOverBlank;
  }

  private append(line: string): void {
    const row = this.rows.at(-1);
    if (!row) return;
    if (this.pending.length > 0) this.continuedOverBlank = true;
    this.pending = [];
    row[row.length - 1] = `${row.at(-1) ?? ''}\n${line}`;
  }

  private flush(): void {
    for (const cells of this.pending) if (!isPageNumber(cells[0] ?? '')) this.rows.push(cells);
    this.pending = [];
  }
}

/**
 * Rows of a table that was copied with line breaks inside its cells: lines without separators belong to the last cell of
 * the row above, and a row that broke off before its last cell is completed by the lines below. Page numbers go.
 */
export function joinedRows(records: readonly (readonly string[])[]): string[][] {
  return new RowJoiner(records).join();
}
