import type { Area } from '../../sheet/address';
import type { CellRole, SheetPlan } from '../../sheet/sheet-plan';
import type { AmountUnit } from '../../table/table';
import { block } from '../plan/areas';
import { amountFormat, TEXT_FORMAT } from '../plan/cell-values';

/** Columns of the official table (四川 layout) with their widths in characters. */
export const COLUMNS = [
  { header: '单位名称', width: 18 },
  { header: '项目名称', width: 22 },
  { header: '预算数', width: 11 },
  { header: '年度目标', width: 32 },
  { header: '一级指标', width: 14 },
  { header: '二级指标', width: 21 },
  { header: '三级指标', width: 28 },
  { header: '指标性质', width: 9 },
  { header: '指标值', width: 11 },
  { header: '度量单位', width: 9 },
  { header: '权重', width: 7 },
  { header: '指标方向性', width: 11 },
] as const;

/** Columns by field, counted from 0. */
export const COLUMN = {
  agency: 0,
  project: 1,
  amount: 2,
  goal: 3,
  level1: 4,
  level2: 5,
  name: 6,
  operator: 7,
  value: 8,
  unit: 9,
  weight: 10,
  direction: 11,
} as const;
/** Rows of the head, counted from 0. */
export const ROW = { title: 0, note: 1, header: 2, body: 3 } as const;
export const LAST_COLUMN = COLUMNS.length - 1;
/** Rows of the body that are drawn alike, both ends included. */
export interface BodyRun {
  readonly kind: 'agency' | 'project';
  readonly first: number;
  readonly last: number;
}

function runRoles({ kind, first, last }: BodyRun): { area: Area; role: CellRole }[] {
  if (kind === 'agency') return [{ area: block(first, 0, last, LAST_COLUMN), role: 'agency' }];
  return [
    { area: block(first, 0, last, COLUMN.goal), role: 'input' },
    { area: block(first, COLUMN.level1, last, COLUMN.level2), role: 'fixed' },
    { area: block(first, COLUMN.name, last, LAST_COLUMN), role: 'input' },
  ];
}

/** Which part of the table plays which role; `noteLeft` is the column at which the note of the amount unit starts. */
export function roles(runs: readonly BodyRun[], noteLeft: number): SheetPlan['roles'] {
  const year: SheetPlan['roles'] =
    noteLeft === 0 ? [] : [{ area: block(ROW.note, 0, ROW.note, noteLeft - 1), role: 'leftNote' }];
  return [
    { area: block(ROW.title, 0, ROW.title, LAST_COLUMN), role: 'title' },
    ...year,
    { area: block(ROW.note, noteLeft, ROW.note, LAST_COLUMN), role: 'note' },
    { area: block(ROW.header, 0, ROW.header, LAST_COLUMN), role: 'header' },
    ...runs.flatMap(runRoles),
  ];
}

/** Text everywhere but amounts and weights, and those too that are no numbers (`texts`): `=` must not start a formula, codes keep their zeros, dates stay as typed. */
export function formats(last: number, unit: AmountUnit, texts: readonly Area[]): SheetPlan['formats'] {
  return [
    { area: block(ROW.body, COLUMN.agency, last, COLUMN.project), format: TEXT_FORMAT },
    { area: block(ROW.body, COLUMN.amount, last, COLUMN.amount), format: amountFormat(unit) },
    { area: block(ROW.body, COLUMN.goal, last, COLUMN.unit), format: TEXT_FORMAT },
    { area: block(ROW.body, COLUMN.direction, last, COLUMN.direction), format: TEXT_FORMAT },
    ...texts.map((area) => ({ area, format: TEXT_FORMAT })),
  ];
}
