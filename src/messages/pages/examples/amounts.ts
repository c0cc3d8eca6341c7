import type { RuleExamples } from '../example';

const HEAD =
  '2025年部门预算项目支出绩效目标申报表\n金额单位：UNIT\n单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位';

/** Three projects of different fields, each right in itself. */
const PROJECTS = [
  {
    name: '农村公路日常养护',
    goal: '养护农村公路120公里，保持路面整洁畅通。',
    rows: [
      '产出指标|数量指标|养护农村公路里程|≥|120|公里',
      '产出指标|质量指标|养护验收合格率|≥|95|%',
      '产出指标|时效指标|养护任务按期完成率|≥|96|%',
      '产出指标|成本指标|每公里养护成本|≤|2000|元/公里',
      '效益指标|社会效益指标|道路通畅率|≥|97|%',
      '满意度指标|服务对象满意度指标|沿线群众满意度|≥|90|%',
    ],
  },
  {
    name: '家庭医生签约服务',
    goal: '为慢性病患者提供签约服务，定期随访管理。',
    rows: [
      '产出指标|数量指标|签约慢性病患者人数|≥|1500|人',
      '产出指标|质量指标|规范随访率|≥|85|%',
      '产出指标|时效指标|年度随访任务按期完成率|≥|94|%',
      '产出指标|成本指标|人均签约服务成本|≤|60|元/人',
      '效益指标|社会效益指标|慢性病患者血压控制率|≥|65|%',
      '满意度指标|服务对象满意度指标|签约居民满意度|≥|88|%',
    ],
  },
  {
    name: '校园食堂改造',
    goal: '改造乡镇学校食堂6个，改善学生用餐条件。',
    rows: [
      '产出指标|数量指标|改造食堂个数|=|6|个',
      '产出指标|质量指标|工程验收合格率|=|100|%',
      '产出指标|时效指标|改造工程按期完工率|≥|93|%',
      '产出指标|成本指标|每个食堂改造成本|≤|20000|元/个',
      '效益指标|社会效益指标|学生在校用餐覆盖率|≥|98|%',
      '满意度指标|服务对象满意度指标|师生满意度|≥|91|%',
    ],
  },
] as const;

interface Change {
  readonly name?: string;
  readonly amount?: string;
  readonly goal?: string;
}

interface Parts {
  readonly unit?: string;
  /** Rows above the projects, one a line: `201-某局|总额`. */
  readonly totals?: readonly string[];
  /** What differs from the right projects, in their order. */
  readonly projects?: readonly Change[];
  /** Indicators that do not tell what a project costs. */
  readonly withoutPrices?: boolean;
  /** A row between the first and the second project. */
  readonly between?: string;
}

const SAVING = '成本指标|成本节约率|≥|2|%';

/** A declaration table of three projects from row 4 (row 5 with a total): 24, 9 and 12. Amounts stand in column C. */
function table({ unit = '万元', totals = [], projects = [], withoutPrices, between }: Parts = {}): string {
  const lines = PROJECTS.flatMap((project, index) => {
    const {
      name = project.name,
      amount = ['24.00', '9.00', '12.00'][index],
      goal = project.goal,
    } = projects[index] ?? {};
    const written = project.rows.map((row) => (withoutPrices ? row.replace(/成本指标\|.*/, SAVING) : row));
    const rows = written.map((row, place) => `|${place === 0 ? `${name}|${amount}|${goal}` : '^|^|^'}|${row}`);
    return index === 1 && between !== undefined ? [between, ...rows] : rows;
  });
  const agencies = totals.map((total) => {
    const [name = '', amount = ''] = total.split('|');
    return `${name}||${amount}|`;
  });
  return [HEAD.replace('UNIT', unit), ...agencies, ...lines].join('\n');
}

/** A form of one project with these sources of its money. */
function form(other: string): string {
  return [
    '某县本级部门项目支出年度预算绩效目标批复表|<|<|<|<',
    '(2025年度)|<|<|<|<',
    '项目名称|<|敬老院运转补助|<|<',
    '主管部门及代码|<|[302]某县民政局|实施单位|某县敬老院',
    '项目属性|<|经常性项目|项目期|2025-2025',
    '项目资金（万元）|年度资金总额:|<|36.00|',
    '|其中:财政拨款|<|30.00|',
    `|其他资金|<|${other}|`,
    '年度总体目标|保障敬老院正常运转，照护特困老人60人。|<|<|<',
    '绩效指标|一级指标|二级指标|三级指标|指标值',
    '|产出指标|数量指标|集中照护特困老人人数|≥60人',
    '||质量指标|照护服务达标率|≥95%',
    '||时效指标|补助资金及时发放率|≥95%',
    '||成本指标|人均年照护成本|≤6000元/人',
    '|效益指标|社会效益指标|特困老人应养尽养率|≥96%',
    '|满意度指标|服务对象满意度指标|入住老人满意度|≥92%',
  ].join('\n');
}

const COMPOSITE =
  '一、产出指标\\n（一）数量指标\\n1.养护农村公路里程≥120公里\\n（二）质量指标\\n1.养护验收合格率≥95%\\n（三）时效指标\\n1.养护任务按期完成率≥96%\\n（四）成本指标\\n1.每公里养护成本≤2000元/公里\\n二、效益指标\\n（一）社会效益指标\\n1.道路通畅率≥97%\\n三、满意度指标\\n（一）服务对象满意度指标\\n1.沿线群众满意度≥90%';

/** A disclosure table whose agency row has its amount in C or D. */
function disclosure(cells: string): string {
  return [
    '2025年部门预算项目支出绩效目标公开表',
    '单位编码|单位及项目名称|金额(万元)|绩效目标|绩效指标',
    `"301"|某县交通运输局|${cells}|`,
    `1|农村公路日常养护|24.00|养护农村公路120公里，保持路面整洁畅通。|${COMPOSITE}`,
  ].join('\n');
}

const [ROAD, DOCTOR] = PROJECTS;
const SHOWN = { format: '0.00' };
const IN_YUAN = [{ amount: '240000' }, { amount: '90000' }, { amount: '120000' }];
const TOTAL = ['301-某县综合服务中心|45.00'];

export const amounts: RuleExamples = {
  A01: {
    wrong: { sheet: table({ totals: ['301-某县综合服务中心|36.00'] }) },
    right: { sheet: table({ totals: TOTAL }) },
  },
  A02: {
    wrong: { sheet: table({ totals: ['合计|46.00', ...TOTAL] }) },
    right: { sheet: table({ totals: ['合计|45.00', ...TOTAL] }) },
  },
  A03: { wrong: { sheet: form('5.00') }, right: { sheet: form('6.00') } },
  A04: { wrong: { sheet: disclosure('|24.00') }, right: { sheet: disclosure('24.00|') } },
  A05: {
    wrong: { sheet: table({ projects: [{}, {}, { name: ROAD.name, amount: '24.00', goal: ROAD.goal }] }) },
    right: { sheet: table() },
  },
  A06: {
    wrong: { sheet: table({ projects: [{}, {}, { name: ROAD.name }] }) },
    right: { sheet: table({ projects: [{}, {}, { name: '校园食堂改造' }] }) },
  },
  A07: {
    wrong: { sheet: table({ totals: TOTAL, between: '301-某县综合服务中心||54.00|' }) },
    right: { sheet: table({ totals: TOTAL, between: '301-某县综合服务中心||45.00|' }) },
  },
  A12: {
    wrong: { sheet: table({ projects: [{ amount: '24万元' }] }) },
    right: { sheet: table({ projects: [{ amount: '24.00' }] }) },
  },
  A14: {
    wrong: { sheet: table({ withoutPrices: true, projects: IN_YUAN }) },
    right: { sheet: table({ withoutPrices: true, projects: IN_YUAN, unit: '元' }) },
  },
  A18: { wrong: { sheet: table(), hiddenRows: [10] }, right: { sheet: table() } },
  A19: {
    wrong: { sheet: table(), details: { C4: { formula: "='[2025预算.xlsx]汇总'!C5" } } },
    right: { sheet: table() },
  },
  A20: {
    wrong: {
      sheet: table({
        totals: ['301-某县综合服务中心|45.01'],
        projects: [{ amount: '24.005' }, { name: DOCTOR.name, amount: '9.005' }],
      }),
      details: { C5: SHOWN, C11: SHOWN },
    },
    right: { sheet: table({ totals: TOTAL }) },
  },
};
