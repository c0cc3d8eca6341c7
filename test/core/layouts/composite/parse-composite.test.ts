import { parseComposite } from '../../../../src/core/layouts/composite/parse-composite';
import { nationalPack } from '../../../../src/packs';

/** One indicator a line: 一级 / 二级 | 名称 | 符号 | 值 | 单位. */
function lines(text: string, under = ''): string[] {
  return parseComposite(text, nationalPack, under).sections.flatMap(({ level1, level2, items }) =>
    items.map(({ name, operator, value, unit }) =>
      [`${level1} / ${level2}`, name.text, operator, value?.text ?? '', unit?.text ?? ''].join(' | '),
    ),
  );
}

const NUMBER = '产出指标 / 数量指标 | ';
const QUALITY = '产出指标 / 质量指标 | ';
const TRAINED = `${NUMBER}培训人数 | ≥ | 26 | 人`;
const TIMES = `${NUMBER}培训次数 | ≥ | 3 | 次`;
const PASSED = `${QUALITY}合格率 |  | 100 | %`;

describe('headings', () => {
  test.each<[string, string]>([
    [
      '一、 and （一）, line breaks',
      '一、产出指标\n（一）数量指标：\n1.培训人数≥26人\n2.培训次数≥3次\n（二）质量指标：\n1.合格率100%',
    ],
    [
      '(一) in running text',
      '一、产出指标 (一) 数量指标 1. 培训人数 ≥26人 2. 培训次数 ≥3次 (二) 质量指标 1. 合格率 100%',
    ],
    ['nothing between them', '一、产出指标(一)数量指标1.培训人数≥26人2.培训次数≥3次(二)质量指标1.合格率100%'],
    ['Arabic headings', '1.产出指标\n(1)数量指标：培训人数≥26人；培训次数≥3次\n(2)质量指标：合格率100%'],
    [
      'Arabic headings above items in brackets',
      '一、产出指标\n1.数量指标\n（1）培训人数≥26人\n（2）培训次数≥3次\n2.质量指标\n（1）合格率100%',
    ],
    ['plain labels with colon', '产出指标：数量指标：培训人数≥26人，培训次数≥3次；质量指标：合格率100%'],
    ['plain labels in lines of their own', '产出指标\n数量指标\n培训人数≥26人\n培训次数≥3次\n质量指标\n合格率100%'],
    ['labels without 指标', '一、产出\n（一）数量：培训人数≥26人；培训次数≥3次\n（二）质量：合格率100%'],
    [
      'the share of the weight',
      '一、产出指标（50分）\n（一）数量指标（20分）：\n1.培训人数≥26人\n2.培训次数≥3次\n（二）质量指标（30分）\n1.合格率100%',
    ],
    [
      'labels broken over lines',
      '一、产出\n指标\n（一）数量 指标：1.培训人数≥26人 2.培训次数≥3次\n（二）质量指标：1.合格率100%',
    ],
    ['another tree', '项目完成指标：数量指标：培训人数≥26人；培训次数≥3次。质量指标：合格率100%'],
    [
      '【 】 paths',
      '【产出指标-数量指标】指标1:培训人数(≥26人)\n指标2:培训次数(≥3次)\n【产出指标-质量指标】指标1:合格率(100%)',
    ],
    ['- paths', '产出指标-数量指标-培训人数：≥26人\n产出指标-数量指标-培训次数：≥3次\n产出指标-质量指标-合格率：100%'],
    [
      'the labels of the form',
      '一级指标：产出指标 二级指标：数量指标 三级指标：培训人数 指标值：≥26人；培训次数≥3次；二级指标：质量指标 三级指标：合格率 指标值：100%',
    ],
    ['full-width letters', '１．产出指标：１．数量指标：培训人数≥２６人；培训次数≥３次；２．质量指标：合格率１００％'],
    [
      'left-over markup',
      '<p>一、产出指标</p><p>（一）数量指标</p><ol><li>1. 培训人数 $\\geq 26$ 人</li><li>2. 培训次数 <math>\\geq 3</math>次</li></ol><p>（二）质量指标</p>合格率 $100\\%$',
    ],
  ])('%s', (_, text) => {
    const plain = lines(text).map((line) => line.normalize('NFKC'));
    expect(plain).toEqual([TRAINED, TIMES, PASSED]);
  });

  test('成本指标 and 满意度指标 are labels of both levels', () => {
    expect(lines('一、产出指标（一）成本指标 1.成本≤5万元 二、满意度指标：90%')).toEqual([
      '产出指标 / 成本指标 | 成本 | ≤ | 5 | 万元',
      '满意度指标 /  |  |  | 90 | %',
    ]);
    expect(lines('一、成本指标（一）经济成本指标 1.成本≤5万元\n二、产出指标（一）数量指标 1.培训人数≥26人')).toEqual([
      '成本指标 / 经济成本指标 | 成本 | ≤ | 5 | 万元',
      TRAINED,
    ]);
    expect(lines('三、满意度指标\n（一）服务对象满意度指标\n1.满意度≥98%')).toEqual([
      '满意度指标 / 服务对象满意度指标 | 满意度 | ≥ | 98 | %',
    ]);
    expect(lines('三、满意度指标\n1.满意度≥98%\n2.服务对象满意度≥90%')).toEqual([
      '满意度指标 /  | 满意度 | ≥ | 98 | %',
      '满意度指标 /  | 服务对象满意度 | ≥ | 90 | %',
    ]);
  });

  test('a label that no tree knows is a heading where one stands', () => {
    expect(lines('三、满意度指标\n(一)人大代表及联络对象\n1.满意度≥99%')).toEqual([
      '满意度指标 / 人大代表及联络对象 | 满意度 | ≥ | 99 | %',
    ]);
    expect(lines('三、满意度指标(一)人大代表及联络对象1.满意度≥99%')).toEqual([
      '满意度指标 / 人大代表及联络对象 | 满意度 | ≥ | 99 | %',
    ]);
    expect(lines('二、效益指标\n（一）政治效益指标：\n1.覆盖率≥99%')).toEqual([
      '效益指标 / 政治效益指标 | 覆盖率 | ≥ | 99 | %',
    ]);
  });

  test('ordinals may jump and repeat', () => {
    expect(
      lines('一、产出指标\n（一）数量指标\n1.培训人数≥26人\n1.培训次数≥3次\n（三）质量指标\n4、合格率100%'),
    ).toEqual([TRAINED, TIMES, PASSED]);
  });

  test('the only possible 一级指标 is meant where none is written', () => {
    expect(lines('数量指标：培训人数≥26人；培训次数≥3次')).toEqual([TRAINED, TIMES]);
    expect(lines('培训人数≥26人；培训次数≥3次', '产出指标')[0]).toBe('产出指标 /  | 培训人数 | ≥ | 26 | 人');
  });

  test('empty headings are named', () => {
    const { emptySections, sections } = parseComposite(
      '二、效益指标\n(一)经济效益指标：\n(二)社会效益指标：无\n三、满意度指标',
      nationalPack,
    );
    expect(sections.flatMap(({ items }) => items)).toEqual([]);
    expect(emptySections).toEqual([
      ['效益指标', '经济效益指标'],
      ['效益指标', '社会效益指标'],
      ['满意度指标', ''],
    ]);
  });
});

describe('items', () => {
  const inSection = (text: string): string[] =>
    lines(`一、产出指标（一）数量指标：\n${text}`).map((line) => line.slice(NUMBER.length));

  test.each<[string, string[]]>([
    [
      '1.甲人数≥3人 2、乙人数≥4人 ３．丙人数≥5人',
      ['甲人数 | ≥ | 3 | 人', '乙人数 | ≥ | 4 | 人', '丙人数 | ≥ | 5 | 人'],
    ],
    [
      '1.甲时限2023/12/312.乙人数≥4人2.丙人数≥5人',
      ['甲时限 |  | 2023/12/31 | ', '乙人数 | ≥ | 4 | 人', '丙人数 | ≥ | 5 | 人'],
    ],
    ['1.甲人数不低于3人：乙人数至少4人', ['甲人数 | ≥ | 3 | 人', '乙人数 | ≥ | 4 | 人']],
    ['①甲人数≥3人②乙人数4人', ['甲人数 | ≥ | 3 | 人', '乙人数 |  | 4 | 人']],
    ['（1）甲人数≥3人（2）乙人数4人', ['甲人数 | ≥ | 3 | 人', '乙人数 |  | 4 | 人']],
    ['1)甲人数≥3人 2)乙人数4人', ['甲人数 | ≥ | 3 | 人', '乙人数 |  | 4 | 人']],
    ['1.云平台费28万元 2.12345便民热线20万元', ['云平台费 |  | 28 | 万元', '12345便民热线 |  | 20 | 万元']],
    ['1.培训费用 ≤1.65万元 2.办公费用1.6万元', ['培训费用 | ≤ | 1.65 | 万元', '办公费用 |  | 1.6 | 万元']],
    ['1.升级2.0版本≥1次 2.维护1、2号楼≥2次', ['升级2.0版本 | ≥ | 1 | 次', '维护1、2号楼 | ≥ | 2 | 次']],
    ['1.政策知晓率≥95%：带动就业人数=5人', ['政策知晓率 | ≥ | 95 | %', '带动就业人数 | = | 5 | 人']],
    ['甲人数≥3人 乙人数≥4人', ['甲人数 | ≥ | 3 | 人', '乙人数 | ≥ | 4 | 人']],
    ['甲人数3人，乙次数4次', ['甲人数 |  | 3 | 人', '乙次数 |  | 4 | 次']],
    ['1.培训\n人数\n≥26\n人', ['培训\n人数 | ≥ | 26 | 人']],
    ['1.组织（县级、副高）人次≥286次', ['组织（县级、副高）人次 | ≥ | 286 | 次']],
  ])('%s', (text, expected) => {
    expect(inSection(text)).toEqual(expected);
  });

  test('placeholders of a form are no items', () => {
    expect(inSection('指标1：\n指标2：……\n1. ')).toEqual([]);
  });

  test('what belongs to no item is given back with its place', () => {
    const text = '详见附件。一、产出指标：人数≥3人\n注：本表单位填报';
    const { unplaced } = parseComposite(text, nationalPack);
    expect(unplaced.map((part) => text.slice(part.start, part.end))).toEqual(['详见附件', '注：本表单位填报']);
  });
});

describe('values', () => {
  const one = (text: string): string => lines(`一、产出指标（一）数量指标：\n1.${text}`)[0]!.slice(NUMBER.length);

  test.each<[string, string]>([
    ['人数 = 32人', '人数 | = | 32 | 人'],
    ['人数＞＝26人', '人数 | ≥ | 26 | 人'],
    ['人数>=26人', '人数 | ≥ | 26 | 人'],
    ['人数大于等于26人', '人数 | ≥ | 26 | 人'],
    ['人数不少于26人', '人数 | ≥ | 26 | 人'],
    ['人数：不低于26人', '人数 | ≥ | 26 | 人'],
    ['达标率达到95%以上', '达标率 | ≥ | 95 | %'],
    ['图书500册（含）以上', '图书 | ≥ | 500 | 册'],
    ['单价控制在300元/人以内', '单价 | ≤ | 300 | 元/人'],
    ['出错率低于1%', '出错率 | < | 1 | %'],
    ['时间2小时内', '时间 | ≤ | 2 | 小时'],
    ['档案 ≥ 30（批）', '档案 | ≥ | 30 | （批）'],
    ['信访问题 ≥4（批）次', '信访问题 | ≥ | 4 | （批）次'],
    ['督查次数 ≥142次/年', '督查次数 | ≥ | 142 | 次/年'],
    ['资金 ≥1,200.50万元', '资金 | ≥ | 1200.50 | 万元'],
    ['桌椅26张', '桌椅 |  | 26 | 张'],
    ['会议6-8次', '会议 |  | 6-8次 | '],
    ['师生比1:3', '师生比 |  | 1:3 | '],
    ['完成时限 2023/12/31', '完成时限 |  | 2023/12/31 | '],
    ['完成时限：2023年12月31日前', '完成时限 |  | 2023年12月31日前 | '],
    ['人才流失率≤2022年实际值', '人才流失率 | ≤ | 2022年实际值 | '],
    ['制度健全性 健全', '制度健全性 |  | 健全 | '],
    ['管理规范：规范', '管理规范 |  | 规范 | '],
    ['制度健全性健全', '制度健全性 |  | 健全 | '],
    ['服务质量提升情况:显著提升', '服务质量提升情况 |  | 显著提升 | '],
    ['65岁以上老人体检率100%', '65岁以上老人体检率 |  | 100 | %'],
    ['24小时值班3次', '24小时值班 |  | 3 | 次'],
    ['5A级景区', '5A级景区 |  |  | '],
    ['按时发放', '按时发放 |  |  | '],
    ['完成 疫情防控、排查≥1次', '完成 疫情防控、排查 | ≥ | 1 | 次'],
  ])('%s', (text, expected) => {
    expect(one(text)).toBe(expected);
  });
});

describe('places', () => {
  test('every part is where it says', () => {
    const text = '一、产出指标\n（一）数量指标：\n1、档案整理 $\\geq 30$（批）';
    const [section] = parseComposite(text, nationalPack).sections.filter(({ items }) => items.length > 0);
    const [item] = section!.items;
    const at = (part: { start: number; end: number } | null): string => (part ? text.slice(part.start, part.end) : '');
    expect({
      heading1: at(section!.heading1),
      label2: at(section!.heading2!.written),
      ordinal2: at(section!.heading2!.ordinal),
      item: at(item!),
      ordinal: at(item!.ordinal),
      name: at(item!.name),
      operator: at(item!.operatorPart),
      value: at(item!.value),
      unit: at(item!.unit),
    }).toEqual({
      heading1: '一、产出指标',
      label2: '数量指标',
      ordinal2: '（一）',
      item: '1、档案整理 $\\geq 30$（批）',
      ordinal: '1、',
      name: '档案整理',
      operator: '\\geq',
      value: '30',
      unit: '（批）',
    });
  });
});

describe('hostile texts', () => {
  test.each([
    '一、',
    '1.',
    '（',
    '(1',
    ' ',
    '\n',
    '1',
    '≥',
    '≥3',
    '指标',
    '数量指标',
    '；',
    '：',
    '产出指标-',
    '<p ',
    '\\geq ',
  ])('%j again and again gives no more than its length', (part) => {
    const { sections, unplaced } = parseComposite(part.repeat(3000), nationalPack);
    const parts = sections.flatMap(({ items }) => items).length + sections.length + unplaced.length;
    expect(parts).toBeLessThanOrEqual(6001);
  });
});
