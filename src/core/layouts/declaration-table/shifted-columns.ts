import type { Pack } from '../../pack/pack';
import type { Row } from '../../sheet/sheet';
import type { TableField } from '../../table/table';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { directionOf, operatorOf } from '../cells/operator-text';
import { splitValue } from '../cells/value-text';
import type { Columns } from '../header/columns';

/** Fields whose content cannot be mistaken for another's. */
const TELLING: readonly (readonly [TableField, (text: string, pack: Pack) => boolean])[] = [
  ['level1', isLevel1],
  ['level2', isLevel2],
  ['operator', (text) => operatorOf(text) !== ''],
  ['direction', (text) => directionOf(text) !== ''],
];
const BEFORE: ReadonlySet<TableField> = new Set([
  'no',
  'agency',
  'agencyCode',
  'department',
  'departmentCode',
  'project',
  'amount',
  'goal',
]);
const OF_PROJECT: ReadonlySet<TableField> = new Set([...BEFORE, 'remark']);
const FARTHEST = 6;
/** Contents that fit beside their columns and contents that do not fit in them: fewer prove nothing. */
const ENOUGH = 3;
const NUMBER = /^-?[\d,]*(?:\.\d+|\d)%?$/;
/** Short labels (产出, 成本) are words as well: astray, only the full label is one. */
const FULL_LABEL = /指\s*标$/;

/** ≥3条: with its operator a value is nothing else. */
const VALUE: (typeof TELLING)[number] = [
  'value',
  (text, pack) => OPERATOR_AHEAD.test(text) && splitValue(text, pack) !== null,
];
const OPERATOR_AHEAD = /^[≥≤≧≦＞＜＝><=]/;
const LONGEST_STRANGE = 40;

/** 产出指标, 数量指标 or ≥3条, which neither a project nor an agency, an amount nor a goal can be. */
function isStrange(text: string, pack: Pack): boolean {
  if (FULL_LABEL.test(text)) return isLevel1(text, pack) || isLevel2(text, pack);
  return VALUE[1](text, pack);
}

class RowShift {
  /** Columns ahead of the indicator with such a text. */
  private readonly strange = new Set<number>();

  constructor(
    private readonly row: Row,
    private readonly columns: Columns,
    private readonly pack: Pack,
  ) {}

  /** Columns in which the row's contents stand; null where that is where they belong. */
  find(): Columns | null {
    const by = this.distance();
    const indicators = this.indicatorColumns(by);
    const stray = this.strayLevel1(indicators);
    if (by === 0 && stray === null) return null;
    const found = stray === null ? indicators : { ...indicators, level1: stray };
    return { ...this.projectColumns(by, found), ...found };
  }

  private entries(): [TableField, number][] {
    return Object.entries(this.columns) as [TableField, number][];
  }

  private text(column: number | undefined): string {
    const value = column === undefined ? null : (this.row[column] ?? null);
    return value === null ? '' : String(value).trim();
  }

  /** By how many columns the indicator stands to the right (or left, below 0) of its columns. */
  private distance(): number {
    const hasStrange = this.hasStrange();
    const misfits = this.misfits();
    if (misfits === 0 && !hasStrange) return 0;
    let best = 0;
    let most = this.fits(0);
    for (let step = 1; step <= FARTHEST; step++)
      for (const by of [-step, step]) {
        const fits = this.fits(by);
        if (fits <= most || this.leavesBehind(by)) continue;
        if (!(this.hasNameAt(by) ? fits + misfits >= ENOUGH : fits >= ENOUGH)) continue;
        best = by;
        most = fits;
      }
    return best;
  }

  private fits(by: number): number {
    const fields = [...TELLING, VALUE].filter(([field, fit]) => {
      const column = this.columns[field];
      const text = column === undefined ? '' : this.text(column + by);
      return text !== '' && fit(text, this.pack);
    });
    const telling = fields.filter(([field]) => field !== 'value').length;
    const isStrange = fields.some(([field]) => this.strange.has(this.columns[field]! + by));
    return isStrange && this.hasNameAt(by) ? telling + ENOUGH : telling;
  }

  /** Does a cell ahead of the indicator hold what no project and no agency is called? */
  private hasStrange(): boolean {
    for (const field of BEFORE) {
      const column = this.columns[field];
      if (column === undefined) continue;
      const text = this.text(column);
      if (text !== '' && text.length <= LONGEST_STRANGE && isStrange(text, this.pack)) this.strange.add(column);
    }
    return this.strange.size > 0;
  }

  /** Telling columns with a content that is not theirs, and a label in place of the name. */
  private misfits(): number {
    const wrong = TELLING.filter(([field, fit]) => {
      const text = this.text(this.columns[field]);
      return text !== '' && !fit(text, this.pack);
    }).length;
    const name = this.text(this.columns.name);
    const isLabel = FULL_LABEL.test(name) && isLevel2(name, this.pack);
    return isLabel && !isLevel2(this.text(this.columns.level2), this.pack) ? wrong + 1 : wrong;
  }

  private hasNameAt(by: number): boolean {
    const { name } = this.columns;
    const text = name === undefined ? '' : this.text(name + by);
    if (text === '' || NUMBER.test(text)) return false;
    return !TELLING.some(([, fit]) => fit(text, this.pack));
  }

  /** A content in an indicator column that would belong to no field: then the row is no shifted one. */
  private leavesBehind(by: number): boolean {
    const indicators = this.indicatorColumns(by);
    const covered = new Set([...Object.values(indicators), ...Object.values(this.projectColumns(by, indicators))]);
    return this.entries().some(
      ([field, column]) => !OF_PROJECT.has(field) && !covered.has(column) && this.text(column) !== '',
    );
  }

  private indicatorColumns(by: number): Columns {
    const moved = this.entries().flatMap(([field, column]): [TableField, number][] =>
      OF_PROJECT.has(field) || column + by < 0 ? [] : [[field, column + by]],
    );
    return Object.fromEntries(moved);
  }

  /** Column of the row's 一级指标 where that stands apart from the rest of the row; null where it does not. */
  private strayLevel1(columns: Columns): number | null {
    const { level1, level2, name } = columns;
    if (this.text(level1) !== '' || (this.text(level2) === '' && this.text(name) === '')) return null;
    const taken = new Set(Object.values(columns));
    const found = this.entries().filter(([field, column]) => {
      if (!BEFORE.has(field) || taken.has(column)) return false;
      const text = this.text(column);
      return FULL_LABEL.test(text) && isLevel1(text, this.pack);
    });
    return found.length === 1 ? found[0]![1] : null;
  }

  /** Columns of the cells before the indicator, which may have moved with it; none that the indicator takes. */
  private projectColumns(by: number, indicators: Columns): Columns {
    const taken = new Set(Object.values(indicators));
    const own = by !== 0 && this.isProjectShifted(by, taken) ? by : 0;
    const moved = this.entries().flatMap(([field, column]): [TableField, number][] =>
      OF_PROJECT.has(field) && column + own >= 0 && !taken.has(column + own) ? [[field, column + own]] : [],
    );
    return Object.fromEntries(moved);
  }

  /** Have the cells before the indicator moved with it? The amount tells, else the project name. */
  private isProjectShifted(by: number, taken: ReadonlySet<number>): boolean {
    const { amount, project } = this.columns;
    const isAmount = (column: number): boolean => !taken.has(column) && NUMBER.test(this.text(column));
    if (amount !== undefined && isAmount(amount) !== isAmount(amount + by)) return isAmount(amount + by);
    if (project === undefined || this.text(project) !== '' || taken.has(project + by)) return false;
    return this.text(project + by) !== '' && !isAmount(project + by);
  }
}

/**
 * Columns in which the fields of a row stand that is pushed sideways (错位的行，规则 T12): the whole row, its indicator,
 * or its 一级指标 alone. Null for a row that stands in its columns, and for one of which nothing proves the contrary.
 */
export function shiftedColumns(row: Row, columns: Columns, pack: Pack): Columns | null {
  const { level1, level2 } = columns;
  if (level1 === undefined || level2 === undefined) return null;
  const [own1, own2] = [row[level1], row[level2]];
  if (typeof own1 === 'string' && typeof own2 === 'string' && isLevel1(own1, pack) && isLevel2(own2, pack)) return null;
  return new RowShift(row, columns, pack).find();
}
