import { type CellDetail, type CellValue, detailKey, makeSheet, type Row, type Sheet } from '../../core/sheet/sheet';

/** What a generated declaration table holds. */
export interface DeclarationSpec {
  readonly projects: number;
  /** Indicator rows of each project, at least 5. */
  readonly rows?: number;
  /** Units below the one department, each with a total of its own; 0: projects hang on the department. */
  readonly units?: number;
  readonly name?: string;
}

const HEADER: Row = [
  '单位名称',
  '项目名称',
  '预算数',
  '年度目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '权重',
  '指标方向性',
];
const FORWARD = '正向指标';
const AMOUNT_FORMAT: CellDetail = { format: '0.00' };

/** A declaration table in 万元 without any fault: totals fit, weights make 90, every project is another one. */
export function declarationSheet({ projects, rows = 5, units = 0, name = '申报表' }: DeclarationSpec): Sheet {
  const lines: Row[] = [['部门预算项目支出绩效目标申报表（2024年度）'], ['金额单位：万元'], HEADER];
  const perUnit = Math.max(1, Math.ceil(projects / Math.max(1, units)));
  const total = totalOf(0, projects);
  lines.push(['201-某县人民政府办公室', null, total]);
  for (let index = 0; index < projects; index++) {
    if (units > 0 && index % perUnit === 0)
      lines.push(unitRow(index / perUnit, index, Math.min(projects, index + perUnit)));
    lines.push(...projectRows(index, rows));
  }
  const details = new Map<number, CellDetail>();
  lines.forEach((line, row) => {
    if (typeof line[2] === 'number') details.set(detailKey(row, 2), AMOUNT_FORMAT);
  });
  return makeSheet(name, lines, { details });
}

/** Amount of a project in hundredths, so that sums stay exact: 1.05, 1.18, … 99.x. */
function hundredths(index: number): number {
  return 105 + ((index * 13) % 9_881);
}

function totalOf(first: number, end: number): number {
  let total = 0;
  for (let index = first; index < end; index++) total += hundredths(index);
  return total / 100;
}

function unitRow(unit: number, first: number, end: number): Row {
  return [`201${String(unit + 1).padStart(3, '0')}-第${unit + 1}事务中心`, null, totalOf(first, end)];
}

function projectRows(index: number, rows: number): Row[] {
  const head: Row = [
    null,
    `第${index + 1}号办公楼运行维护经费`,
    hundredths(index) / 100,
    `保障第${index + 1}号办公楼全年正常运行，维护设备${index + 12}台，使办事群众满意。`,
  ];
  return indicatorRows(index, rows).map((cells, row) => [...(row === 0 ? head : [null, null, null, null]), ...cells]);
}

function indicatorRows(index: number, rows: number): CellValue[][] {
  const others = rows - 4;
  const weights = Array.from({ length: others }, (_, row) => Math.floor(30 / others) + (row < 30 % others ? 1 : 0));
  return [
    ...weights.map((weight, row) => [
      '产出指标',
      '数量指标',
      `维护第${row + 1}类设备数量`,
      '≥',
      index + 12 + row,
      '台',
      weight,
      FORWARD,
    ]),
    ['产出指标', '质量指标', '设备维护合格率', '≥', 95, '%', 20, FORWARD],
    ['产出指标', '时效指标', '故障响应时间', '≤', 2, '小时', 10, '反向指标'],
    ['效益指标', '社会效益指标', '设备正常使用率', '≥', 95, '%', 20, FORWARD],
    ['满意度指标', '服务对象满意度指标', '办事群众满意度', '≥', 90 + (index % 6), '%', 10, FORWARD],
  ];
}

/** A sheet with another value in one cell; every row but that one stays the same object. */
export function withValue(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  const cells: CellValue[] = [...(sheet.rows[row] ?? [])];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  const rows = [...sheet.rows];
  rows[row] = cells;
  return { ...sheet, rows };
}
