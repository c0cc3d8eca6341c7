import type { Pack, Tree } from '../../pack/pack';
import type { Area } from '../../sheet/address';
import { cellAddress, columnName } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { HiddenSheet, PlanValidation } from '../../sheet/sheet-plan';
import { shortHash } from '../../pack/hash';

const OPERATORS = ['≥', '≤', '=', '>', '<', '定性'];
const DIRECTIONS = ['正向指标', '反向指标'];

/** Columns of the list sheet: the pairs 一级 → 二级, then one list a column. */
const COLUMN = { level1: 0, level2: 1, level1Once: 2, operator: 3, unit: 4, direction: 5 } as const;

const CHOOSE_LEVEL1_FIRST = '请先选择一级指标';

/**
 * The very hidden sheet behind the drop-downs of a tree. Its name carries a hash of its content, so that
 * templates of one kind share it and those of another tree or year get their own.
 */
export function listSheet(tree: Tree, pack: Pack): HiddenSheet {
  const pairs = tree.level1.flatMap((level1) => level1.level2.map((level2) => [level1.name, level2.name] as const));
  const lists: Record<number, readonly string[]> = {
    [COLUMN.level1]: pairs.map(([level1]) => level1),
    [COLUMN.level2]: pairs.map(([, level2]) => level2),
    [COLUMN.level1Once]: tree.level1.map((level1) => level1.name),
    [COLUMN.operator]: OPERATORS,
    [COLUMN.unit]: pack.units.known,
    [COLUMN.direction]: DIRECTIONS,
  };
  const columns = Object.values(COLUMN);
  const height = Math.max(...columns.map((column) => lists[column]?.length ?? 0));
  const heads: CellValue[] = ['一级指标', CHOOSE_LEVEL1_FIRST, '一级指标', '指标性质', '度量单位', '指标方向性'];
  const body = Array.from({ length: height }, (_, row) => columns.map((column) => lists[column]?.[row] ?? null));
  const rows = [heads, ...body];
  return { name: `_zb_${tree.id}_${shortHash(JSON.stringify(rows)).slice(0, 4)}`, rows };
}

function absoluteColumn(list: HiddenSheet, column: number): string {
  const filled = list.rows.filter((row, index) => index > 0 && row[column] != null).length;
  const letter = columnName(column);
  return `${list.name}!$${letter}$2:$${letter}$${filled + 1}`;
}

/** 二级指标 that belong to the 一级指标 in `level1Cell`; with none chosen the list shows a hint instead of failing. */
function level2Source(list: HiddenSheet, level1Cell: string): string {
  const level1 = absoluteColumn(list, COLUMN.level1);
  const hint = `${list.name}!$${columnName(COLUMN.level2)}$1`;
  return `=OFFSET(${hint},IFERROR(MATCH(${level1Cell},${level1},0),0),0,MAX(1,COUNTIF(${level1},${level1Cell})),1)`;
}

interface ListText {
  readonly title: string;
  readonly message: string;
  readonly style: PlanValidation['alert']['style'];
}

function validation(area: Area, source: string, text: ListText): PlanValidation {
  return {
    area,
    source,
    prompt: { title: text.title, message: text.message },
    alert: { style: text.style, title: text.title, message: '这里填写的内容不在下拉列表中，请核对。' },
  };
}

/** Which column of the table a list belongs to; absent columns get no list. */
export type ListColumns = Readonly<Partial<Record<'level1' | 'level2' | 'operator' | 'unit' | 'direction', number>>>;

const TEXTS: Readonly<Record<keyof ListColumns, ListText>> = {
  level1: { title: '一级指标', message: '从列表中选择。', style: 'warning' },
  level2: { title: '二级指标', message: '先选一级指标，列表只列出它下面的二级指标。', style: 'warning' },
  operator: {
    title: '指标性质',
    message: '数值选 ≥、≤、=；不能量化的选“定性”。成本一般用 ≤，比率达到 100% 用 =。',
    style: 'warning',
  },
  unit: {
    title: '度量单位',
    message: '选择或直接填写，例如：次、人次、%、元/人。定性指标不填。',
    style: 'information',
  },
  direction: {
    title: '指标方向性',
    message: '越多越好选“正向指标”，越少越好选“反向指标”。',
    style: 'warning',
  },
};

/** Drop-downs over the indicator rows `first`…`last` of a table. */
export function listValidations(
  list: HiddenSheet,
  columns: ListColumns,
  first: number,
  last: number,
): PlanValidation[] {
  const range = (column: number): string => `=${absoluteColumn(list, column)}`;
  const over = (name: keyof ListColumns, source: (column: number) => string): PlanValidation[] => {
    const column = columns[name];
    if (column === undefined) return [];
    return [validation({ top: first, bottom: last, left: column, right: column }, source(column), TEXTS[name])];
  };
  return [
    ...over('level1', () => range(COLUMN.level1Once)),
    ...over('level2', (column) => level2Source(list, `$${cellAddress(first, columns.level1 ?? column)}`)),
    ...over('operator', () => range(COLUMN.operator)),
    ...over('unit', () => range(COLUMN.unit)),
    ...over('direction', () => range(COLUMN.direction)),
  ];
}

/** Rows under one merged 一级指标 cell, and a column of the 二级指标 that hang on it. */
export interface LevelGroupArea {
  readonly level1: number;
  readonly level2: number;
  readonly first: number;
  readonly last: number;
}

/** Drop-down of 二级指标 that all hang on one 一级指标 cell. */
export function groupValidation(list: HiddenSheet, { level1, level2, first, last }: LevelGroupArea): PlanValidation {
  const area = { top: first, bottom: last, left: level2, right: level2 };
  return validation(area, level2Source(list, `$${columnName(level1)}$${first + 1}`), TEXTS.level2);
}
