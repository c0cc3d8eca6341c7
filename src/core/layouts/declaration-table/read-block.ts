import type { Pack } from '../../pack/pack';
import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Amount, Indicator, Place, Project, TableField, Unplaced } from '../../table/table';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { readAmount } from '../amount-cell';
import { mergedArea, mergeIndex } from '../merges';
import type { BlockContext } from './block-memory';
import type { Block } from './blocks';
import { fieldCell, readIndicator } from './indicator';
import type { FieldCell, FieldCells } from './indicator';
import { mapFields } from './map-fields';
import { INDICATOR_FIELDS } from './row-facts';

/** What the rows of one block hold. */
export interface BlockContent {
  /** Null where nobody has filled anything in yet. */
  readonly project: Project | null;
  readonly unplaced: readonly Unplaced[];
  readonly unfilledRows: number;
}

/** Merged over several rows, these mean the same for each of them; the others belong to the first row only. */
const SHARED: ReadonlySet<TableField> = new Set(['level1', 'level2', 'operator', 'unit', 'direction']);
/** A template prepares labels and weights; a row with none of these is still untouched. */
const TOUCHED = ['name', 'value', 'unit', 'operator', 'direction'] as const;

const isBlank = (cell: FieldCell | undefined): boolean => !cell || cell.text.trim() === '';

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
    const rows = this.block.lines.map((row) => ({ row, cells: this.cellsOf(row) }));
    this.fillDown(rows, 'level1');
    this.fillDown(rows, 'level2');
    for (const { row, cells } of rows) this.readRow(row, cells);
    const project = this.readProject();
    this.collectOutside();
    return { project, unplaced: this.unplaced, unfilledRows: this.unfilled.length };
  }

  private cellsOf(row: number): FieldCells {
    const merges = mergeIndex(this.sheet);
    return mapFields(this.context.columns, (column, field) => {
      const area = mergedArea(merges, row, column);
      const isCovered = area !== null && (area.top !== row || area.left !== column);
      if (!isCovered) return fieldCell(this.sheet, row, column);
      const isShared = SHARED.has(field) && area.left === column;
      return isShared ? fieldCell(this.sheet, area.top, column) : { text: '', at: { row, column } };
    });
  }

  /** Blank labels mean the label above, unless the block writes labels in every row: then a blank one is missing. */
  private fillDown(rows: readonly { row: number; cells: FieldCells }[], field: 'level1' | 'level2'): void {
    const isRepeated = rows.some(({ row, cells }, index) => {
      const before = rows[index - 1];
      const label = cells[field];
      if (!before || !label || before.row !== row - 1 || isBlank(label)) return false;
      return label.text === before.cells[field]?.text && label.at.row !== before.cells[field]?.at.row;
    });
    if (isRepeated) return;
    let above: FieldCells | null = null;
    for (const { cells } of rows) {
      const isUnderNewLevel1 = field === 'level2' && above !== null && cells.level1?.at.row !== above.level1?.at.row;
      if (above && !isUnderNewLevel1 && isBlank(cells[field]) && this.isTouched(cells)) cells[field] = above[field];
      if (!isBlank(cells[field])) above = cells;
    }
  }

  private isTouched(cells: FieldCells): boolean {
    return TOUCHED.some((field) => !isBlank(cells[field]));
  }

  private readRow(row: number, cells: FieldCells): void {
    const filled = INDICATOR_FIELDS.filter((field) => !isBlank(cells[field]) && cells[field]!.at.row === row);
    if (filled.length === 0) return;
    const isTouched = this.isTouched(cells);
    if (this.isShifted(row) || (!isTouched && !this.isPrepared(cells))) {
      for (const field of filled) this.reject(cells[field]!.at);
      return;
    }
    const indicator = this.withPlace(readIndicator(this.sheet, cells, row, this.pack), row);
    (isTouched ? this.indicators : this.unfilled).push(indicator);
  }

  /** Only what a template prepares: labels of the tree, weights. */
  private isPrepared(cells: FieldCells): boolean {
    const is1 = isBlank(cells.level1) || isLevel1(cells.level1!.text, this.pack);
    return is1 && (isBlank(cells.level2) || isLevel2(cells.level2!.text, this.pack));
  }

  /** Without a name column's cell the first cell of the row stands for the indicator. */
  private withPlace(indicator: Indicator, row: number): Indicator {
    return indicator.at.name ? indicator : { ...indicator, place: { row, column: Math.min(...this.context.headed) } };
  }

  /** Cells pushed sideways (a page break that the print cut): a 一级指标 stands where none belongs, and not where it does. */
  private isShifted(row: number): boolean {
    const { level1, level2, name } = this.context.columns;
    if (level1 === undefined || isLevel1(this.textAt(row, level1), this.pack)) return false;
    const isLabel1 = (column: number | undefined): boolean =>
      column !== undefined && column >= 0 && isLevel1(this.textAt(row, column), this.pack);
    const isLabel2 = (column: number | undefined): boolean =>
      column !== undefined && isLevel2(this.textAt(row, column), this.pack);
    const isRight = isLabel1(level2) && isLabel2(name) && !isLabel2(level1);
    return isRight || (isLabel1(level1 - 1) && isLabel2(level1));
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
