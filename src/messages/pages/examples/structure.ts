import type { ExampleProject, RuleExamples, RowsExample, TextExample } from '../example';

const TRAINING = [
  '一、产出指标',
  '（一）数量指标：',
  '1. 举办培训班期数 ＝4期',
  '（二）质量指标：',
  '1. 培训合格率 ≥95%',
  '（三）时效指标：',
  '1. 培训计划按期完成率 ≥95%',
  '（四）成本指标：',
  '1. 人均培训成本 ≤300元/人',
  '二、效益指标',
  '（一）社会效益指标：',
  '1. 培训内容应用率 ≥85%',
  '三、满意度指标',
  '（一）服务对象满意度指标：',
  '1. 参训学员满意度 ≥92%',
].join('\n');

const RIGHT_TEXT: TextExample = { text: TRAINING };

/** The right text with these parts replaced. */
function changed(...parts: readonly (readonly [from: string, to: string])[]): TextExample {
  return { text: parts.reduce((text, [from, to]) => text.replace(from, to), TRAINING) };
}

const PATROL: ExampleProject = {
  name: '农村公路日常养护经费',
  amount: '36.00',
  goal: '做好县道日常养护，保持路面完好、通行安全。',
};
const PATROL_ROWS: Readonly<Record<string, string>> = {
  数量指标: '产出指标|数量指标|养护县道里程|≥|180|公里',
  质量指标: '产出指标|质量指标|路面完好率|≥|92|%',
  时效指标: '产出指标|时效指标|病害处置及时率|≥|94|%',
  成本指标: '产出指标|成本指标|每公里养护成本|≤|2000|元/公里',
  社会效益指标: '效益指标|社会效益指标|农村客运通车率|≥|97|%',
  服务对象满意度指标: '满意度指标|服务对象满意度指标|沿线村民满意度|≥|90|%',
};

/** A second project without the rows of these 二级指标. */
function patrolWithout(...level2: readonly string[]): RowsExample {
  const rows = Object.entries(PATROL_ROWS).flatMap(([label, row]) => (level2.includes(label) ? [] : [row]));
  return { rows: [], others: [{ ...PATROL, rows }] };
}

const RIGHT_ROWS: RowsExample = { rows: [] };

const HOUSE = { name: '乡镇卫生院业务用房维修改造工程', amount: '48.00', goal: '完成乡镇卫生院业务用房维修改造。' };
const HOUSE_ROWS = [
  '产出指标|数量指标|维修改造卫生院数量|=|2|所',
  '产出指标|质量指标|工程验收合格率|=|100|%',
  '产出指标|时效指标|工程按期完工率|≥|98|%',
  '效益指标|社会效益指标|基层诊疗量占比|≥|62|%',
  '满意度指标|服务对象满意度指标|就诊患者满意度|≥|91|%',
];

const MANY = [
  '防汛编织袋储备数量|≥|3000|条',
  '救生衣储备数量|≥|150|件',
  '冲锋舟储备数量|≥|3|艘',
  '移动水泵储备数量|≥|6|台',
  '照明灯具储备数量|≥|40|套',
  '帐篷储备数量|≥|60|顶',
  '棉被储备数量|≥|260|床',
  '折叠床储备数量|≥|120|张',
  '发电机储备数量|≥|4|台',
  '雨衣储备数量|≥|200|件',
  '铁锹储备数量|≥|300|把',
  '手电筒储备数量|≥|180|个',
  '救生圈储备数量|≥|90|个',
  '警戒带储备数量|≥|50|卷',
  '对讲机储备数量|≥|20|部',
  '急救箱储备数量|≥|15|个',
].map((row) => `产出指标|数量指标|${row}`);

const HEAD = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';
const WATER = [
  '|农村饮水安全维修养护经费|20.00|保障农村供水工程正常运行。|产出指标|数量指标|维修供水点数量|≥|16|处|20|正向',
  '||||产出指标|质量指标|水质检测合格率|≥|95|%|15|正向',
  '||||产出指标|时效指标|故障修复及时率|≥|96|%|15|正向',
  '||||效益指标|社会效益指标|供水保证率|≥|93|%|30|正向',
  '||||满意度指标|服务对象满意度指标|用水农户满意度|≥|90|%|10|正向',
];
const LIBRARY = [
  '|公共图书馆免费开放经费|15.00|保障公共图书馆全年免费开放。|产出指标|质量指标|图书完好率|≥|97|%|15|正向',
  '||||产出指标|数量指标|阅读推广活动场次|≥|12|场|5|正向',
  '||||产出指标|时效指标|新书上架及时率|≥|94|%|10|正向',
  '||||效益指标|社会效益指标|读者到馆增长率|≥|4|%|30|正向',
  '||||满意度指标|服务对象满意度指标|到馆读者满意度|≥|92|%|10|正向',
];
const BOOKS = '产出指标|数量指标|免费开放天数|≥|300|天|20|正向';
const TABLE = ['2025年部门预算项目支出绩效目标申报表', '金额单位：万元', HEAD];

const sheetText = (lines: readonly string[]): string => lines.join('\n');

const AGENCY = '201-某县水利局||35.00|||||||||';
const SHIFTED = [
  ...TABLE,
  ...WATER.slice(0, 1),
  '|||||产出指标|质量指标|水质检测合格率|≥|95|%|15|正向',
  ...WATER.slice(2),
];

export const structure: RuleExamples = {
  T01: {
    wrong: { rows: ['产岀指标|质量指标|培训合格率|≥|95|%'] },
    right: RIGHT_ROWS,
  },
  T02: {
    wrong: { rows: ['产出指标|数量方面指标|参训教师人数|≥|120|人'] },
    right: { rows: ['产出指标|数量指标|参训教师人数|≥|120|人'] },
  },
  T03: {
    wrong: { rows: ['效益指标|质量指标|培训合格率|≥|95|%'] },
    right: RIGHT_ROWS,
  },
  T04: {
    wrong: { rows: ['成本指标|经济成本指标|场地租用和授课成本|≤|11.2|万元'] },
    right: { rows: ['产出指标|成本指标|场地租用和授课成本|≤|11.2|万元'] },
  },
  T05: { wrong: patrolWithout('服务对象满意度指标'), right: patrolWithout() },
  T06: { wrong: patrolWithout('质量指标'), right: patrolWithout() },
  T07: {
    wrong: changed(['（一）社会效益指标：', '（一）经济效益指标：\n（二）社会效益指标：']),
    right: RIGHT_TEXT,
  },
  T08: {
    wrong: changed(['三、满意度指标\n（一）服务对象满意度指标：', '三、满意度指标']),
    right: RIGHT_TEXT,
  },
  T09: { wrong: changed(['（四）成本指标', '（五）成本指标']), right: RIGHT_TEXT },
  T10: {
    wrong: changed(['＝4期', '＝4期\n1. 参训教师人数 ≥120人']),
    right: changed(['＝4期', '＝4期\n2. 参训教师人数 ≥120人']),
  },
  T11: {
    wrong: changed(['1. 培训合格率', '培训合格率']),
    right: RIGHT_TEXT,
  },
  T12: {
    wrong: { sheet: sheetText(SHIFTED) },
    right: { sheet: sheetText([...TABLE, ...WATER]) },
  },
  T13: {
    wrong: { sheet: sheetText([...TABLE, ...WATER, `||||${BOOKS}`, HEAD, ...LIBRARY]) },
    right: { sheet: sheetText([...TABLE, ...WATER, HEAD, ...LIBRARY, `||||${BOOKS}`]) },
  },
  T14: {
    wrong: { text: '1. 举办培训班期数 ＝4期\n2. 培训合格率 ≥95%' },
    right: RIGHT_TEXT,
  },
  T15: {
    wrong: { rows: MANY, project: { name: '防汛抗旱物资储备经费', goal: '储备防汛抗旱物资，保障应急需要。' } },
    right: {
      rows: MANY.slice(0, 5),
      project: { name: '防汛抗旱物资储备经费', goal: '储备防汛抗旱物资，保障应急需要。' },
    },
  },
  T16: {
    wrong: {
      rows: ['产出指标|质量指标|政策知晓率|≥|88|%', '产出指标|质量指标|培训合格率|≥|95|%'],
      others: [{ ...PATROL, rows: [...Object.values(PATROL_ROWS), '效益指标|社会效益指标|政策知晓率|≥|87|%'] }],
    },
    right: {
      rows: ['效益指标|社会效益指标|政策知晓率|≥|88|%', '效益指标|社会效益指标|培训内容应用率|≥|85|%'],
      others: [{ ...PATROL, rows: [...Object.values(PATROL_ROWS), '效益指标|社会效益指标|政策知晓率|≥|87|%'] }],
    },
  },
  T17: {
    wrong: {
      sheet: sheetText([
        TABLE[0]!,
        `${TABLE[1]}||35.00`,
        HEAD,
        AGENCY,
        ...WATER,
        HEAD,
        AGENCY,
        ...LIBRARY,
        `||||${BOOKS}`,
      ]),
      details: { C2: { formula: '=SUM(C5:C15)', format: '0.00' } },
    },
    right: { sheet: sheetText([...TABLE, AGENCY, ...WATER, HEAD, AGENCY, ...LIBRARY, `||||${BOOKS}`]) },
  },
  T18: {
    wrong: { rows: [], others: [{ ...HOUSE, rows: HOUSE_ROWS }] },
    right: {
      rows: [],
      others: [{ ...HOUSE, rows: [...HOUSE_ROWS, '产出指标|成本指标|每平方米维修改造成本|≤|850|元/平方米'] }],
    },
  },
};
