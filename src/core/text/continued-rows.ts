import { isPageNumber } from './page-noise';

const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．:：]|[①-⑳]|目标|指标\s*\d|【)/;
const NOTE = /^\s*(?:注|备注|说明|填报|填表|制表|审核|单位负责人|联系电话|附件|附表|金额单位|单位[:：]|第.{1,6}页)/;
const COMPOSITE = /(?:产出|效益|满意度|成本)指标|[（(][一二三四五]|[一二三]、|\d[.、．]|目标/;
const NUMBER = /^-?[\d,.]{1,20}%?$/;
/** ≥26公里 is all of a cell. */
const VALUE = /^[≥≤＞＜＝><=]\s?\d[\d,.]{0,15}\s?[^\s\d,，;；。:：]{0,8}$/;
/** A row that goes on over more lines than this is none. */
const FARTHEST = 300;
/** Longer cells are sentences, which a page may break. */
const SENTENCE = 15;

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The last line of a cell that holds line breaks already. */
function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1).trim();
}

/** Columns of sentences, which are the ones that people break into lines. */
const TEXT_COLUMN = /目标|内容|说明|依据|名称|绩效指标$/;
const LABEL = /^.{0,12}指标[:：]?$/;

/** Numbers, codes and labels end a cell and begin a row; other text goes on where it looks broken off. */
function goesOn(upper: string, lower: string, header: string): boolean {
  const start = lower.trim();
  if (upper === '' || start === '' || NUMBER.test(upper) || NUMBER.test(start)) return false;
  if (NOTE.test(start) || LABEL.test(start)) return false;
  return TEXT_COLUMN.test(header) || NUMBERED.test(start) || /[；;，,、：:。]$/.test(upper) || upper.length > SENTENCE;
}

/** The last cell of a row, which the lines below may continue. */
class OpenCell {
  private readonly lines: string[] = [];
  private readonly isSentence: boolean;
  private readonly isClosed: boolean;
  private isComposite: boolean;

  constructor(
    private readonly row: string[],
    private isLoose: boolean,
  ) {
    const text = (row.at(-1) ?? '').trim();
    this.isClosed = text === '' || NUMBER.test(text) || VALUE.test(text);
    this.isSentence = text.length > SENTENCE;
    this.isComposite = COMPOSITE.test(text);
  }

  /** `isApart`: a blank line or a page break stands before the line. */
  continuesWith(line: string, isApart: boolean): boolean {
    if (this.isClosed || NOTE.test(line)) return false;
    if (NUMBERED.test(line)) return this.isComposite || !isApart;
    return isApart ? this.isComposite && this.isLoose : this.isComposite || this.isSentence;
  }

  append(line: string, isApart: boolean): void {
    this.lines.push(line);
    this.isLoose ||= isApart;
    this.isComposite ||= COMPOSITE.test(line);
  }

  close(): void {
    if (this.lines.length > 0) this.row[this.row.length - 1] = [this.row.at(-1) ?? '', ...this.lines].join('\n');
  }
}

/** Rows whose cells were broken over lines, put together again. */
class RowJoiner {
  private readonly rows: string[][] = [];
  /** Lines that stood by themselves: where they come again they are the header of a page. */
  private readonly seen = new Set<string>();
  /** Lines that may be no more than a page break between the lines of a cell. */
  private pending: (readonly string[])[] = [];
  private width = 0;
  /** The first row of that width: in a table, its header. */
  private header: readonly string[] = [];
  private open: OpenCell | null = null;

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
    const isApart = this.pending.length > 0;
    if (this.isBreak(line)) this.pending.push(cells);
    else if (this.open?.continuesWith(line, isApart)) {
      this.open.append(line, isApart);
      this.pending = [];
    } else this.takeLine(cells, line.trim());
    return at + 1;
  }

  /** A line that may be no more than a break between pages: blank, a page number, a title that stood above before. */
  private isBreak(line: string): boolean {
    return line.trim() === '' || isPageNumber(line) || this.seen.has(line.trim());
  }

  private takeLine(cells: readonly string[], line: string): void {
    this.flush();
    this.seen.add(line);
    this.rows.push([...cells]);
  }

  private takeRow(at: number, cells: readonly string[]): number {
    this.flush();
    const { row, next } = this.wholeRow(at, cells);
    this.rows.push(row);
    if (row.length >= this.width) {
      if (row.length > this.width) this.header = row;
      this.width = row.length;
      this.open = new OpenCell(row, next > at + 1);
    }
    return next;
  }

  /** A row and the lines that complete it to the width of the table: the end of one line goes on with the next. */
  private wholeRow(at: number, cells: readonly string[]): { row: string[]; next: number } {
    const row = [...cells];
    let upper = lastLine(row.at(-1) ?? '');
    const end = Math.min(this.records.length, at + FARTHEST);
    for (let next = at + 1; row.length < this.width && next < end; next += 1) {
      const more = this.records[next] ?? [];
      const [first = '', ...rest] = more;
      if (rest.length === 0 && this.isBreak(first)) continue;
      if (more.length >= this.width || !goesOn(upper, first, this.header[row.length - 1] ?? '')) break;
      row[row.length - 1] = `${row.at(-1) ?? ''}\n${first}`;
      row.push(...rest);
      upper = lastLine(more.at(-1) ?? '');
      if (row.length === this.width) return { row, next: next + 1 };
    }
    return { row: [...cells], next: at + 1 };
  }

  /** Nothing more belongs to the open cell; what came between stands for itself. */
  private flush(): void {
    this.open?.close();
    this.open = null;
    for (const cells of this.pending) if (!isPageNumber(cells[0] ?? '')) this.rows.push([...cells]);
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
