import { createChecker } from '../../../src/core/check/checker';
import type { Workbook } from '../../../src/core/sheet/sheet';
import type { Layout } from '../../../src/core/table/table';
import { messageOf } from '../../../src/messages/catalogue';
import { nationalPack } from '../../../src/packs';
import { contentOfSketch, drawnAs, level1Of, type ProjectSketch } from '../../support/right-content';
import { sheetOf } from '../../support/sheets';
import { usualRows } from './usual-rows';

/** What stands beside the row under test. */
const BESIDE = [
  '数量指标|开展专题活动次数|≥|4|次',
  '质量指标|工作任务验收合格率|≥|95|%',
  '时效指标|工作任务按期完成率|≥|95|%',
  '社会效益指标|群众政策知晓率|≥|85|%',
  '服务对象满意度指标|参加活动群众满意度|≥|92|%',
];
const TURNS: readonly (readonly [Layout, 'T2015' | 'T2021'])[] = [
  ['declaration-table', 'T2015'],
  ['disclosure-table', 'T2021'],
  ['project-form', 'T2015'],
  ['declaration-table', 'T2021'],
  ['disclosure-table', 'T2015'],
  ['project-form', 'T2021'],
];

interface Field {
  readonly project: Omit<ProjectSketch, 'lines'>;
  readonly rows: readonly string[];
}

function fieldOf(text: string): Field {
  const [head = '', ...rows] = text.trim().split('\n');
  const [name = '', amount = '', goal = ''] = head.split('|').map((part) => part.trim());
  return { project: { name, amount, goal }, rows };
}

const fields = usualRows.split('## ').slice(1).map(fieldOf);

function inTree(line: string, tree: string): string {
  return tree === 'T2015' ? line : line.replace(/^成本/, '经济成本').replace(/^可持续影响/, '社会效益');
}

const HANDFUL = 5;
const HEAD = `2025年部门预算项目支出绩效目标申报表
金额单位：万元
单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位`;

/** A declaration table is written cell by cell: its template takes long to draw. */
function workbookOf(layout: Layout, sketch: ProjectSketch): Workbook {
  if (layout !== 'declaration-table') return drawnAs(layout, contentOfSketch([sketch]));
  const { name, amount, goal, lines } = sketch;
  const rows = lines.map((line, index) => {
    const front = index === 0 ? `|${name}|${amount}|${goal}` : '|^|^|^';
    return `${front}|${level1Of(line.split('|')[0]!)}|${line}`;
  });
  return { sheets: [sheetOf('申报表', `${HEAD}\n${rows.join('\n')}`)] };
}

/** Some rows of a field in a project that is right, in another layout and tree each time. */
function told(rows: readonly string[], { project }: Field, turn: number): readonly string[] {
  const [layout, tree] = TURNS[turn % TURNS.length]!;
  const cost = rows.some((row) => row.startsWith('成本')) ? [] : [`成本指标|项目总成本|≤|${project.amount}|万元`];
  const lines = [...BESIDE, ...cost, ...rows].map((line) => inTree(line, tree));
  const { findings, failures } = createChecker(nationalPack).check(workbookOf(layout, { ...project, lines }));
  expect(failures).toEqual([]);
  const worse = findings.filter(({ severity }) => severity !== 'info');
  return worse.map((one) => `${layout} ${one.key} ${one.indicator}: ${messageOf(one, 'zh-CN')}`);
}

/** Rows that stand as far from each other as can be, so few to a project. */
function handfuls(rows: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(rows.length / HANDFUL);
  return Array.from({ length: count }, (_, start) => rows.filter((__, index) => index % count === start));
}

/** Rows as agencies write them; whoever is told nonsense about one of them closes the pane. */
describe('usual rows trip nothing above info', () => {
  test.each(fields.map((field) => [field.project.name, field] as const))('%s', (_, field) => {
    const start = fields.indexOf(field);
    expect(handfuls(field.rows).flatMap((rows, index) => told(rows, field, start + index))).toEqual([]);
  });
});
