import { planProjectForms } from '../../../../src/core/layouts/project-form/plan';
import { areaAddress, contains } from '../../../../src/core/sheet/address';
import type { SheetPlan } from '../../../../src/core/sheet/sheet-plan';
import type { IndicatorContent, ProjectContent, TableContent } from '../../../../src/core/table/content';
import { nationalPack } from '../../../../src/packs';
import { BLANK_INDICATOR, BLANK_PROJECT, withMidTerm } from '../../../support/contents';

const tree = nationalPack.trees[0]!;

function indicator(level1: string, level2: string, name: string, more: Partial<IndicatorContent> = {}) {
  return { ...BLANK_INDICATOR, level1, level2, name, weight: null, ...more };
}

const project: ProjectContent = {
  ...BLANK_PROJECT,
  name: '培训费',
  amount: '12.5',
  goal: '培训干部。',
  agency: 1,
  indicators: [
    indicator('产出指标', '数量指标', '培训人次', { operator: '≥', value: '30', unit: '人次' }),
    indicator('产出指标', '数量指标', '培训期数', { operator: '=', value: '2', unit: '期' }),
    indicator('产出指标', '质量指标', '合格率', { operator: '≥', value: '95', unit: '%' }),
    indicator('满意度指标', '服务对象满意度指标', '学员满意度', { operator: '≥', value: '90', unit: '%' }),
  ],
};

function contentWith(...projects: readonly ProjectContent[]): TableContent {
  return {
    title: '某县2024年部门预算项目支出绩效目标公开表',
    year: 2024,
    amountUnit: '万元',
    agencies: [
      { code: '201', name: '某局', declaredTotal: '', isGrandTotal: false, parent: null },
      { code: '201001', name: '某局机关', declaredTotal: '', isGrandTotal: false, parent: 0 },
    ],
    projects,
  };
}

function plansOf(content: TableContent, forms: 'sheets' | 'stacked' = 'sheets'): readonly SheetPlan[] {
  return planProjectForms(content, forms, tree, nationalPack);
}

/** Rows as they are read, blank cells left out. */
const linesOf = ({ rows }: SheetPlan): string[] => rows.map((row) => row.filter((cell) => cell !== null).join(' | '));

test('a form has title, year, project, agencies, money, goal and its indicators', () => {
  const [plan] = plansOf(contentWith(project));
  expect(plan!.name).toBe('培训费');
  expect(linesOf(plan!)).toEqual([
    '某县2024年部门预算项目支出绩效目标批复表',
    '（2024年度）',
    '项目名称 | 培训费',
    '主管部门及代码 | 201-某局 | 实施单位 | 201001-某局机关',
    '项目属性 | 项目期',
    '项目资金（万元） | 年度资金总额： | 12.5',
    '其中：财政拨款',
    '　　　其他资金',
    '年度总体目标 | 培训干部。',
    '绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 培训人次 | ≥30人次',
    '培训期数 | ＝2期',
    '质量指标 | 合格率 | ≥95%',
    '满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%',
  ]);
  expect(plan!.merges.map(areaAddress)).toEqual(
    expect.arrayContaining(['A1:E1', 'B3:E3', 'A6:A8', 'B9:E9', 'A10:A14', 'B11:B13', 'C11:C12']),
  );
  expect(plan!.print).toMatchObject({ orientation: 'portrait', titleRows: null });
});

test('fields that name no agency stand below those that do', () => {
  const [plan] = plansOf(contentWith({ ...project, formFields: [{ label: '项目编码', text: 'C1' }] }));
  const lines = linesOf(plan!);
  expect(lines[3]).toMatch(/^主管部门及代码 \| .+ \| 实施单位 \| .+$/);
  expect(lines[4]).toBe('项目编码 | C1');
});

test('fields and funds of the content stand in their order', () => {
  const [plan] = plansOf(
    contentWith({
      ...project,
      agency: null,
      formFields: [
        { label: '项目类别', text: '其他运转类' },
        { label: '项目属性', text: '延续项目' },
        { label: '项目负责人', text: '张三' },
      ],
      funds: [
        { label: '本级财力', amount: '10' },
        { label: '上级补助', amount: '2.5' },
      ],
    }),
  );
  expect(linesOf(plan!).slice(3, 8)).toEqual([
    '项目类别 | 其他运转类 | 项目属性 | 延续项目',
    '项目负责人 | 张三',
    '项目资金（万元） | 年度资金总额： | 12.5',
    '其中：本级财力 | 10',
    '　　　上级补助 | 2.5',
  ]);
});

test('weights and notes have columns where the content has them', () => {
  const [first, second] = project.indicators;
  const notes = [{ label: '指标解释', text: '按签到册' }];
  const [plan] = plansOf(contentWith({ ...project, indicators: [{ ...first!, weight: '20', notes }, second!] }));
  expect(linesOf(plan!).slice(9)).toEqual([
    '绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 指标解释',
    '产出指标 | 数量指标 | 培训人次 | ≥30人次 | 20 | 按签到册',
    '培训期数 | ＝2期',
  ]);
  expect(plan!.columnWidths).toHaveLength(7);
});

test('中期 and 年度 stand side by side, labels of both on the same rows', () => {
  const more = [project.indicators[0]!, indicator('效益指标', '社会效益指标', '能力', { value: '提高' })];
  const [plan] = plansOf(contentWith(withMidTerm(project, { indicators: more })));
  expect(linesOf(plan!).slice(5)).toEqual([
    '项目资金（万元） | 中期资金总额： | 300 | 年度资金总额： | 12.5',
    '其中：财政拨款 | 其中：财政拨款',
    '　　　其他资金 | 　　　其他资金',
    '总体目标 | 中期目标 | 年度目标',
    '三年内完成。 | 培训干部。',
    '绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 培训人次 | ≥30人次 | 数量指标 | 培训人次 | ≥30人次',
    '培训期数 | ＝2期',
    '质量指标 | 合格率 | ≥95%',
    '满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%',
    '效益指标 | 社会效益指标 | 能力 | 提高',
  ]);
  expect(plan!.print.orientation).toBe('landscape');
});

test('a 二级指标 list hangs on the one cell of its 一级指标', () => {
  const [plan] = plansOf(contentWith(project));
  const lists = plan!.validations.map(({ area, source }) => [areaAddress(area), /\$B\$1\d/.exec(source)?.[0]]);
  expect(lists).toEqual([
    ['C11:C13', '$B$11'],
    ['C14', '$B$14'],
    ['B11:B14', undefined],
  ]);
});

test('a project without indicators has one row to fill in', () => {
  const [plan] = plansOf(contentWith({ ...project, indicators: [] }));
  expect(plan!.rows).toHaveLength(11);
  const roleAt = (column: number) => plan!.roles.find(({ area }) => contains(area, 10, column))?.role;
  expect([1, 2, 3, 4].map(roleAt)).toEqual(['fixed', 'fixed', 'input', 'key']);
});

test('sheets: one a project; stacked: one sheet, a page for each form', () => {
  const content = contentWith(project, { ...project, name: '慰问费' }, { ...project, name: '' });
  expect(plansOf(content).map(({ name }) => name)).toEqual(['培训费', '慰问费', '绩效目标批复表']);
  const [stacked, ...more] = plansOf(content, 'stacked');
  expect(more).toEqual([]);
  expect(stacked!.name).toBe('绩效目标批复表');
  expect(stacked!.print.pageStarts).toEqual([15, 30]);
  expect([14, 15, 30].map((row) => stacked!.rows[row]?.[0])).toEqual([
    null,
    stacked!.rows[0]?.[0],
    stacked!.rows[0]?.[0],
  ]);
  expect(plansOf(contentWith())).toEqual([]);
});

test('a goal that needs more than the highest row is merged over several', () => {
  const [plan] = plansOf(contentWith({ ...project, goal: '目标很长。'.repeat(600) }));
  expect(Math.max(...plan!.rowHeights.map(({ height }) => height))).toBeLessThanOrEqual(409);
  expect(plan!.merges.map(areaAddress)).toContain('B9:E11');
});
