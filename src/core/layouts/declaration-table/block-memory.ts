import type { Area } from '../../sheet/address';
import { detailAt } from '../../sheet/sheet';
import type { CellDetail, Row, Sheet } from '../../sheet/sheet';
import type { AmountUnit } from '../../table/table';
import { mergeIndex, sameAreas } from '../cells/merges';
import type { Block } from './blocks';
import type { Columns } from '../header/columns';
import type { BlockContent } from './read-block';
import type { RemarkColumn } from './remarks';

/** What a block's reading depends on besides its cells. An equal context is the same object at every reading. */
export interface BlockContext {
  readonly columns: Columns;
  readonly amountUnit: AmountUnit;
  /** Columns under the header row: what stands beside them is unplaced. */
  readonly headed: ReadonlySet<number>;
  /** Columns beyond the official ones. */
  readonly remarks: readonly RemarkColumn[];
}

interface Remembered {
  readonly context: BlockContext;
  readonly block: Block;
  readonly rows: readonly Row[];
  readonly details: readonly (CellDetail | undefined)[];
  readonly merges: readonly (readonly Area[] | undefined)[];
  readonly content: BlockContent;
}

function sameDetail(left: CellDetail | undefined, right: CellDetail | undefined): boolean {
  if (left === right) return true;
  return left?.format === right?.format && left?.formula === right?.formula && left?.problem === right?.problem;
}

function sameNumbers(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

/** Cells whose reading depends on their detail: numbers, and formulas without a result, which are empty. */
function forEachDetail(
  sheet: Sheet,
  block: Block,
  { columns }: BlockContext,
  visit: (detail: CellDetail | undefined) => boolean,
): boolean {
  for (const row of block.lines) {
    const cells = sheet.rows[row]!;
    const { amount, value: valueColumn } = block.shifted.get(row) ?? columns;
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value === 'string') continue;
      const isEmpty = value === null || value === undefined;
      if (isEmpty && column !== amount && column !== valueColumn) continue;
      if (!visit(detailAt(sheet, row, column))) return false;
    }
  }
  return true;
}

function sameRows(known: Remembered, sheet: Sheet, block: Block): boolean {
  for (let index = 0; index < known.rows.length; index++)
    if (known.rows[index] !== sheet.rows[block.first + index]) return false;
  return sameNumbers(known.block.lines, block.lines);
}

function sameMerges(known: Remembered, sheet: Sheet, block: Block): boolean {
  const merges = mergeIndex(sheet);
  return known.merges.every((areas, index) => sameAreas(areas, merges.get(block.first + index)));
}

function sameDetails(known: Remembered, sheet: Sheet, block: Block): boolean {
  let next = 0;
  return forEachDetail(sheet, block, known.context, (detail) => sameDetail(known.details[next++], detail));
}

function remember(sheet: Sheet, block: Block, context: BlockContext, content: BlockContent): Remembered {
  const merges = mergeIndex(sheet);
  const details: (CellDetail | undefined)[] = [];
  forEachDetail(sheet, block, context, (detail) => details.push(detail) > 0);
  const areas: (readonly Area[] | undefined)[] = [];
  for (let row = block.first; row <= block.last; row++) areas.push(merges.get(row));
  return { context, block, rows: sheet.rows.slice(block.first, block.last + 1), details, merges: areas, content };
}

/** Remembers the blocks of one sheet, so that an unchanged project is the very same object again. */
export class BlockMemory {
  private before: ReadonlyMap<number, Remembered> = new Map();
  private now = new Map<number, Remembered>();
  private sheet: Sheet | null = null;
  private hasSameDetails = false;
  private hasSameMerges = false;

  /** Starts a reading of the sheet: what it does not come across is forgotten at the next one. */
  start(sheet: Sheet): void {
    this.before = this.now;
    this.now = new Map();
    this.hasSameDetails = this.sheet?.details === sheet.details;
    this.hasSameMerges = this.sheet?.merges === sheet.merges;
    this.sheet = sheet;
  }

  /** Content of a block; `read` is only called where the block is not what it was. */
  of(sheet: Sheet, block: Block, context: BlockContext, read: () => BlockContent): BlockContent {
    const known = this.before.get(block.first);
    const isSame = known !== undefined && this.isSame(known, sheet, block, context);
    const kept = isSame ? known : remember(sheet, block, context, read());
    this.now.set(block.first, kept);
    return kept.content;
  }

  private isSame(known: Remembered, sheet: Sheet, block: Block, context: BlockContext): boolean {
    if (known.context !== context || known.block.agency !== block.agency || known.block.last !== block.last)
      return false;
    if (!sameRows(known, sheet, block)) return false;
    if (!this.hasSameMerges && !sameMerges(known, sheet, block)) return false;
    return this.hasSameDetails || sameDetails(known, sheet, block);
  }
}
