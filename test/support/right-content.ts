import { sheetOfPlan } from '../../src/core/layouts/convert/sheet-of-plan';
import { planTable } from '../../src/core/layouts/plan-table';
import type { Pack } from '../../src/core/pack/pack';
import type { Workbook } from '../../src/core/sheet/sheet';
import type { AgencyContent, IndicatorContent, ProjectContent, TableContent } from '../../src/core/table/content';
import type { Layout, Operator } from '../../src/core/table/table';
import { nationalPack } from '../../src/packs';
import { BLANK_PROJECT } from './contents';

/** A project in few words. */
export interface ProjectSketch {
  readonly name: string;
  /** In 万元. */
  readonly amount: string;
  readonly goal: string;
  /** `二级指标|三级指标|性质|值|单位|权重`; the 一级指标 follows from the 二级指标. */
  readonly lines: readonly string[];
  /** 项目期 of a form; by default the budget year. */
  readonly period?: string;
  readonly agencyName?: string;
  /** Index in the agencies of the table; by default the first. */
  readonly agency?: number;
  readonly agencyCode?: string;
}

export interface TableSketch {
  readonly year?: number;
  /** Agencies of the table; by default one without a code. */
  readonly agencies?: readonly AgencyContent[];
  /** Declared total of the default agency; by default nothing is declared. */
  readonly total?: string;
}

const OUTPUT = ['数量指标', '质量指标', '时效指标', '成本指标'];
const YEAR = 2025;

/** 一级指标 above a 二级指标. */
export function level1Of(level2: string): string {
  if (OUTPUT.includes(level2)) return '产出指标';
  if (level2.endsWith('成本指标')) return '成本指标';
  return level2.includes('满意') ? '满意度指标' : '效益指标';
}

function indicatorOf(line: string): IndicatorContent {
  const [level2 = '', name = '', operator = '', value = '', unit = '', weight = ''] = line.split('|');
  const direction = operator === '≤' || operator === '<' ? '反向' : '正向';
  const heading = level2 === '满意度指标' ? '' : level2;
  return {
    level1: level1Of(level2),
    level2: heading,
    name,
    operator: operator as Operator,
    value,
    unit,
    weight: weight === '' ? null : weight,
    direction,
    notes: [],
  };
}

function projectOf(sketch: ProjectSketch, year: number): ProjectContent {
  const { name, amount, goal, lines, period, agencyName: agency = '县某某局', agencyCode = '201' } = sketch;
  return {
    ...BLANK_PROJECT,
    name,
    amount,
    goal,
    agency: sketch.agency ?? 0,
    agencyName: agency,
    indicators: lines.map(indicatorOf),
    funds: [
      { label: '财政拨款', amount },
      { label: '其他资金', amount: '' },
    ],
    formFields: [
      { label: '主管部门及代码', text: `${agencyCode}-${agency}` },
      { label: '实施单位', text: agency },
      { label: '项目属性', text: '经常性项目' },
      { label: '项目期', text: period ?? `${year}-${year}` },
    ],
  };
}

/** The content of a table from sketches of its projects. */
export function contentOfSketch(projects: readonly ProjectSketch[], sketch: TableSketch = {}): TableContent {
  const { year = YEAR, total = '' } = sketch;
  const agency = { code: '201', name: '县某某局', declaredTotal: total, isGrandTotal: false, parent: null };
  return {
    title: '',
    year,
    amountUnit: '万元',
    agencies: sketch.agencies ?? [agency],
    projects: projects.map((project) => projectOf(project, year)),
  };
}

/** A content without what a layout cannot hold, drawn as a workbook in this layout. */
export function drawnAs(layout: Layout, content: TableContent, pack: Pack = nationalPack): Workbook {
  const plans = planTable(layout, content, { treeId: pack.trees[0]!.id, forms: 'sheets' }, pack);
  return { sheets: plans.map((plan) => sheetOfPlan(plan)) };
}
