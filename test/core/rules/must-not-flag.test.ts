import { createChecker } from '../../../src/core/check/checker';
import type { Severity } from '../../../src/core/check/finding';
import type { CheckResult } from '../../../src/core/check/result';
import type { Workbook } from '../../../src/core/sheet/sheet';
import { messageOf } from '../../../src/messages/catalogue';
import type { Example } from '../../../src/messages/pages';
import { nationalPack } from '../../../src/packs';
import { examplePack, exampleWorkbook } from '../../support/example-workbook';
import { boilerplate, emptyRows, formOf, oneUnitDepartment, repeatedHeaders, weighted } from './must-not-cases';

type Most = Severity | 'none';
const RANK: Readonly<Record<Most, number>> = { none: 0, info: 1, warning: 2, error: 3 };

/** What looks odd and is right (domain facts, section 12): the worst that may be said of it. */
const cases: readonly (readonly [
  number: number,
  what: string,
  most: Most,
  examples: readonly (Example | Workbook)[],
])[] = [
  [
    1,
    'a saving rate is better when higher',
    'none',
    [
      { rows: ['产出指标|成本指标|培训经费成本节约率|≥|5|%'] },
      { rows: ['产出指标|成本指标|政府采购节支率|≥|3|%'] },
      { rows: ['产出指标|成本指标|项目成本控制率|=|100|%'] },
      { rows: ['产出指标|成本指标|人均培训成本控制率|≤|100|%'] },
    ],
  ],
  [
    2,
    'no faults at all',
    'info',
    [
      { rows: ['产出指标|质量指标|安全生产责任事故次数|=|0|次'] },
      { rows: ['产出指标|质量指标|资料印制错误次数|≤|0|次'] },
      { text: textWith('（二）质量指标：\n1.安全责任事故发生次数0次') },
    ],
  ],
  [
    3,
    'fixed numbers and full coverage',
    'none',
    [
      { rows: ['产出指标|数量指标|公益性岗位人数|=|32|人'] },
      { rows: ['产出指标|质量指标|公益性岗位补贴覆盖率|=|100|%'] },
      { rows: ['产出指标|数量指标|发放遗属补助人数|=|5|人'] },
    ],
  ],
  [
    4,
    'a response time is better when lower',
    'none',
    [{ rows: ['产出指标|时效指标|故障响应时间|≤|2|小时|10|反向指标'], weights: true }],
  ],
  [5, 'a project of one year', 'none', [formOf({ period: '2025-2025' })]],
  [6, 'the year before as standard', 'warning', [{ rows: ['效益指标|社会效益指标|人才流失率|≤|2024年实际值|'] }]],
  [
    7,
    'a bill of the year before, where the goal also names the year',
    'none',
    [{ rows: [], project: { goal: '支付2024年度电子政务外网租赁费，保障2025年网络正常运行。' } }],
  ],
  [
    8,
    'rounding to 0.01',
    'none',
    [
      {
        rows: ['产出指标|成本指标|人均目标考核奖|=|3750|元/人'],
        project: { amount: '1.88', goal: '发放编外人员目标考核奖，5人*3750元/人=1.875万元。' },
      },
    ],
  ],
  [
    9,
    'the same amount in several projects',
    'none',
    [
      {
        rows: [],
        project: { amount: '4.25' },
        others: [
          { name: '公务接待费', amount: '4.25', goal: '保障全年公务接待工作有序开展。' },
          { name: '档案整理费', amount: '4.25', goal: '完成历年文书档案的整理和数字化。' },
        ],
      },
    ],
  ],
  [
    10,
    'similar names, other items',
    'none',
    [
      {
        rows: [],
        project: { name: '政务网维护经费（邮电费）', goal: '保障政务网络线路畅通。' },
        others: [{ name: '政务网维护经费（维修维护费）', amount: '1.00', goal: '维修和更换老化的网络设备。' }],
      },
    ],
  ],
  [
    11,
    'caps that do not add up to the budget',
    'info',
    [
      {
        rows: ['产出指标|成本指标|印刷费|≤|2|万元', '产出指标|成本指标|差旅费|≤|3|万元'],
        project: { amount: '12.00' },
      },
    ],
  ],
  [12, 'header and unit rows on every page', 'none', [repeatedHeaders()]],
  [13, 'no 经济效益 and no 生态效益', 'none', [{ rows: ['效益指标|社会效益指标|政策知晓率|≥|90|%'] }]],
  [
    14,
    'no 成本指标 with 50/30/10',
    'info',
    [
      weighted([
        '数量指标|开展宣传活动场次|≥|12|场|30',
        '质量指标|宣传活动覆盖率|≥|95|%|20',
        '社会效益指标|群众政策知晓率|≥|90|%|30',
        '服务对象满意度指标|参与群众满意度|≥|92|%|10',
      ]),
    ],
  ],
  [15, 'weights make 90', 'none', [{ rows: [], weights: true }]],
  [16, 'weights make 80 as a whole file has it', 'info', [weighted(undefined, [80, 80, 80])]],
  [
    17,
    'the name of a hotline',
    'none',
    [
      { rows: ['产出指标|数量指标|12345政务服务便民热线受理件数|≥|3000|件'] },
      { text: textWith('（一）数量指标：\n1.12345热线交办件数≥1000件') },
    ],
  ],
  [18, '满意度 without a 二级指标', 'info', [{ text: textWith('', '1.培训学员满意度≥92%') }]],
  [19, 'values without operator in a form', 'info', [formOf({ operator: '' })]],
  [20, 'blank 其他资金', 'none', [formOf({})]],
  [21, 'merged cells of one project', 'none', [{ rows: [] }]],
  [
    22,
    'full-width signs',
    'info',
    [
      { rows: ['产出指标|数量指标|举办培训班（含线上）期数|≥|４|期'] },
      { text: textWith('(一)数量指标:\n１．举办培训班期数≥4期') },
    ],
  ],
  [
    23,
    '二级指标 in another order',
    'none',
    [
      weighted([
        '服务对象满意度指标|参与群众满意度|≥|92|%|10',
        '社会效益指标|群众政策知晓率|≥|90|%|30',
        '时效指标|宣传活动按期完成率|≥|95|%|10',
        '质量指标|宣传活动覆盖率|≥|95|%|20',
        '数量指标|开展宣传活动场次|≥|12|场|20',
      ]),
    ],
  ],
  [24, 'a department of one unit', 'none', [oneUnitDepartment('201001')]],
  [
    25,
    'usual words of a scale',
    'info',
    [
      { rows: ['效益指标|社会效益指标|公共服务水平|定性|优良中差|'] },
      { rows: ['效益指标|可持续影响指标|档案管理制度健全性|定性|健全|'] },
      { text: textWith('', undefined, '（二）可持续影响指标：\n1.管理机制健全性：健全') },
    ],
  ],
  [26, 'house style of four projects', 'info', [boilerplate(4), boilerplate(6)]],
  [
    27,
    '28 = 26 + 2',
    'none',
    [
      {
        rows: ['产出指标|数量指标|慰问退休干部人数|≥|28|人'],
        project: { name: '退休干部慰问经费', goal: '慰问县级退休干部26人和离休干部2人，让老干部感受到关怀。' },
      },
    ],
  ],
  [
    28,
    'numbered goals',
    'none',
    [
      { rows: [], project: { goal: '目标一：举办业务培训班4期。目标二：提高干部依法履职能力。' } },
      { rows: [], project: { goal: '目标1：举办业务培训班4期；目标2：提高干部依法履职能力。' } },
      { rows: [], project: { goal: '一是举办业务培训班4期，二是提高干部依法履职能力。' } },
    ],
  ],
  [29, 'a slash in the name of a project', 'info', [{ rows: [], project: { name: '干部培训/党员教育经费' } }]],
  [
    30,
    'a goal without a number',
    'none',
    [
      {
        rows: ['产出指标|数量指标|安居补助发放人数|=|1|人'],
        project: { name: '人才安居补助', amount: '4.00', goal: '按时足额发放引进人才安居补助。' },
      },
    ],
  ],
  [31, 'a quantity in words', 'info', [{ rows: ['产出指标|数量指标|重点工作任务完成情况|定性|达成年度指标|'] }]],
  [
    32,
    'what may exceed 100 %',
    'info',
    [{ rows: ['产出指标|质量指标|年度任务完成率|≥|100|%'] }, { rows: ['效益指标|经济效益指标|税收收入增长率|≥|8|%'] }],
  ],
  [33, 'amounts with up to six decimals', 'none', [{ rows: [], project: { amount: '12.345678' } }]],
  [
    34,
    'benefits in money',
    'none',
    [
      { rows: ['效益指标|经济效益指标|带动农户增收|≥|500|万元'] },
      { rows: ['效益指标|经济效益指标|新增税收收入|≥|120|万元'] },
      { rows: ['效益指标|经济效益指标|节约办公经费|≥|3|万元'] },
    ],
  ],
  [
    35,
    'allowances are set as floors',
    'none',
    [
      { rows: ['产出指标|成本指标|城市低保补助标准|≥|700|元/人/月'] },
      { rows: ['产出指标|成本指标|高龄补贴标准|=|100|元/人/月'] },
      { rows: ['产出指标|成本指标|农村特困人员补贴标准|≥|650|元/人/月'] },
    ],
  ],
  [
    36,
    'fewer meetings and papers',
    'none',
    [
      { rows: ['产出指标|数量指标|召开全县性会议次数|≤|6|次'] },
      { rows: ['产出指标|数量指标|印发文件份数|≤|40|份'] },
      { rows: ['产出指标|数量指标|开展督查检查次数|≤|4|次'] },
    ],
  ],
  [
    37,
    'payment in time is the service of an allowance',
    'none',
    [
      {
        rows: ['产出指标|时效指标|高龄补贴发放及时率|=|100|%', '产出指标|质量指标|惠民补贴资金兑付率|=|100|%'],
        project: { name: '高龄老人生活补贴', goal: '为全县80岁以上老人按月发放高龄补贴。' },
      },
    ],
  ],
  [
    38,
    'ages, hours and grades in names',
    'none',
    [
      { rows: ['产出指标|数量指标|65岁以上老年人健康管理人数|≥|8000|人'] },
      { rows: ['产出指标|质量指标|0-6岁儿童健康管理率|≥|90|%'] },
      { rows: ['产出指标|质量指标|24小时值班在岗率|=|100|%'] },
      { rows: ['产出指标|数量指标|创建5A级景区个数|=|1|个'] },
    ],
  ],
  [
    39,
    'frequency, speed and efficiency are no shares',
    'none',
    [{ rows: ['产出指标|数量指标|河道巡查频率|≥|2|次/月'] }, { rows: ['产出指标|质量指标|宽带速率|=|100|Mbps'] }],
  ],
  [
    40,
    'no 满意度 in an internal, debt or construction project',
    'info',
    [
      weighted(
        [
          '经济成本指标|债券付息成本|≤|320|万元|20',
          '数量指标|偿还债券利息笔数|=|4|笔|20',
          '时效指标|债券付息及时率|=|100|%|10',
          '质量指标|付息金额准确率|=|100|%|10',
          '社会效益指标|政府债务违约次数|=|0|次|30',
        ],
        [90],
        '政府债券付息',
      ),
    ],
  ],
  [41, 'empty rows that the form has printed', 'none', [emptyRows()]],
  [42, '按时 is a time', 'none', [{ rows: ['产出指标|时效指标|工资按时发放率|=|100|%'] }]],
  [
    43,
    'against the year before',
    'none',
    [
      { rows: ['效益指标|经济效益指标|旅游收入较上年增长率|≥|8|%'] },
      { rows: ['效益指标|社会效益指标|信访总量|≤|较上年下降|'] },
    ],
  ],
  [
    44,
    'a deadline next year within the period of the project',
    'none',
    [formOf({ period: '2025-2026', time: ['工程竣工时间', '2026年6月底前'] })],
  ],
  [45, 'unit codes of nine digits', 'none', [oneUnitDepartment('201001001')]],
  [
    46,
    'coverage as a social benefit',
    'none',
    [
      { rows: ['效益指标|社会效益指标|农村自来水普及率|≥|95|%'] },
      { rows: ['效益指标|社会效益指标|城乡居民医保参保覆盖率|≥|97|%'] },
    ],
  ],
  [
    47,
    'weights with half points',
    'none',
    [
      weighted([
        '数量指标|开展宣传活动场次|≥|12|场|12.5',
        '质量指标|宣传活动覆盖率|≥|95|%|22.5',
        '时效指标|宣传活动按期完成率|≥|95|%|7.5',
        '成本指标|宣传品制作单价|≤|15|元/份|7.5',
        '社会效益指标|群众政策知晓率|≥|90|%|22.5',
        '可持续影响指标|宣传工作机制|定性|健全||7.5',
        '服务对象满意度指标|参与群众满意度|≥|92|%|10',
      ]),
    ],
  ],
  [48, '100 in every project without a pack', 'info', [weighted(undefined, [100, 100, 100])]],
  [
    49,
    'the scale of the form as value',
    'none',
    [{ pack: 'sichuan', rows: ['效益指标|社会效益指标|公共服务水平|定性|优良中差||30|正向指标'], weights: true }],
  ],
];

function textWith(
  output: string,
  satisfaction = '（一）服务对象满意度指标：\n1.培训学员满意度≥92%',
  benefit = '',
): string {
  const defaults: readonly (readonly [string, string])[] = [
    ['一', '（一）数量指标：\n1.举办培训班期数=4期'],
    ['二', '（二）质量指标：\n1.培训合格率≥95%'],
    ['三', '（三）时效指标：\n1.培训计划按期完成率≥95%'],
    ['四', '（四）成本指标：\n1.人均培训成本≤300元/人'],
  ];
  const outputs = defaults.map(([ordinal, text]) => (new RegExp(`^[(（]${ordinal}`).test(output) ? output : text));
  return [
    '一、产出指标',
    ...outputs,
    '二、效益指标',
    '（一）社会效益指标：\n1.培训内容应用率≥85%',
    ...(benefit === '' ? [] : [benefit]),
    '三、满意度指标',
    satisfaction,
  ].join('\n');
}

function checked(example: Example | Workbook): CheckResult {
  if ('sheets' in example) return createChecker(nationalPack).check(example);
  return createChecker(examplePack(example)).check(exampleWorkbook(example));
}

describe('what must not be flagged', () => {
  test('all 49 cases are here', () =>
    expect(cases.map(([number]) => number)).toEqual(Array.from({ length: 49 }, (_, index) => index + 1)));

  test.each(cases)('%d: %s (at most %s)', (_, __, most, examples) => {
    for (const example of examples) {
      const { tables, findings } = checked(example);
      expect(tables.length).toBeGreaterThan(0);
      const worse = findings.filter(({ severity }) => RANK[severity] > RANK[most]);
      expect(worse.map((one) => `${one.code} ${one.place.cell} ${messageOf(one, 'zh-CN')}`)).toEqual([]);
    }
  });
});
