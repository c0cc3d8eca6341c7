import fc from 'fast-check';
import type {
  AgencyContent,
  IndicatorContent,
  MidTermContent,
  ProjectContent,
  TableContent,
} from '../../src/core/table/content';
import { nationalPack } from '../../src/packs';

type Pair = readonly [string, string];

const PAIRS: readonly Pair[] = nationalPack.trees.flatMap(({ level1 }) =>
  level1.flatMap((branch) => branch.level2.map((leaf): Pair => [branch.name, leaf.name])),
);
const THINGS = [
  '网络',
  '车辆',
  '培训班',
  '会议',
  '档案',
  '信访事项',
  '政务公开信息',
  '公务用车(越野)',
  '12345热线',
  '“一网通办”',
];
const MEASURES = [
  '维护次数',
  '合格率',
  '完成时限',
  '人均成本',
  '工作效率',
  '覆盖率',
  '受益人数',
  '规范性',
  '知晓度',
  '第2期人数',
];
const WORDS = ['优良中差', '高中低', '显著提升', '长期', '健全', '有所提高'];
const DATES = ['2027/12/31', '2027年12月31日', '2027年12月底前'];
const UNITS = ['次', '人', '人次', '%', '万元', '元/人', '个', '台', '小时', '元/人·天', '件'];
/** Labels of local trees, and none at all (门源: items right under 三、满意度指标). */
const ODD_PAIRS: readonly Pair[] = [
  ['效益指标', '政治效益指标'],
  ['满意度指标', ''],
  ['产出指标', ''],
  ['实施效果指标', '综合效果指标'],
];
/** Names that hold what else stands between names. */
const ODD_NAMES = [
  '“双减”政策、课后服务落实情况',
  '1.5倍工资发放人数',
  '数量指标完成率',
  '全年≥10次会议的出勤率',
  '维护、保养（含年检）车辆',
  '一、二级响应次数',
  '信访事项（12345）受理数',
  '2026-2027年度项目实施率',
  'A类、B类设备比例',
  '覆盖率达到100%',
];
const LABELS = ['指标解释', '绩效标准', '备注'];

const thing = fc.constantFrom(...THINGS);
const name = fc
  .tuple(thing, fc.constantFrom(...MEASURES), fc.integer({ min: 0, max: 99 }))
  .map(([what, measure, number]) => (number < 80 ? what + measure : `${what}${measure}之${number}`));
const oddName = fc.oneof(
  { weight: 20, arbitrary: name },
  { weight: 3, arbitrary: fc.constantFrom(...ODD_NAMES) },
  { weight: 1, arbitrary: fc.constant('') },
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 20000 }).map(String),
  fc.integer({ min: 1, max: 9999 }).map((hundredths) => String(hundredths / 100)),
);
const shown = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      operator: fc.constantFrom('≥', '≤', '=', '>', '<', ''),
      value: number,
      unit: fc.constantFrom(...UNITS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      operator: fc.constantFrom('定性', ''),
      value: fc.constantFrom(...WORDS),
      unit: fc.constant(''),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      operator: fc.constantFrom('≤', ''),
      value: fc.constantFrom(...DATES),
      unit: fc.constant(''),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ operator: '', value: '', unit: '' } as const) },
);
const notes = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(fc.record({ label: fc.constantFrom(...LABELS), text: thing }), {
      selector: ({ label }) => label,
      maxLength: 2,
    }),
  },
);

/** One indicator; `weighted`: with weight and direction, as declaration tables have them. */
export function indicators(weighted: boolean): fc.Arbitrary<IndicatorContent> {
  return fc
    .record({
      pair: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...PAIRS) },
        { weight: 1, arbitrary: fc.constantFrom(...ODD_PAIRS) },
      ),
      name: oddName,
      shown,
      weight: weighted ? fc.integer({ min: 1, max: 60 }).map(String) : fc.constant(null),
      direction: weighted ? fc.constantFrom('正向' as const, '反向' as const) : fc.constant('' as const),
      notes,
    })
    .map(({ pair: [level1, level2], shown: { operator, value, unit }, ...rest }) => {
      const own = rest.name === '' && value === '' ? '无名指标' : rest.name;
      return { level1, level2, ...rest, name: own, operator, value, unit } as IndicatorContent;
    });
}

const amount = fc.integer({ min: 1, max: 9_999_999 }).map((hundredths) => String(hundredths / 100));
const goal = fc
  .array(fc.tuple(thing, fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([what, count], index) => `目标${index + 1}：完成${what}工作${count}项；`).join('\n'));

function emptySections(used: readonly IndicatorContent[]): fc.Arbitrary<readonly Pair[]> {
  const isFree = ([level1, level2]: Pair): boolean =>
    !used.some((one) => one.level1 === level1 && one.level2 === level2);
  return fc.subarray(PAIRS.filter(isFree), { maxLength: 2 });
}

const midTerm = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record<MidTermContent>({
      goal,
      amount,
      indicators: fc.array(
        indicators(false).map((one) => ({ ...one, notes: [] })),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
);
const funds = fc.oneof(
  fc.constant([]),
  fc.tuple(amount, amount).map(([own, other]) => [
    { label: '财政拨款', amount: own },
    { label: '其他资金', amount: other },
  ]),
);
const formFields = fc.oneof(
  fc.constant([]),
  fc
    .tuple(fc.constantFrom('经常性项目', '新增项目'), fc.constantFrom('2027-2027', '2026-2028'))
    .map(([kind, period]) => [
      { label: '项目属性', text: kind },
      { label: '项目期', text: period },
    ]),
);

function projects(weighted: boolean, agencies: number): fc.Arbitrary<ProjectContent> {
  const first = indicators(weighted).filter(({ level1 }) => PAIRS.some(([known]) => known === level1));
  const all = fc.tuple(first, fc.array(indicators(weighted), { maxLength: 7 })).map(([one, rest]) => [one, ...rest]);
  return all.chain((own) =>
    fc.record<ProjectContent>({
      no: fc.constant(''),
      name: fc.tuple(thing, fc.integer({ min: 1, max: 9999 })).map(([what, count]) => `${what}经费第${count}批`),
      amount,
      goal,
      agencyName: fc.constant(''),
      agency: agencies === 0 ? fc.constant(null) : fc.integer({ min: 0, max: agencies - 1 }),
      indicators: fc.constant(own),
      emptySections: emptySections(own),
      funds,
      formFields,
      midTerm,
    }),
  );
}

const AGENCIES: readonly AgencyContent[] = [
  { code: '201', name: '某县人民政府办公室', declaredTotal: '97.2', isGrandTotal: false, parent: null },
  { code: '201001', name: '某县政务服务中心', declaredTotal: '', isGrandTotal: false, parent: 0 },
  { code: '201002', name: '某县信访局', declaredTotal: '12', isGrandTotal: false, parent: 0 },
];

/** Contents of tables: agencies, projects and indicators that every reader can tell apart. */
export const contents: fc.Arbitrary<TableContent> = fc
  .record({ weighted: fc.boolean(), agencies: fc.integer({ min: 1, max: AGENCIES.length }) })
  .chain(({ weighted, agencies }) =>
    fc.record<TableContent>({
      title: fc.constantFrom('部门预算项目支出绩效目标申报表', '某县2027年部门预算项目支出绩效目标公开表', ''),
      year: fc.constantFrom(2027, 2027, null),
      amountUnit: fc.constantFrom('万元', '元'),
      agencies: fc.constant(AGENCIES.slice(0, agencies)),
      projects: fc
        .uniqueArray(projects(weighted, agencies), { selector: (one) => one.name, minLength: 1, maxLength: 4 })
        .map((all) => [...all].sort((left, right) => (left.agency ?? -1) - (right.agency ?? -1))),
    }),
  );
