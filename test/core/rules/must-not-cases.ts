import type { Workbook } from '../../../src/core/sheet/sheet';
import { contentOfSketch, drawnAs, type ProjectSketch } from '../../support/right-content';
import { sheetOf } from '../../support/sheets';

/** Rows of a right project without weights. */
const LINES: readonly string[] = [
  '数量指标|开展宣传活动场次|≥|12|场',
  '质量指标|宣传活动覆盖率|≥|95|%',
  '时效指标|宣传活动按期完成率|≥|95|%',
  '成本指标|宣传品制作单价|≤|15|元/份',
  '社会效益指标|群众政策知晓率|≥|90|%',
  '服务对象满意度指标|参与群众满意度|≥|92|%',
];
const WEIGHTS = [20, 10, 10, 10, 30, 10];
const NAMES = ['政策宣传经费', '普法教育经费', '消防安全宣传费', '全民阅读活动费', '科普活动经费', '禁毒宣传经费'];
const GOALS = [
  '面向城乡居民开展惠民政策宣传，让群众了解政策。',
  '组织法律进乡村、进社区，增强群众法治观念。',
  '普及消防知识，减少火灾隐患。',
  '推广全民阅读，丰富群众文化生活。',
  '开展科普进校园，提升青少年科学素质。',
  '开展毒品预防教育，提高群众识毒防毒能力。',
];

function sketch(index: number, lines: readonly string[]): ProjectSketch {
  return { name: NAMES[index]!, amount: `${index + 3}.00`, goal: GOALS[index]!, lines };
}

/**
 * A declaration table with weights: one project of these lines (the last field is the weight), or a project for each
 * total.
 */
export function weighted(
  lines: readonly string[] | undefined,
  totals: readonly number[] = [90],
  name?: string,
): Workbook {
  const usual = LINES.map((line, index) => `${line}|${WEIGHTS[index]}`);
  const projects = totals.map((total, index) => {
    const own = (lines ?? usual).map((line, row) => (row === 0 ? heavier(line, total - 90) : line));
    return { ...sketch(index, own), ...(name ? { name, goal: `按时足额完成${name}。`, amount: '320.00' } : {}) };
  });
  return drawnAs('declaration-table', contentOfSketch(projects));
}

function heavier(line: string, by: number): string {
  const fields = line.split('|');
  return [...fields.slice(0, -1), String(Number(fields.at(-1)) + by)].join('|');
}

/** A project form of this period, with or without operators, with a deadline of its own. */
export function formOf({
  period,
  operator,
  time,
}: {
  readonly period?: string;
  readonly operator?: '';
  readonly time?: readonly [name: string, value: string];
}): Workbook {
  const lines = LINES.map((line) => {
    const [level2 = '', name = '', sign = '', value = '', unit = ''] = line.split('|');
    if (time && level2 === '时效指标') return [level2, time[0], '≤', time[1], ''].join('|');
    return [level2, name, operator ?? sign, value, unit].join('|');
  });
  const project = { ...sketch(0, lines), ...(period ? { period } : {}) };
  return drawnAs('project-form', contentOfSketch([project]));
}

/** A form with the rows that it has printed for 经济效益 and 生态效益, both blank. */
export function emptyRows(): Workbook {
  return drawnAs(
    'project-form',
    contentOfSketch([sketch(0, [...LINES, '经济效益指标||||', '生态效益指标||||', '可持续影响指标||||'])]),
  );
}

/** A department with a single unit below it: both rows declare the same total. */
export function oneUnitDepartment(unitCode: string): Workbook {
  const agency = { name: '县民政局', declaredTotal: '3.00', isGrandTotal: false };
  const agencies = [
    { ...agency, code: '201', parent: null },
    { ...agency, code: unitCode, name: '县民政局机关', parent: 0 },
  ];
  const content = contentOfSketch([sketch(0, LINES)], { agencies });
  const projects = content.projects.map((project) => ({ ...project, agency: 1 }));
  return drawnAs('declaration-table', { ...content, projects });
}

/** Projects that say the same of their management in one sentence of their goals. */
export function boilerplate(count: number): Workbook {
  const same = '通过合理安排人员，建立健全管理制度，确保资金专款专用。';
  const projects = NAMES.slice(0, count).map((_, index) => {
    const { goal, ...rest } = sketch(index, LINES);
    return { ...rest, goal: goal + same };
  });
  return drawnAs('declaration-table', contentOfSketch(projects));
}

/** Header and unit row printed again on every page. */
export function repeatedHeaders(): Workbook {
  const head = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位';
  const unit = '201-县文化和旅游局||3.00';
  return {
    sheets: [
      sheetOf(
        '申报表',
        `2025年部门预算项目支出绩效目标申报表
金额单位：万元
${head}
${unit}
|${NAMES[0]}|3.00|${GOALS[0]}|产出指标|数量指标|开展宣传活动场次|≥|12|场
|^|^|^|产出指标|质量指标|宣传活动覆盖率|≥|95|%
|^|^|^|产出指标|时效指标|宣传活动按期完成率|≥|95|%
${head}
${unit}
||||效益指标|社会效益指标|群众政策知晓率|≥|90|%
||||满意度指标|服务对象满意度指标|参与群众满意度|≥|92|%`,
      ),
    ],
  };
}
