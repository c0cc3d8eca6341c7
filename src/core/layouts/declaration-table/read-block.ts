import type { Pack } from '../../pack/pack';
import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Amount, Indicator, Place, Project, TableField, Unplaced } from '../../table/table';
import { readAmount } from '../amount-cell';
import type { BlockContext } from './block-memory';
import type { Block } from './blocks';
import { blockRows, isBlank, isPrepared, isShifted, isTouched } from './block-rows';
import { readIndicator } from './indicator';
import type { FieldCells } from './indicator';
import { INDICATOR_FIELDS } from './row-facts';

/** What the rows of one block hold. */
export interface BlockContent {
  /** Null where nobody has filled anything in yet. */
  readonly project: Project | null;
  readonly unplaced: readonly Unplaced[];
  readonly unfilledRows: number;
}

class BlockReader {
  private readonly unplaced: Unplaced[] = [];
  private readonly indicators: Indicator[] = [];
  private readonly unfilled: Indicator[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly block: Block,
    private readonly context: BlockContext,
    private readonly pack: Pack,
  ) {}

  read(): BlockContent {
    for (const { row, cells } of blockRows(this.sheet, this.block, this.context.columns)) this.readRow(row, cells);
    const project = this.readProject();
    this.collectOutside();
    return { project, unplaced: this.unplaced, unfilledRows: this.unfilled.length };
  }

  private readRow(row: number, cells: FieldCells): void {
    const filled = INDICATOR_FIELDS.filter((field) => !isBlank(cells[field]) && cells[field]!.at.row === row);
    if (filled.length === 0) return;
    const touched = isTouched(cells);
    if (isShifted(this.sheet, row, this.context.columns, this.pack) || (!touched && !isPrepared(cells, this.pack))) {
      for (const field of filled) this.reject(cells[field]!.at);
      return;
    }
    const indicator = readIndicator(this.sheet, cells, row, this.pack);
    (touched ? this.indicators : this.unfilled).push(indicator);
  }

  private textAt(row: number, column: number): string {
    return cellText(this.sheet, row, column);
  }

  private reject(at: Place): void {
    const text = this.textAt(at.row, at.column);
    if (text.trim() !== '') this.unplaced.push({ at, text });
  }

  private readProject(): Project | null {
    const { columns, amountUnit } = this.context;
    const { first, last, lines, agency } = this.block;
    const at = (field: TableField): Place | null => {
      const column = columns[field];
      return column === undefined ? null : { row: this.rowOf(column), column };
    };
    const text = (place: Place | null): string => (place ? this.textAt(place.row, place.column).trim() : '');
    const place = { name: at('project')!, goal: at('goal') };
    const amountAt = at('amount');
    const amount: Amount | null = amountAt ? readAmount(this.sheet, amountAt.row, amountAt.column, amountUnit) : null;
    const noAt = at('no') ?? (columns.agency === undefined ? at('agencyCode') : null);
    for (const row of lines.slice(1)) this.collectRepeats(row, [place.name, place.goal, amountAt, noAt]);
    const name = text(place.name);
    const goal = text(place.goal);
    const isStarted =
      name !== '' || goal !== '' || (amount !== null && amount.text !== '') || amount?.problem !== undefined;
    if (!isStarted && this.indicators.length === 0) return null;
    return {
      no: text(noAt),
      name,
      amount,
      goal,
      agencyName: '',
      agency,
      indicators: this.indicators,
      ...(this.unfilled.length > 0 ? { unfilled: this.unfilled } : {}),
      emptySections: [],
      rows: { first, last },
      at: place,
    };
  }

  /** First row of the block with content in the column; its first row where there is none. */
  private rowOf(column: number): number {
    const { lines, first } = this.block;
    return lines.find((row) => this.textAt(row, column).trim() !== '') ?? first;
  }

  /** Project cells that later rows repeat are fine; other content there has no field. */
  private collectRepeats(row: number, places: readonly (Place | null)[]): void {
    for (const place of places) {
      if (!place || place.row === row) continue;
      const own = this.textAt(row, place.column).trim();
      if (own !== '' && own !== this.textAt(place.row, place.column).trim()) this.reject({ row, column: place.column });
    }
  }

  /** Cells beside the table, in columns that the header does not name. */
  private collectOutside(): void {
    for (const row of this.block.lines) {
      const width = this.sheet.rows[row]!.length;
      for (let column = 0; column < width; column++) if (!this.context.headed.has(column)) this.reject({ row, column });
    }
  }
}

/** Reads the rows of one project. */
export function readBlock(sheet: Sheet, block: Block, context: BlockContext, pack: Pack): BlockContent {
  return new BlockReader(sheet, block, context, pack).read();
}
