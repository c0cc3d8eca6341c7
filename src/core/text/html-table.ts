import type { Area } from '../sheet/address';
import { attributeOf } from './html-tokens';
import { MarkupText } from './inline-markup';
import type { HtmlCell, PagePart } from './page-part';

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly isText: boolean;
  /** Tables inside the cell, with the text in front of each. */
  readonly nested: PagePart[];
}

/** Cells reach no farther than this, so that hostile spans cost nothing. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_536;
/** So many cells may be reached over from above; a table with more is hostile, and its row spans count no more. */
const MOST_REACHED = 1_000_000;
/** A row with so many texts of its own is data, not page design. */
const DATA_CELLS = 3;

function spanOf(attributes: string, name: string): number {
  const number = Number.parseInt(attributeOf(attributes, name), 10);
  return Number.isFinite(number) && number > 1 ? number : 1;
}

/** The table of a nested table as lines of its outer cell. */
function textOfPart(part: PagePart): string {
  if (part.kind === 'text') return part.text;
  return part.table.rows.map((row) => row.map((cell) => cell?.text.trim() ?? '').join(' ')).join('\n');
}

/** Builds one table from its tags as browsers do: missing end tags are implied, spans push cells to the right. */
export class TableBuilder {
  /** Text of the open cell; between cells, of what stands loose in the table. */
  readonly text = new MarkupText();
  private readonly rows: (HtmlCell | null)[][] = [];
  private readonly merges: Area[] = [];
  private readonly before: string[] = [];
  private readonly nestedIn = new Map<HtmlCell, readonly PagePart[]>();
  /** Row up to which a column is taken by a cell above. */
  private readonly takenTo: number[] = [];
  private cell: OpenCell | null = null;
  private column = 0;
  private reached = 0;

  open(name: string, attributes: string): void {
    if (name === 'td' || name === 'th') this.openCell(attributes);
    else if (name !== 'col' && name !== 'colgroup') this.closeCell();
    if (name === 'tr') this.openRow();
  }

  close(name: string): void {
    if (name === 'td' || name === 'th' || name === 'tr') this.closeCell();
    if (name === 'caption') this.takeLoose();
  }

  takeNested(parts: readonly PagePart[]): void {
    const target = this.cell?.nested;
    const text = this.text.finish();
    if (!target) this.before.push(text, ...parts.map(textOfPart));
    else target.push({ kind: 'text', text }, ...parts);
  }

  /** The table with what stood loose in front of it; a table that only arranges others gives way to them. */
  finish(): readonly PagePart[] {
    this.closeCell();
    const loose = this.before.filter((text) => text.trim() !== '').map((text): PagePart => ({ kind: 'text', text }));
    if (this.nestedIn.size > 0 && !this.isData()) return [...loose, ...this.arrangedParts()];
    const rows = this.rows.map((row) => row.map((cell) => (cell ? this.withNestedText(cell) : null)));
    const lastRow = rows.length - 1;
    const merges = (this.reached < MOST_REACHED ? this.merges : [])
      .map((area) => ({ ...area, bottom: Math.min(area.bottom, lastRow) }))
      .filter(({ top, left, bottom, right }) => bottom > top || right > left);
    return rows.length === 0 ? loose : [...loose, { kind: 'table', table: { rows, merges } }];
  }

  private openRow(): void {
    this.takeLoose();
    this.rows.push([]);
    this.column = 0;
  }

  private openCell(attributes: string): void {
    this.closeCell();
    this.takeLoose();
    if (this.rows.length === 0) this.openRow();
    const row = this.rows.length - 1;
    while (this.reached < MOST_REACHED && (this.takenTo[this.column] ?? -1) >= row) {
      this.column += 1;
      this.reached += 1;
    }
    const column = this.column;
    const right = column + Math.min(spanOf(attributes, 'colspan'), Math.max(1, MOST_COLUMNS - column)) - 1;
    const bottom = row + Math.min(spanOf(attributes, 'rowspan'), MOST_ROWS) - 1;
    for (let at = column; at <= right; at += 1) if (bottom > row) this.takenTo[at] = bottom;
    if (bottom > row || right > column) this.merges.push({ top: row, left: column, bottom, right });
    const isText = /mso-number-format\s*:\s*["']?\\?@/i.test(attributeOf(attributes, 'style'));
    this.cell = { row, column, isText, nested: [] };
    this.column = right + 1;
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { row, column, isText, nested } = this.cell;
    const cell: HtmlCell = { text: this.text.finish(), isText };
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
    if (nested.length > 0) this.nestedIn.set(cell, nested);
    this.cell = null;
  }

  private takeLoose(): void {
    const text = this.text.finish();
    if (text.trim() !== '') this.before.push(text);
  }

  private withNestedText(cell: HtmlCell): HtmlCell {
    const nested = this.nestedIn.get(cell);
    return nested ? { ...cell, text: [...nested.map(textOfPart), cell.text].join('\n') } : cell;
  }

  private isData(): boolean {
    const dataRows = this.rows.filter((row) => {
      const own = row.filter((cell) => cell && cell.text.trim() !== '' && !this.nestedIn.has(cell));
      return own.length >= DATA_CELLS;
    });
    return dataRows.length >= 2;
  }

  private arrangedParts(): readonly PagePart[] {
    const parts: PagePart[] = [];
    for (const cell of this.rows.flat()) {
      if (!cell) continue;
      parts.push(...(this.nestedIn.get(cell) ?? []));
      if (cell.text.trim() !== '') parts.push({ kind: 'text', text: cell.text });
    }
    return parts;
  }
}
