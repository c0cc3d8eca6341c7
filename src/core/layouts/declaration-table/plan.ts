import type { Pack, Tree } from '../../pack/pack';
import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { CellRole, SheetPlan } from '../../sheet/sheet-plan';
import type { AmountUnit } from '../../table/table';
import { listSheet, listValidations } from './plan-lists';
import { preparedRows } from './plan-rows';

/** What the person who inserts a template chooses. */
export interface DeclarationTableOptions {
  /** Replaces the official title. */
  readonly title?: string;
  readonly year: number | null;
  readonly amountUnit: AmountUnit;
  readonly agencyCode: string;
  readonly agencyName: string;
  /** A tree of the pack; an unknown id takes the pack's first tree. */
  readonly treeId: string;
  /** A weight scheme of the pack; null leaves the weights to the clerk. */
  readonly schemeId: string | null;
  readonly projects: number;
  readonly rowsPerProject: number;
}

/** Columns of the official table (四川 layout) with their widths in characters. */
const COLUMNS = [
  { header: '单位名称', width: 18 },
  { header: '项目名称', width: 22 },
  { header: '预算数', width: 11 },
  { header: '年度目标', width: 32 },
  { header: '一级指标', width: 12 },
  { header: '二级指标', width: 18 },
  { header: '三级指标', width: 28 },
  { header: '指标性质', width: 9 },
  { header: '指标值', width: 11 },
  { header: '度量单位', width: 9 },
  { header: '权重', width: 7 },
  { header: '指标方向性', width: 11 },
] as const;

const COLUMN = {
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
const ROW = { title: 0, note: 1, header: 2, agency: 3, firstProject: 4 } as const;
const LAST_COLUMN = COLUMNS.length - 1;

const OFFICIAL_TITLE = '部门预算项目支出绩效目标申报表';

const blankRow = (): CellValue[] => COLUMNS.map(() => null);

function block(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

function headRows(options: DeclarationTableOptions): CellValue[][] {
  const title = blankRow();
  title[0] = options.title ?? (options.year === null ? OFFICIAL_TITLE : `${OFFICIAL_TITLE}（${options.year}年度）`);
  const note = blankRow();
  note[0] = `金额单位：${options.amountUnit}`;
  const agency = blankRow();
  agency[COLUMN.agency] = agencyLabel(options);
  return [title, note, COLUMNS.map((column) => column.header), agency];
}

function agencyLabel({ agencyCode, agencyName }: DeclarationTableOptions): string | null {
  return [agencyCode.trim(), agencyName.trim()].filter(Boolean).join('-') || null;
}

function projectRows(tree: Tree, pack: Pack, options: DeclarationTableOptions): CellValue[][] {
  const scheme = pack.weights.schemes.find((candidate) => candidate.id === options.schemeId);
  return preparedRows(tree, options.rowsPerProject, scheme?.level1 ?? null).map((prepared, index) => {
    const row = blankRow();
    if (index === 0) row[COLUMN.agency] = agencyLabel(options);
    row[COLUMN.level1] = prepared.level1;
    row[COLUMN.level2] = prepared.level2;
    row[COLUMN.weight] = prepared.weight;
    return row;
  });
}

/** A–D of a project are one cell each over its rows. */
function projectMerges(options: DeclarationTableOptions): Area[] {
  if (options.rowsPerProject < 2) return [];
  return Array.from(
    { length: options.projects },
    (_, index) => ROW.firstProject + index * options.rowsPerProject,
  ).flatMap((top) =>
    [COLUMN.agency, COLUMN.project, COLUMN.amount, COLUMN.goal].map((column) =>
      block(top, column, top + options.rowsPerProject - 1, column),
    ),
  );
}

function roles(last: number): { area: Area; role: CellRole }[] {
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
function formats(last: number): { area: Area; format: string }[] {
  return [
    { area: block(ROW.agency, COLUMN.agency, last, COLUMN.project), format: '@' },
    { area: block(ROW.agency, COLUMN.amount, last, COLUMN.amount), format: '0.00####' },
    { area: block(ROW.agency, COLUMN.goal, last, COLUMN.unit), format: '@' },
    { area: block(ROW.agency, COLUMN.direction, last, COLUMN.direction), format: '@' },
  ];
}

/** Text of the hidden name that tells a later Jiheng which template this is. */
function templateMark(tree: Tree, pack: Pack): string {
  return `declaration-table@1;pack=${pack.id}@${pack.version};tree=${tree.id}`;
}

/**
 * The declaration table (申报表, one row an indicator) as a template: `projects` blocks of `rowsPerProject`
 * rows under one agency header. Counts below 1 are taken as 1.
 */
export function planDeclarationTable(wanted: DeclarationTableOptions, pack: Pack): SheetPlan {
  const options = {
    ...wanted,
    projects: Math.max(1, wanted.projects),
    rowsPerProject: Math.max(1, wanted.rowsPerProject),
  };
  const tree = pack.trees.find((candidate) => candidate.id === options.treeId) ?? pack.trees[0]!;
  const lists = listSheet(tree, pack);
  const project = projectRows(tree, pack, options);
  const rows = [...headRows(options), ...Array.from({ length: options.projects }, () => project).flat()];
  const last = rows.length - 1;
  return {
    name: '绩效目标申报表',
    rows,
    merges: [
      block(ROW.title, 0, ROW.title, LAST_COLUMN),
      block(ROW.note, 0, ROW.note, LAST_COLUMN),
      ...projectMerges(options),
    ],
    roles: roles(last),
    formats: formats(last),
    formulas: [],
    columnWidths: COLUMNS.map((column) => column.width),
    rowHeights: [
      { row: ROW.title, height: 34 },
      { row: ROW.header, height: 26 },
    ],
    validations: listValidations(lists, COLUMN, ROW.firstProject, last),
    frozenRows: ROW.header + 1,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROW.title, last: ROW.header },
      area: block(0, 0, last, LAST_COLUMN),
    },
    listSheet: lists,
    hiddenNames: [{ name: '_zb_tpl', formula: `="${templateMark(tree, pack)}"` }],
  };
}
