import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { Amount, Indicator, LabelledText, Place, Project, TableField, Unplaced } from '../../table/table';
import { readAmount } from '../cells/amount-cell';
import { BlockCells } from './block-cells';
import type { BlockContext } from './block-memory';
import type { Block } from './blocks';
import { isBlank, isPrepared, isTouched } from '../cells/touched';
import { blockRows } from './block-rows';
import { isGoalPart } from './goal-part';
import { readIndicator } from '../cells/indicator';
import type { FieldCells } from '../cells/indicator';
import { isCovered, outsideCell, secondCell, shiftedRow } from '../leftovers/misplaced';
import type { FoundMisplaced } from '../leftovers/misplaced';
import { readRemarks, withType } from './remarks';
import { INDICATOR_FIELDS } from '../../table/table';

/** What the rows of one block hold. */
export interface BlockContent {
  /** Null where nobody has filled anything in yet. */
  readonly project: Project | null;
  readonly unplaced: readonly Unplaced[];
  readonly misplaced: readonly FoundMisplaced[];
  readonly unfilledRows: number;
}

class BlockReader {
  private readonly unplaced: Unplaced[] = [];
  private readonly misplaced: FoundMisplaced[] = [];
  private readonly indicators: Indicator[] = [];
  private readonly unfilled: Indicator[] = [];
  private readonly formFields: LabelledText[] = [];
  private readonly cells: BlockCells;

  constructor(
    private readonly sheet: Sheet,
    private readonly block: Block,
    private readonly context: BlockContext,
    private readonly pack: Pack,
  ) {
    this.cells = new BlockCells(sheet, block, context.columns);
  }

  read(): BlockContent {
    const { sheet, block, context, unplaced, misplaced } = this;
    for (const { row, cells } of blockRows(sheet, block, context.columns, this.pack)) {
      this.readRow(row, cells);
      this.collectOutside(row, cells);
    }
    for (const [row, own] of block.shifted) misplaced.push(...shiftedRow(sheet, row, context.columns, own));
    const project = this.readProject();
    return { project, unplaced, misplaced, unfilledRows: this.unfilled.length };
  }

  private readRow(row: number, cells: FieldCells): void {
    const { ofProject, ofIndicator } = readRemarks(this.sheet, row, this.context.remarks, this.block);
    this.formFields.push(...ofProject.filter((remark) => !this.isRepeated(remark)));
    const filled = INDICATOR_FIELDS.filter((field) => !isBlank(cells[field]) && cells[field]!.at.row === row);
    if (filled.length === 0) return void this.formFields.push(...ofIndicator);
    const touched = isTouched(cells);
    if (!touched && !isPrepared(cells, this.pack)) {
      for (const field of filled) this.reject(cells[field]!.at);
      for (const { at } of ofIndicator) this.reject(at);
      return;
    }
    const read = readIndicator(this.sheet, cells, row, this.pack);
    const indicator = ofIndicator.length > 0 ? withType({ ...read, notes: ofIndicator }) : read;
    (touched ? this.indicators : this.unfilled).push(indicator);
  }

  /** Tables without merged cells say the same of a project in each of its rows. */
  private isRepeated({ label, text }: LabelledText): boolean {
    return this.formFields.some((known) => known.label === label && known.text === text);
  }

  private reject(at: Place): void {
    const text = this.cells.textAt(at);
    if (text !== '') this.unplaced.push({ at, text });
  }

  private readProject(): Project | null {
    const { columns, amountUnit } = this.context;
    const { first, last, agency } = this.block;
    const at = { name: this.cells.placeOf('project')!, goal: this.cells.placeOf('goal') };
    const amountAt = this.cells.placeOf('amount');
    const amount: Amount | null = amountAt ? readAmount(this.sheet, amountAt.row, amountAt.column, amountUnit) : null;
    const noField = columns.no === undefined && columns.agency === undefined ? 'agencyCode' : 'no';
    for (const field of ['project', 'goal', 'amount', noField] as const) this.collectSecond(field);
    const name = this.cells.textAt(at.name);
    const goal = this.readGoal();
    const isStarted =
      name !== '' || goal !== '' || (amount !== null && amount.text !== '') || amount?.problem !== undefined;
    if (!isStarted && this.indicators.length === 0) return null;
    return {
      no: this.cells.textAt(this.cells.placeOf(noField)),
      name,
      amount,
      goal,
      agencyName: '',
      agency,
      indicators: this.indicators,
      ...(this.unfilled.length > 0 ? { unfilled: this.unfilled } : {}),
      emptySections: [],
      ...(this.formFields.length > 0 ? { formFields: this.formFields } : {}),
      rows: { first, last },
      at,
    };
  }

  /** The goal with its numbered parts, which may stand one in a row. */
  private readGoal(): string {
    const [first, ...others] = this.cells.filledPlaces('goal');
    const parts = others.filter((place) => this.isOtherPart(place, first));
    return [first, ...parts].map((place) => this.cells.textAt(place ?? null)).join('\n');
  }

  private isOtherPart(place: Place, first: Place | undefined): boolean {
    const text = this.cells.textAt(place);
    return isGoalPart(text) && !isCovered(this.sheet, place) && (!first || text !== this.cells.textAt(first));
  }

  /** Project cells that later rows repeat are fine; other content there has no field. */
  private collectSecond(field: TableField): void {
    const [first, ...others] = this.cells.filledPlaces(field);
    for (const place of others) {
      if (!first || this.cells.textAt(place) === this.cells.textAt(first)) continue;
      if (field === 'goal' && this.isOtherPart(place, first)) continue;
      if (isCovered(this.sheet, place)) this.reject(place);
      else this.misplaced.push(secondCell(this.sheet, place, field, first));
    }
  }

  /** Cells in columns that the header does not name, and those of a shifted row that none of its fields takes. */
  private collectOutside(row: number, cells: FieldCells): void {
    const { headed, columns } = this.context;
    const own = this.block.shifted.get(row);
    const taken = own && new Set(Object.values(own));
    const ofFields = own && new Set(Object.values(columns));
    const width = this.sheet.rows[row]!.length;
    for (let column = 0; column < width; column++) {
      if (taken?.has(column) || (headed.has(column) && !ofFields?.has(column))) continue;
      const place = { row, column };
      if (this.cells.textAt(place) === '') continue;
      const found = isTouched(cells) ? outsideCell(this.sheet, place, cells, this.pack) : null;
      if (found) this.misplaced.push(found);
      else this.reject(place);
    }
  }
}

/** Reads the rows of one project. */
export function readBlock(sheet: Sheet, block: Block, context: BlockContext, pack: Pack): BlockContent {
  return new BlockReader(sheet, block, context, pack).read();
}
