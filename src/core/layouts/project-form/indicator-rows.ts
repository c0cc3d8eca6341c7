import type { Pack } from '../../pack/pack';
import { valueAt } from '../../sheet/sheet';
import type { Indicator, IndicatorField, LabelledText, TableField } from '../../table/table';
import { INDICATOR_FIELDS } from '../../table/table';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { withoutBlanks } from '../../taxonomy/normalise';
import { sumWords } from '../agencies/sum-words';
import { readIndicator } from '../cells/indicator';
import type { FieldCell, FieldCells } from '../cells/indicator';
import { isDrawnBlank, mergedArea, mergeIndex } from '../cells/merges';
import { isPrepared, isTouched } from '../cells/touched';
import type { FoundMisplaced } from '../leftovers/misplaced';
import { isNote, isPageFurniture, isSignLine } from '../leftovers/row-notes';
import { placeOf } from './form-cells';
import type { FormCell, FormCells } from './form-cells';
import { termOf } from './form-labels';
import type { Term } from './form-labels';
import { headerKey, isIndicatorHeader } from './indicator-head';
import type { IndicatorHalf, IndicatorHead } from './indicator-head';
import { RowShift } from './shifted-cells';
import type { RowCells } from './shifted-cells';
import { valueCells } from './value-cells';

/** What the rows below the header of a form hold. */
export interface IndicatorContents {
  readonly annual: readonly Indicator[];
  readonly midTerm: readonly Indicator[];
  /** Prepared rows that nobody has touched. */
  readonly unfilled: readonly Indicator[];
  readonly misplaced: readonly FoundMisplaced[];
  /** Last row with an indicator or a prepared one. */
  readonly last: number;
}

interface Levels {
  level1: FormCell | null;
  level2: FormCell | null;
}

const SHARED: readonly IndicatorField[] = ['operator', 'unit', 'direction'];
const NUMBERED = /^指标\s*[\d一二三四五六七八九十]{1,3}\s*[:：]\s*/;
/** 序号 */
const NUMBER = /^[(（]?\d{1,4}[)）]?[.、]?$/;
/** 绩效指标 in a column of its own, broken over rows or not. */
const SIDE = /^[年度本中长期实施总体绩效目标指及（）()]+$/;

/** Reads the indicators of one form. */
export class IndicatorReader {
  private readonly annual: Indicator[] = [];
  private readonly midTerm: Indicator[] = [];
  private readonly unfilled: Indicator[] = [];
  private readonly misplaced: FoundMisplaced[] = [];
  private readonly shift: RowShift;
  private readonly above: { annual: Levels; midTerm: Levels } = {
    annual: { level1: null, level2: null },
    midTerm: { level1: null, level2: null },
  };
  private last: number;
  /** Of which time the rows speak; a second header below the first one may begin the other half. */
  private term: Term;
  private filled = this.annual;

  constructor(
    private readonly cells: FormCells,
    private readonly head: IndicatorHead,
    private readonly headTexts: ReadonlySet<string>,
    private readonly pack: Pack,
  ) {
    this.shift = new RowShift(head.annual, pack);
    this.last = head.last;
    this.term = this.termBeside(cells.row(head.first));
  }

  /** Reads the rows up to `to` (not included). */
  read(to: number): IndicatorContents {
    for (let row = this.head.last + 1; row < to; row++) {
      const cells = this.cells.row(row);
      if (cells.length > 0) this.readRow(row, cells);
    }
    const { annual, midTerm, unfilled, misplaced, last } = this;
    return { annual, midTerm, unfilled, misplaced, last };
  }

  private readRow(row: number, cells: readonly FormCell[]): void {
    if (isIndicatorHeader(cells) && headerKey(cells) === this.head.key) return this.readHeader(row, cells);
    const values = this.cells.sheet.rows[row]!;
    if (cells.length <= 3 && isPageFurniture(values, this.headTexts)) return this.cells.takeRow(row);
    const own = cells.filter((cell) => !this.isSide(cell));
    if (own.length === 0) return;
    if (own.length <= 3 && own.some(({ text }) => sumWords(text)?.of === '')) return this.cells.takeRow(row);
    if (this.isTrailing(row, own)) return;
    if (this.head.midTerm) this.readHalves(row, own, this.head.midTerm);
    else this.readShifted(row, own);
  }

  /** The header again: at a page break, or as that of the other half (长期绩效指标 … 年度绩效指标). */
  private readHeader(row: number, cells: readonly FormCell[]): void {
    this.cells.takeRow(row);
    const term = this.termBeside(cells);
    if (term === this.term || term === 'overall' || this.head.midTerm) return;
    if (term === 'annual') this.midTerm.push(...this.annual.splice(0));
    this.filled = term === 'annual' ? this.annual : this.midTerm;
    this.term = term;
    this.above.annual = { level1: null, level2: null };
  }

  private termBeside(cells: readonly FormCell[]): Term {
    const beside = cells.filter(({ column }) => column < this.head.left).map(({ text }) => termOf(text));
    return beside.find((term) => term !== 'overall') ?? 'overall';
  }

  /** 绩效指标 or 序号 beside the rows, whichever of them it stands in. */
  private isSide(cell: FormCell): boolean {
    if (cell.column >= this.head.left) return false;
    const text = withoutBlanks(cell.text);
    if (NUMBER.test(text)) {
      this.cells.take(cell);
      return true;
    }
    if (isLevel1(text, this.pack) || isLevel2(text, this.pack) || !SIDE.test(text)) return false;
    this.cells.take(cell);
    return true;
  }

  /** Notes and sign lines below the indicators. */
  private isTrailing(row: number, own: readonly FormCell[]): boolean {
    const [first] = own as [FormCell];
    if (isSignLine(this.cells.sheet.rows[row]!)) return true;
    const isLabel = isLevel1(first.text, this.pack) || isLevel2(first.text, this.pack);
    if (first.column < this.head.left) return !isLabel && !(this.last === row - 1 && this.shift.isNameAndValue(own));
    if (own.length > 1 || isLabel) return false;
    const isWide = first.right - first.column >= 2 && first.right >= this.head.right;
    return isWide || (isNote(first.text) && !NUMBERED.test(first.text) && !this.isNameCell(first));
  }

  private isNameCell({ column, text }: FormCell): boolean {
    return this.head.annual.fields.get(column) === 'name' && !/[:：]/.test(text);
  }

  private readHalves(row: number, own: readonly FormCell[], midTerm: IndicatorHalf): void {
    const left = this.inColumns(own, midTerm);
    const right = this.inColumns(own, this.head.annual);
    const { level1 } = this.head.annual.columns;
    if (level1 !== undefined && level1 === midTerm.columns.level1 && right.level1) left.level1 = right.level1;
    const isShared = midTerm.columns.name === this.head.annual.columns.name;
    if (!isShared || left.value) this.emit(row, left, midTerm, this.above.midTerm, [], this.midTerm);
    this.emit(row, right, this.head.annual, this.above.annual, this.unfilled, this.annual);
  }

  private readShifted(row: number, own: readonly FormCell[]): void {
    const { annual, left } = this.head;
    const placed = this.inColumns(own, annual);
    const tokens = own.filter(({ column }) => !annual.notes.some((note) => note.column === column));
    const beside = tokens.filter(({ column }) => column < left);
    this.shift.readBothLevels(placed, this.above.annual.level1?.text ?? '');
    if (this.shift.isInPlace(placed, beside)) {
      this.takeOutside(placed, tokens);
      return this.emit(row, placed, annual, this.above.annual, this.unfilled, this.filled);
    }
    const read = this.shift.read(own, this.above.annual.level1?.text ?? '');
    this.emit(row, read, this.shift.half, this.above.annual, this.unfilled, this.filled, this.shift.by);
  }

  /** A value right of all columns, where its own is blank. */
  private takeOutside(placed: RowCells, tokens: readonly FormCell[]): void {
    if (placed.value || !placed.name) return;
    const outside = tokens.filter(({ column }) => column > this.head.right);
    if (outside.length === 1) placed.value = outside[0]!;
  }

  private inColumns(own: readonly FormCell[], half: IndicatorHalf): RowCells {
    const cells: RowCells = {};
    for (const cell of own) {
      const field = half.fields.get(cell.column);
      if (field) cells[field] ??= cell;
    }
    return cells;
  }

  private emit(
    row: number,
    own: RowCells,
    half: IndicatorHalf,
    above: Levels,
    unfilled: Indicator[],
    filled: Indicator[],
    by = 0,
  ): void {
    if (Object.keys(own).length === 0) return;
    for (const cell of Object.values(own)) this.cells.take(cell);
    if (own.level1) Object.assign(above, { level1: own.level1, level2: null });
    if (own.level2) above.level2 = own.level2;
    else if (isDrawnBlank(this.cells.sheet, row, half.columns.level2)) above.level2 = null;
    const cells = this.fieldCells(row, own, half, above);
    const touched = isTouched(cells);
    if (!touched && !isPrepared(cells, this.pack)) return this.giveBack(own);
    this.last = row;
    const indicator = {
      ...readIndicator(this.cells.sheet, valueCells(cells, this.pack), row, this.pack),
      ...this.notesOf(row, half, touched, by),
    };
    (touched ? filled : unfilled).push(indicator);
    if (touched && half === this.head.annual) this.collectShift(own, half);
  }

  /** Labels of nobody's rows are contents of none. */
  private giveBack(own: RowCells): void {
    for (const cell of Object.values(own)) if (cell.text !== '') this.cells.giveBack(cell);
  }

  private fieldCells(row: number, own: RowCells, half: IndicatorHalf, above: Levels): FieldCells {
    const cells: FieldCells = {};
    for (const field of INDICATOR_FIELDS) {
      const column = half.columns[field];
      if (column === undefined && !own[field]) continue;
      const blank: FieldCell = { text: '', at: { row, column: column ?? 0 } };
      cells[field] = toFieldCell(own[field]) ?? this.covering(row, column, field) ?? blank;
    }
    if (above.level1) cells.level1 = toFieldCell(above.level1)!;
    if (above.level2) cells.level2 = toFieldCell(above.level2)!;
    const name = own.name && NUMBERED.exec(own.name.text);
    if (own.name && name && name[0].length < own.name.text.length)
      cells.name = { text: own.name.text.slice(name[0].length), at: placeOf(own.name, name[0].length) };
    return cells;
  }

  /** Merged over several rows, 计算符号, 度量单位 and 方向 mean the same for each of them. */
  private covering(row: number, column: number | undefined, field: IndicatorField): FieldCell | null {
    if (column === undefined || !SHARED.includes(field)) return null;
    const area = mergedArea(mergeIndex(this.cells.sheet), row, column);
    if (!area || area.top >= row || area.top <= this.head.last || area.left !== column) return null;
    const value = valueAt(this.cells.sheet, area.top, column);
    return value === null ? null : { text: String(value), at: { row: area.top, column } };
  }

  private notesOf(row: number, half: IndicatorHalf, touched: boolean, by: number): { notes?: readonly LabelledText[] } {
    if (!touched) return {};
    const cells = this.cells.row(row);
    const notes = half.notes.flatMap(({ label, column }): LabelledText[] => {
      const cell = cells.find((one) => one.column === column + by);
      if (!cell || this.cells.isTaken(cell)) return [];
      this.cells.take(cell);
      return [{ label, text: cell.text, at: placeOf(cell) }];
    });
    return notes.length > 0 ? { notes } : {};
  }

  private collectShift(own: RowCells, half: IndicatorHalf): void {
    const { sheet } = this.cells;
    const entries = Object.entries(own) as [IndicatorField, FormCell][];
    const cells = entries
      .filter(([field, { column }]) => half.fields.get(column) !== field && !isBothLevels(field, own))
      .map(([field, { row, column, text }]) => ({
        at: { row, column },
        text,
        value: valueAt(sheet, row, column),
        field: field as TableField,
      }));
    if (cells.length === 0) return;
    const needed: readonly IndicatorField[] = ['name', 'value'];
    const lost = needed.filter((field) => half.columns[field] !== undefined && !own[field]);
    cells.sort((one, other) => one.at.column - other.at.column);
    this.misplaced.push({ kind: 'shifted', name: own.name?.text ?? '', cells, lost });
  }
}

function toFieldCell(cell: FormCell | null | undefined): FieldCell | null {
  return cell ? { text: cell.text, at: placeOf(cell) } : null;
}

/** The cell of a 一级指标 that is its 二级指标 as well. */
function isBothLevels(field: IndicatorField, { level1, level2 }: RowCells): boolean {
  return field === 'level2' && level1?.row === level2?.row && level1?.column === level2?.column;
}
