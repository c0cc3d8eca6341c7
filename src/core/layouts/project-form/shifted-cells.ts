import type { Pack } from '../../pack/pack';
import type { IndicatorField } from '../../table/table';
import { canonicalLevel1, isLevel1, isLevel2, parentsOf } from '../../taxonomy/labels';
import { isUnit } from '../../taxonomy/units';
import { directionOf, operatorOf } from '../cells/operator-text';
import { splitValue } from '../cells/value-text';
import type { FormCell } from './form-cells';
import { labelKind } from './form-labels';
import type { IndicatorHalf } from './indicator-head';

export type RowCells = Partial<Record<IndicatorField, FormCell>>;

/** Short labels (产出, 成本) are words as well: astray, only the full label is one. */
const FULL_LABEL = /指\s*标(?:[(（:：\s\d]|$)/;
/** How names of indicators end, and values hardly do. */
const NAME_END = /(?:率|性|度|数|次|量|额|时间|时长|成本|费用|费|水平|能力|情况|状况|条件|意识)$/;
const LONGEST_VALUE = 4;
const LONGEST_NAME = 60;
/** What stands below a table, or sums it up. */
const NO_NAME = /意见|签字|盖章|说明|备注|问题|事项|合计|总分|(?:人|日期|电话)$/;

function isFullLabel(text: string): boolean {
  return text.length <= 40 && FULL_LABEL.test(text);
}

/** Takes the cells of a row that stands not, or not quite, in its columns (错位的行). */
export class RowShift {
  /** By how many columns the row that was read last stands beside its own. */
  by = 0;

  constructor(
    readonly half: IndicatorHalf,
    private readonly pack: Pack,
  ) {}

  /** Does every cell stand in the column of its field, as far as anything tells? */
  isInPlace(cells: RowCells, beside: readonly FormCell[]): boolean {
    const text = (field: IndicatorField): string => cells[field]?.text ?? '';
    const [one, two, name, value] = [text('level1'), text('level2'), text('name'), text('value')];
    if (beside.some((cell) => this.isLabel(cell.text))) return false;
    if (this.isLabel(name) && !isLevel2(two, this.pack)) return false;
    if (isFullLabel(one) && isLevel2(one, this.pack) && !isLevel1(one, this.pack)) return false;
    if (name === '') {
      if (two !== '' && !isLevel2(two, this.pack)) return false;
      if (one !== '' && two === '' && !isLevel1(one, this.pack)) return false;
      return value === '' || !this.isNameLike(value);
    }
    const isValueThere = value === '' && this.isValueLike(name);
    return !(isValueThere && two !== '' && !isFullLabel(two) && !isLevel2(two, this.pack));
  }

  /**
   * The cells by what they say: labels first, then the name, then the rest, beside the name as the form has it or in its
   * own columns. `level1` is the label above, under which a 成本指标 in the column of the 一级指标 may stand as 二级指标.
   */
  read(tokens: readonly FormCell[], level1: string): RowCells {
    const cells: RowCells = {};
    let next = this.readLabels(tokens, level1, cells);
    const { value: valueColumn } = this.half.columns;
    const first = tokens[next];
    if (!first) return cells;
    const isValueAlone = next === tokens.length - 1 && first.column === valueColumn && this.isValueLike(first.text);
    if (!isValueAlone) {
      cells.name = first;
      next++;
    }
    return this.readRest(tokens.slice(next), cells);
  }

  /**
   * A 二级指标 that no 一级指标 above has, in the column of the 一级指标 or merged over both (社会公众满意度指标), is the
   * 一级指标 and the 二级指标 of its rows.
   */
  readBothLevels(cells: RowCells, level1: string): void {
    const { level1: label, level2, name } = cells;
    if (!label || level2 || !name || !isLevel2(label.text, this.pack) || isLevel1(label.text, this.pack)) return;
    const parents = parentsOf(label.text, this.pack).map((parent) => parent.level1);
    const [parent] = parents;
    if (parent === undefined || parents.includes(canonicalLevel1(level1, this.pack))) return;
    if (parents.some((other) => other !== parent)) return;
    cells.level1 = { ...label, text: parent };
    cells.level2 = label;
  }

  /** A name and its value and nothing else, in a row that lost the cells ahead of them. */
  isNameAndValue(tokens: readonly FormCell[]): boolean {
    const [name, value] = tokens;
    if (!name || !value || tokens.length !== 2 || name.text.length > LONGEST_NAME) return false;
    if (/[:：]/.test(name.text) || NO_NAME.test(name.text) || labelKind(name.text) !== null) return false;
    const split = splitValue(value.text, this.pack);
    if (split) return split.operator !== '' || split.unit !== null;
    return this.pack.scales.includes(value.text) || (NAME_END.test(name.text) && value.text.length <= LONGEST_VALUE);
  }

  private isLabel(text: string): boolean {
    return isFullLabel(text) && (isLevel1(text, this.pack) || isLevel2(text, this.pack));
  }

  private isValueLike(text: string): boolean {
    if (text.length > 40) return false;
    return (
      splitValue(text, this.pack) !== null ||
      this.pack.scales.includes(text) ||
      (text.length <= LONGEST_VALUE && !NAME_END.test(text)) ||
      /^[≥≤><=＞＜＝]?\s*\d/.test(text)
    );
  }

  private isNameLike(text: string): boolean {
    return NAME_END.test(text) && !/\d/.test(text) && !this.isValueLike(text);
  }

  /** Takes the labels ahead; gives the number of cells taken. */
  private readLabels(tokens: readonly FormCell[], level1: string, cells: RowCells): number {
    const { pack } = this;
    let next = 0;
    const [first, second] = tokens;
    const is = (cell: FormCell | undefined, label: (text: string, pack: Pack) => boolean): boolean =>
      cell !== undefined && label(cell.text, pack) && (isFullLabel(cell.text) || this.isInLevels(cell));
    if (first && is(first, isLevel1) && !this.isLevel2Here(first, second, level1)) {
      cells.level1 = first;
      next = 1;
    }
    const label = tokens[next];
    if (is(label, isLevel2)) {
      cells.level2 = label!;
      next++;
    }
    return next;
  }

  private isInLevels({ column }: FormCell): boolean {
    const field = this.half.fields.get(column);
    return field === 'level1' || field === 'level2';
  }

  /** A label of both levels (成本指标): 二级指标 where no other one follows and the 一级指标 above may have it. */
  private isLevel2Here(first: FormCell, second: FormCell | undefined, level1: string): boolean {
    if (!isLevel2(first.text, this.pack)) return false;
    if (second && isFullLabel(second.text) && isLevel2(second.text, this.pack)) return false;
    const above = canonicalLevel1(level1, this.pack);
    return parentsOf(first.text, this.pack).some((parent) => parent.level1 === above);
  }

  private readRest(rest: readonly FormCell[], cells: RowCells): RowCells {
    const { name: nameColumn } = this.half.columns;
    const by = cells.name && nameColumn !== undefined ? cells.name.column - nameColumn : 0;
    const [moved, still] = [this.placed(rest, by), this.placed(rest, 0)];
    this.by = this.fits(moved) > this.fits(still) ? by : 0;
    const all: RowCells = { ...cells, ...(this.by === 0 ? still : moved) };
    if (!all.value) {
      const taken = new Set(Object.values(all));
      const left = rest.find((cell) => !taken.has(cell) && !this.isNote(cell));
      if (left) all.value = left;
    }
    return all;
  }

  private isNote({ column }: FormCell): boolean {
    return this.half.notes.some((note) => note.column + this.by === column);
  }

  private placed(rest: readonly FormCell[], by: number): RowCells {
    const cells: RowCells = {};
    for (const cell of rest) {
      const field = this.half.fields.get(cell.column - by);
      if (!field || field === 'level1' || field === 'level2' || field === 'name') continue;
      cells[field] ??= cell;
    }
    return cells;
  }

  private fits(cells: RowCells): number {
    let fits = 0;
    for (const [field, { text }] of Object.entries(cells) as [IndicatorField, FormCell][]) {
      fits += 2;
      if (field === 'weight' && !/^\d+(?:\.\d+)?%?$/.test(text)) fits -= 2;
      if (field === 'operator' && operatorOf(text) === '') fits -= 2;
      if (field === 'direction' && directionOf(text) === '') fits -= 2;
      if (field === 'unit' && !isUnit(text, this.pack)) fits -= 2;
      if (field === 'value' && this.isValueLike(text)) fits += 1;
    }
    return fits;
  }
}
