import type { Area } from '../../sheet/address';
import type { SheetPlan } from '../../sheet/sheet-plan';

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
export const ROW = { title: 0, note: 1, header: 2, agency: 3, firstProject: 4 } as const;
export const LAST_COLUMN = COLUMNS.length - 1;

/** Area from its four edges. */
export function block(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

/** A–D of a project are one cell each over its rows. */
export function projectMerges(projects: number, rowsPerProject: number): Area[] {
  if (rowsPerProject < 2) return [];
  return Array.from({ length: projects }, (_, index) => ROW.firstProject + index * rowsPerProject).flatMap((top) =>
    [COLUMN.agency, COLUMN.project, COLUMN.amount, COLUMN.goal].map((column) =>
      block(top, column, top + rowsPerProject - 1, column),
    ),
  );
}

/** Which part of the table plays which role; `last` is its last row. */
export function roles(last: number): SheetPlan['roles'] {
  return [
    { area: block(ROW.title, 0, ROW.title, LAST_COLUMN), role: 'title' },
    { area: block(ROW.note, 0, ROW.note, LAST_COLUMN), role: 'note' },
    { area: block(ROW.header, 0, ROW.header, LAST_COLUMN), role: 'header' },
    { area: block(ROW.agency, 0, ROW.agency, LAST_COLUMN), role: 'agency' },
    { area: block(ROW.firstProject, 0, last, COLUMN.goal), role: 'input' },
    { area: block(ROW.firstProject, COLUMN.level1, last, COLUMN.level2), role: 'fixed' },
    { area: block(ROW.firstProject, COLUMN.name, last, LAST_COLUMN), role: 'input' },
  ];
}

/** Text everywhere but amounts and weights: `=` must not start a formula, codes keep their zeros, dates stay as typed. */
export function formats(last: number): SheetPlan['formats'] {
  return [
    { area: block(ROW.agency, COLUMN.agency, last, COLUMN.project), format: '@' },
    { area: block(ROW.agency, COLUMN.amount, last, COLUMN.amount), format: '0.00####' },
    { area: block(ROW.agency, COLUMN.goal, last, COLUMN.unit), format: '@' },
    { area: block(ROW.agency, COLUMN.direction, last, COLUMN.direction), format: '@' },
  ];
}
