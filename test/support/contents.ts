import fc from 'fast-check';
import type {
  AgencyContent,
  IndicatorContent,
  MidTermContent,
  ProjectContent,
  TableContent,
} from '../../src/core/table/content';
import type { AmountUnit } from '../../src/core/table/table';
import { nationalPack } from '../../src/packs';

/** An indicator that says nothing but its labels. */
export const BLANK_INDICATOR: IndicatorContent = {
  level1: '产出指标',
  level2: '数量指标',
  name: '',
  operator: '',
  value: '',
  unit: '',
  weight: '',
  direction: '',
  notes: [],
};

/** A project that says nothing. */
export const BLANK_PROJECT: ProjectContent = {
  no: '',
  name: '',
  amount: '',
  goal: '',
  agencyName: '',
  agency: null,
  indicators: [],
  emptySections: [],
  funds: [],
  formFields: [],
  midTerm: null,
};

const BLANK_AGENCY: AgencyContent = { code: '', name: '', declaredTotal: '', isGrandTotal: false, parent: null };

const amount = fc.integer({ min: 1, max: 500_000 }).map((cents) => String(cents / 100));

const pairs = fc
  .constantFrom(...nationalPack.trees)
  .map((tree) => tree.level1.flatMap(({ name, level2 }) => level2.map((label) => [name, label.name] as const)));

const number = fc.record({
  operator: fc.constantFrom('≥' as const, '≤' as const, '=' as const, '>' as const, '' as const),
  value: fc.constantFrom('1', '12', '95', '100', '0.5', '30000'),
  unit: fc.constantFrom('%', '次', '人次', '万元', '元/人', '个', '年'),
});
const word = fc.record({
  operator: fc.constantFrom('定性' as const, '' as const),
  value: fc.constantFrom('优', '有效提高', '长期', '效果显著'),
  unit: fc.constant(''),
});

function indicator(labels: readonly (readonly [string, string])[], index: number): fc.Arbitrary<IndicatorContent> {
  return fc
    .record({
      pair: fc.constantFrom(...labels),
      subject: fc.constantFrom('培训', '会议', '办公设备购置', '网站维护', '乡村道路管护', '受益群众满意'),
      value: fc.oneof(number, word),
      weight: fc.constantFrom('5', '10', '12.5'),
      direction: fc.constantFrom('正向' as const, '反向' as const, '' as const),
    })
    .map(({ pair, subject, value, weight, direction }) => ({
      ...BLANK_INDICATOR,
      level1: pair[0],
      level2: pair[1],
      name: `${subject}情况第${'甲乙丙丁戊己庚辛壬癸'[index]}项`,
      ...value,
      weight,
      direction,
    }));
}

/** Indicators of one tree in any order, none of the same name. */
export const indicators: fc.Arbitrary<readonly IndicatorContent[]> = pairs.chain((labels) =>
  fc
    .integer({ min: 0, max: 8 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => indicator(labels, index)))),
);

const GOAL = fc.constantFrom(
  '完成全年任务。',
  '目标1：保障日常工作正常开展，全年不少于12次；\n目标2：服务对象满意。',
  `${'按照年度工作计划推进各项任务，'.repeat(20)}保障机构正常运转。`,
);

const NAMES = ['办公楼维修', '干部培训费', '信访维稳经费', '农村公路养护', '政务网络维护（邮电费）', '慰问活动'];

function project(index: number, agencies: number): fc.Arbitrary<ProjectContent> {
  return fc
    .record({ amount, goal: GOAL, indicators, agency: fc.integer({ min: 0, max: agencies - 1 }) })
    .map((drawn) => ({ ...BLANK_PROJECT, ...drawn, no: String(index + 1), name: NAMES[index]! }));
}

/** 合计 or none, a department, and units below it. */
const agencies: fc.Arbitrary<readonly AgencyContent[]> = fc
  .record({ hasTotal: fc.boolean(), units: fc.integer({ min: 0, max: 3 }), total: fc.option(amount, { nil: '' }) })
  .map(({ hasTotal, units, total }) => {
    const department = { ...BLANK_AGENCY, code: '201', name: '县人民政府办公室', declaredTotal: total };
    const grand = { ...BLANK_AGENCY, name: '合计', declaredTotal: '1234.5', isGrandTotal: true };
    const above = hasTotal ? [grand] : [];
    const below = Array.from({ length: units }, (_, index) => ({
      ...BLANK_AGENCY,
      code: `20100${index + 1}`,
      name: `县第${'一二三'[index]}中心`,
      declaredTotal: total,
      parent: above.length,
    }));
    return [...above, department, ...below];
  });

/** Tables as people write them: one tree, agencies with codes, projects under them. */
export const contents: fc.Arbitrary<TableContent> = agencies.chain((known) => {
  const grand = known.filter(({ isGrandTotal }) => isGrandTotal).length;
  return fc
    .record({
      title: fc.constantFrom(
        '某县2024年部门预算项目支出绩效目标公开表',
        '项目支出绩效目标申报表',
        '部门绩效目标批复表',
      ),
      amountUnit: fc.constantFrom<AmountUnit>('万元', '元'),
      projects: fc
        .integer({ min: 1, max: NAMES.length })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => project(index, known.length - grand))),
        ),
    })
    .map(({ title, amountUnit, projects }) => ({
      title,
      year: 2024,
      amountUnit,
      agencies: known,
      projects: [...projects]
        .sort((left, right) => left.agency! - right.agency!)
        .map((one, index) => ({ ...one, no: String(index + 1), agency: one.agency! + grand })),
    }));
});

/** The same project with a 中期 half. */
export function withMidTerm(content: ProjectContent, midTerm: Partial<MidTermContent> = {}): ProjectContent {
  return { ...content, midTerm: { goal: '三年内完成。', amount: '300', indicators: content.indicators, ...midTerm } };
}

/** What a form says besides: fields, funds, a 中期 half, notes of indicators. */
function formProject(project: ProjectContent, hasMidTerm: boolean): fc.Arbitrary<ProjectContent> {
  const notes = fc.constantFrom([], [{ label: '指标解释', text: '按台账统计' }]);
  return fc
    .record({
      implementing: fc.constantFrom('某县第一中学', '201001-某县人民政府机关'),
      attribute: fc.constantFrom('经常性项目', '延续项目'),
      funds: fc.tuple(amount, amount),
      midTerm: fc.record({ goal: GOAL, amount, indicators }),
      notes: fc.tuple(...project.indicators.map(() => notes)),
    })
    .map(({ implementing, attribute, funds: [budget, other], midTerm, notes: noted }) => ({
      ...project,
      agencyName: implementing.replace(/^\d+-/, ''),
      indicators: project.indicators.map((one, index) => ({ ...one, notes: noted[index]! })),
      funds: [
        { label: '财政拨款', amount: budget },
        { label: '其他资金', amount: other },
      ],
      formFields: [
        { label: '主管部门及代码', text: '201-某县人民政府办公室' },
        { label: '实施单位', text: implementing },
        { label: '项目属性', text: attribute },
        { label: '项目期', text: '2024-2026' },
      ],
      midTerm: hasMidTerm ? midTerm : null,
    }));
}

/** Contents as project forms have them. */
export const formContents: fc.Arbitrary<TableContent> = fc
  .tuple(contents, fc.boolean())
  .chain(([content, hasMidTerm]) =>
    fc
      .tuple(...content.projects.map((one) => formProject(one, hasMidTerm)))
      .map((projects) => ({ ...content, projects })),
  );
