import type { Place } from '../../table/table';

/** Text of one cell. */
export interface CellPart {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Characters of the cell before the text. */
  readonly offset: number;
}

/** Several cells read as one text, each part of which still knows its cell. */
export class JoinedText {
  readonly text: string;
  private readonly starts: readonly number[];

  constructor(private readonly cells: readonly CellPart[]) {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of cells) {
      starts.push(length);
      length += text.length + 1;
    }
    this.starts = starts;
    this.text = cells.length === 1 ? cells[0]!.text : cells.map(({ text }) => text).join('\n');
  }

  /** Where characters [start, end) stand: in the cell in which they begin. */
  place(start: number, end: number): Place {
    if (this.cells.length === 1) {
      const { row, column, offset } = this.cells[0]!;
      return { row, column, span: { start: start + offset, end: end + offset } };
    }
    let index = 0;
    while (index + 1 < this.starts.length && this.starts[index + 1]! <= start) index++;
    const { row, column, text, offset } = this.cells[index]!;
    const from = this.starts[index]! - offset;
    return { row, column, span: { start: start - from, end: Math.min(end - from, offset + text.length) } };
  }
}
