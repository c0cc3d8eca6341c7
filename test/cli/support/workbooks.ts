import { writeXlsx } from 'hucre';

const HEADER = [
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

/** What a test changes in a project that is right. */
export interface ProjectChange {
  readonly name?: string;
  readonly amount?: number;
  readonly weights?: readonly number[];
  readonly unit?: string;
}

const LABELS = [
  ['产出指标', '数量指标', '维护设备台数', '=', 12, '台'],
  ['产出指标', '质量指标', '验收合格率', '≥', 95, '%'],
  ['产出指标', '时效指标', '维护及时率', '≥', 98, '%'],
  ['效益指标', '社会效益指标', '系统正常运行天数', '≥', 360, '天'],
  ['满意度指标', '服务对象满意度指标', '使用人员满意度', '≥', 90, '%'],
] as const;
const WEIGHTS = [20, 20, 20, 20, 10];

function projectRows({ name = '网络维护费', amount = 9.2, weights = WEIGHTS, unit }: ProjectChange) {
  return LABELS.map((label, index) => {
    const head =
      index === 0
        ? ['201001-县网信办', name, amount, `完成${name}的年度工作，保障业务正常运转。`]
        : [null, null, null, null];
    const [level1, level2, indicator, operator, value, ownUnit] = label;
    return [
      ...head,
      level1,
      level2,
      indicator,
      operator,
      value,
      index === 0 ? (unit ?? ownUnit) : ownUnit,
      weights[index] ?? null,
      '正向指标',
    ];
  });
}

/** A declaration table as a file: right in every project but for the changes; headers in `without` give way to one of no meaning, and `rowsBelow` follow the last project. */
export async function declarationFile(
  changes: readonly ProjectChange[],
  total?: number,
  without: readonly string[] = [],
  rowsBelow: readonly (readonly string[])[] = [],
): Promise<Uint8Array> {
  const sum = changes.reduce((sofar, { amount = 9.2 }) => sofar + Math.round(amount * 100), 0) / 100;
  const rows = [
    ['部门预算项目支出绩效目标申报表（2024年度）'],
    ['金额单位：万元'],
    HEADER.map((label) => (without.includes(label) ? '备用' : label)),
    ['201-县网信办', null, total ?? sum],
    ...changes.flatMap(projectRows),
    ...rowsBelow.map((row) => [...row]),
  ];
  return writeXlsx({ sheets: [{ name: '申报表', rows }] });
}

/** A workbook that holds no table of ours. */
export function otherFile(...sheetNames: string[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheetNames.map((name) => ({
      name,
      rows: [
        ['姓名', '电话'],
        ['张三', '123'],
      ],
    })),
  });
}
