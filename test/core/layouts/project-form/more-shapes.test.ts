import { amountOf, cellOf, formOf, formTable, line, lines } from './forms';

const INDICATORS = `
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|养护里程|≥26公里
|效益指标|社会效益指标|出行条件|有效提高`;
const LINES = ['产出指标/数量指标 养护里程 ≥26公里', '效益指标/社会效益指标 出行条件 有效提高'];

/** A form with these rows between 项目名称 and its goal. */
const withMoney = (rows: string): string => `绩效目标表\n项目名称|道路养护\n${rows}\n年度目标|养护道路。${INDICATORS}`;

function funds(rows: string): (string | null)[][] {
  return formOf(withMoney(rows)).funds?.map(({ label, amount }) => [label, amount.text, cellOf(amount.at)]) ?? [];
}

describe('money', () => {
  test.each([
    [
      'a label of a total above its total',
      '资金金额（万元）|年度资金总额|18\n|其中：财政拨款|15',
      '18',
      [['财政拨款', '15']],
    ],
    [
      '资金总额及构成',
      '资金总额及构成|总额：18万元\n|一、财政拨款：15万元\n|（二）自有资金：3万元',
      '18',
      [
        ['财政拨款', '15万元'],
        ['自有资金', '3万元'],
      ],
    ],
    ['an amount behind a blank', '项目资金（万元）|年度资金总额：18\n|其中：财政拨款 15', '18', [['财政拨款', '15']]],
    [
      'a source that no list has',
      '资金来源（万元）|合计|18\n|一般公共预算|15\n|三保统筹|3',
      '18',
      [
        ['一般公共预算', '15'],
        ['三保统筹', '3'],
      ],
    ],
    ['the unit below the label', '项目资金|年度资金总额|18\n（万元）|其中：财政拨款|15', '18', [['财政拨款', '15']]],
    ['the unit beside the amount', '项目金额|18|金额单位|万元', '18', []],
    [
      'lines of one cell',
      '项目资金（万元）|"年度资金总额：18\\n其中：财政拨款：15\\n其他资金：3"',
      '18',
      [
        ['财政拨款', '15'],
        ['其他资金', '3'],
      ],
    ],
    [
      'a small table of sources',
      '项目资金（万元）|资金来源|金额|占比|依据\n|中央财政|15|83%\n|合计|18|100%',
      '18',
      [['中央财政', '15']],
    ],
    ['当年年度预算', '项目资金（万元）|当年年度预算|18', '18', []],
    ['only the years to come', '项目资金（万元）|实施期资金总额|18\n|其中：财政拨款|15', '18', [['财政拨款', '15']]],
  ])('%s', (_, rows, amount, expected) => {
    expect(amountOf(formOf(withMoney(rows)))).toBe(amount);
    expect(funds(rows).map(([label, text]) => [label, text])).toEqual(expected);
  });

  test('blank amounts below their labels stay blank', () => {
    expect(funds('项目资金（万元）|合计|财政拨款|专户资金|单位资金\n|18|15||3')).toEqual([
      ['财政拨款', '15', 'C4'],
      ['专户资金', '', 'D4'],
      ['单位资金', '3', 'E4'],
    ]);
  });

  test('sources below the total of all years are none of the year', () => {
    const table = formTable(
      withMoney('项目资金（万元）|项目资金总额|54\n|其中：财政资金|50\n|年度资金申请总额|18\n|其中：财政拨款|15'),
    );
    const [project] = table.projects;
    expect([amountOf(project!), project!.midTerm?.amount?.text]).toEqual(['18', '54']);
    expect(project!.funds!.map(({ label }) => label)).toEqual(['财政拨款']);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['其中：财政资金', '50']);
  });

  test('what an amount is of is a field', () => {
    const project = formOf(withMoney('项目资金（万元）|年度资金总额|18|财政资金预算分类|一般公共预算'));
    expect(project.funds).toBeUndefined();
    expect(project.formFields!.map(({ label, text }) => [label, text])).toEqual([['财政资金预算分类', '一般公共预算']]);
  });

  test('120万元 in a form is no number that got stored as text', () => {
    expect(formOf(withMoney('预算金额|18万元')).amount).toMatchObject({ text: '18万元' });
    expect(formOf(withMoney('预算金额|18万元')).amount!.problem).toBeUndefined();
    expect(formOf(withMoney('预算金额|"18"')).amount!.problem).toBe('text');
  });
});

describe('fields', () => {
  const fieldsOf = (rows: string) => formOf(withMoney(rows)).formFields?.map(({ label, text }) => [label, text]) ?? [];

  test('a year is a content, though 年度 is a label', () => {
    expect(fieldsOf('起止时间|2022年度|预算年度|2022')).toEqual([
      ['起止时间', '2022年度'],
      ['预算年度', '2022'],
    ]);
  });

  test('labels beside a label of several rows', () => {
    expect(fieldsOf('项目立项情况|项目立项的依据|管理办法\n|项目申报的必要性|保障出行')).toEqual([
      ['项目立项的依据', '管理办法'],
      ['项目申报的必要性', '保障出行'],
    ]);
  });

  test('a table among the fields is told cell by cell', () => {
    const { projects, unplaced } = formTable(
      withMoney('实施进度计划|项目内容|开始时间|完成时间\n|养护|1月|12月\n负责人|张三'),
    );
    expect(projects[0]!.formFields!.map(({ label }) => label)).toEqual(['负责人']);
    expect(unplaced.map(({ text }) => text)).toEqual([
      '实施进度计划',
      '项目内容',
      '开始时间',
      '完成时间',
      '养护',
      '1月',
      '12月',
    ]);
  });

  test('a sentence is no label without a content', () => {
    const { unplaced } = formTable(withMoney('预算规模及资金用途|预算数|18\n|用于道路养护。'));
    expect(unplaced.map(({ text }) => text)).toEqual(['用于道路养护。']);
  });

  test('预算部门 above other fields is one of them', () => {
    const project = formOf(
      `绩效目标表\n预算部门（单位）|公路站\n项目类别|部门项目\n项目名称|道路养护\n年度目标|养护。${INDICATORS}`,
    );
    expect([project.agencyName, project.formFields![0]!.label]).toEqual(['公路站', '预算部门(单位)']);
  });
});

describe('goals', () => {
  test.each([
    ['年度主要目标和成果|养护道路。', '养护道路。', undefined],
    ['项目总目标|养护道路。', '养护道路。', undefined],
    ['项目总目标|三年养护。\n年度总体目标|养护道路。', '养护道路。', '三年养护。'],
    ['实施期目标|养护道路。', '养护道路。', undefined],
  ])('%s', (rows, goal, midTerm) => {
    const project = formOf(`绩效目标表\n项目名称|道路养护\n年度资金总额|18\n${rows}${INDICATORS}`);
    expect([project.goal, project.midTerm?.goal]).toEqual([goal, midTerm]);
  });
});

describe('indicators', () => {
  const withRows = (rows: string): string => `绩效目标表\n项目名称|道路养护\n年度资金总额|18\n年度目标|养护。\n${rows}`;

  test('长期 and 年度 below each other, each with its header', () => {
    const project = formOf(
      withRows(`长期绩效指标|一级指标|二级指标|指标内容|指标值
|产出指标|数量指标|三年养护里程|≥78公里
年度绩效指标|一级指标|二级指标|指标内容|指标值
|产出指标|数量指标|养护里程|≥26公里
|效益指标|社会效益指标|出行条件|有效提高`),
    );
    expect(lines(project)).toEqual(LINES);
    expect(project.midTerm!.indicators.map(line)).toEqual(['产出指标/数量指标 三年养护里程 ≥78公里']);
  });

  test('a 二级指标 in the place of both levels', () => {
    const table = formTable(
      withRows(`一级指标|二级指标|三级指标|指标值
效益指标|社会效益指标|出行条件|有效提高
社会公众或服务对象满意度指标|<|群众满意度|≥90%`),
    );
    expect(lines(table.projects[0]!)[1]).toBe('满意度指标/服务对象满意度指标 群众满意度 ≥90%');
    expect(table.misplaced).toEqual([]);
  });

  test('a blank 二级指标 that is merged over its rows stays blank', () => {
    const project = formOf(
      withRows(`一级指标|二级指标|三级指标|指标值
产出指标|数量指标|养护里程|≥26公里
^|^|检测里程|≥20公里
^||验收合格率|≥95%
^|^|按期完成率|≥95%`),
    );
    expect(project.indicators.map(({ level2 }) => level2)).toEqual(['数量指标', '数量指标', '', '']);
  });

  test('a row of a name and its value alone, pushed to the edge', () => {
    const table = formTable(
      withRows(`绩效指标|一级指标|二级指标|三级指标|指标值
产出指标|数量指标|养护里程|≥26公里
治理河道条数|≥3条
填报说明|无`),
    );
    expect(lines(table.projects[0]!)).toEqual([LINES[0], '产出指标/数量指标 治理河道条数 ≥3条']);
    expect(table.misplaced.at(-1)!.cells.map(({ text }) => text)).toEqual(['治理河道条数', '≥3条']);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['填报说明', '无']);
  });

  test('分值 and 备注 go with a row that is pushed aside', () => {
    const [indicator] = formOf(
      withRows(`绩效指标|一级指标|二级指标|三级指标|指标值|分值|备注
产出指标|数量指标|养护里程|≥26公里|20|实际里程`),
    ).indicators;
    expect(line(indicator!)).toBe(`${LINES[0]} (20)`);
    expect(indicator!.notes!.map(({ label, text }) => [label, text])).toEqual([['备注', '实际里程']]);
  });
});
