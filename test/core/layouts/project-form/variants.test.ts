import { amountOf, cellOf, formOf, formTable, formTables, lines } from './forms';

const HEAD = `
某县项目支出绩效目标表|<|<|<|<
(2023年度)|<|<|<|<
项目名称||道路养护||
主管部门及代码||某县交通局|实施单位|某县公路站
项目属性||经常性项目|项目期|2023-2025
项目资金(万元)|年度资金总额:||18|
|其中:财政拨款||15|
|其他资金||3|
年度总体目标|养护道路。|||`;
const INDICATORS = `
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|养护里程|≥26公里
||质量指标|验收合格率|100%
|效益指标|社会效益指标|出行条件|有效提高
|满意度指标|服务对象满意度指标|群众满意度|≥95%`;
const LINES = [
  '产出指标/数量指标 养护里程 ≥26公里',
  '产出指标/质量指标 验收合格率 100%',
  '效益指标/社会效益指标 出行条件 有效提高',
  '满意度指标/服务对象满意度指标 群众满意度 ≥95%',
];

/** A form with other rows above its indicators. */
const withTop = (rows: string): string => `某县项目支出绩效目标表（2023年度）\n${rows.trim()}${INDICATORS}`;
/** A form with other indicator rows. */
const withRows = (rows: string): string => `${HEAD}\n${rows.trim()}`;

describe('one form', () => {
  test('all that it says', () => {
    const table = formTable(HEAD + INDICATORS);
    const [project] = table.projects;
    expect(table).toMatchObject({
      title: '某县项目支出绩效目标表',
      year: 2023,
      amountUnit: '万元',
      sheet: '绩效目标表',
    });
    expect(cellOf(table.amountUnitAt!)).toBe('A6');
    expect(table.area).toEqual({ top: 0, left: 0, bottom: 13, right: 4 });
    expect(project).toMatchObject({ name: '道路养护', goal: '养护道路。', agencyName: '某县公路站', no: '' });
    expect(amountOf(project!)).toBe('18');
    expect(project!.funds!.map(({ label, amount }) => [label, amount.text, cellOf(amount.at)])).toEqual([
      ['财政拨款', '15', 'D7'],
      ['其他资金', '3', 'D8'],
    ]);
    expect(project!.formFields!.map(({ label, text, at }) => [label, text, cellOf(at)])).toEqual([
      ['主管部门及代码', '某县交通局', 'C4'],
      ['实施单位', '某县公路站', 'E4'],
      ['项目属性', '经常性项目', 'C5'],
      ['项目期', '2023-2025', 'E5'],
    ]);
    expect(lines(project!)).toEqual(LINES);
    expect([table.unplaced, table.misplaced, table.unfilledRows]).toEqual([[], [], 0]);
    expect(project!.rows).toEqual({ first: 2, last: 13 });
    expect([cellOf(project!.at.name), cellOf(project!.at.goal!), cellOf(project!.amount!.at)]).toEqual([
      'C3',
      'B9',
      'D6',
    ]);
    expect(table.columns).toEqual({ level1: 1, level2: 2, name: 3, value: 4 });
    expect(project!.midTerm).toBeUndefined();
  });

  test('labels broken over lines and merged cells', () => {
    const project = formOf(`
项目支出绩效目标批复表|<|<|<|<
（2023 年度）|<|<|<|<
项目\\n名称|道路养护|<|<|<
主管部门\\n及代码|某县交通局|<|实施\\n单位|某县交通局
项目\\n资金\\n(万元)|年度资金总额：|<|<|18.00
^|其中：财政拨款|<|<|18.00
^|其他资金|<|<|
年度\\n总体\\n目标|养护道路。|<|<|<
绩效\\n指标|一级\\n指标|二级\\n指标|三级\\n指标|指标值
^|产出\\n指标|数量\\n指标|养护里程|≥26公里
^|^|质量 指标|验收合格率|100%
^|效益指标|社会效益\\n指标|出行条件|有效提高
^|满意度\\n指标|服务对象\\n满意度指标|群众满意度|≥95%`);
    expect(lines(project)).toEqual(LINES);
    expect([project.name, amountOf(project), project.goal]).toEqual(['道路养护', '18', '养护道路。']);
    expect(project.funds!.map(({ label, amount }) => [label, amount.text])).toEqual([
      ['财政拨款', '18.00'],
      ['其他资金', ''],
    ]);
    expect(cellOf(project.funds![1]!.amount.at)).toBe('E7');
  });

  test('not at A1, and with blank rows and columns', () => {
    const moved = `\n|\n${(HEAD + INDICATORS)
      .trim()
      .split('\n')
      .map((row) => `||${row}`)
      .join('\n\n')}`;
    const table = formTable(`x${moved}`.replace('x', '|'));
    expect(lines(table.projects[0]!)).toEqual(LINES);
    expect(table.columns.name).toBe(5);
  });
});

describe('label and value in one cell', () => {
  const project = formOf(
    withTop(`
项目名称：道路养护
主管部门：某县交通局||实施单位：某县公路站
项目资金（万元）|年度资金总额：18
|其中：财政拨款：15
|其他资金：3
年度目标：养护道路。`),
  );

  test('are told apart, each with its characters', () => {
    expect([project.name, project.agencyName, project.goal, amountOf(project)]).toEqual([
      '道路养护',
      '某县公路站',
      '养护道路。',
      '18',
    ]);
    expect(project.at.name).toEqual({ row: 1, column: 0, span: { start: 5, end: 9 } });
    expect(project.amount!.at).toEqual({ row: 3, column: 1, span: { start: 7, end: 9 } });
    expect(project.amount!.problem).toBeUndefined();
  });

  test('funds too', () => {
    expect(project.funds!.map(({ label, amount }) => [label, amount.text])).toEqual([
      ['财政拨款', '15'],
      ['其他资金', '3'],
    ]);
  });
});

describe('amounts', () => {
  const top = (rows: string) => withTop(`项目名称|道路养护\n${rows}\n年度目标|养护道路。`);

  test.each([
    ['with its parts in brackets', '项目资金(万元)|年度资金总额|613万（省级300万元，县级313万元）', '613', '万元'],
    ['in 元', '项目资金（元）|年度资金总额|180,000', '180000', '元'],
    ['with a unit of its own', '项目资金(元)|年度资金总额|18万元', '180000', '元'],
    ['without a group label', '年度资金总额（万元）|18', '18', '万元'],
    ['right behind the group label', '项目资金（万元）|18', '18', '万元'],
    ['beside another field', '项目负责人|张三|预算金额（万元）|18', '18', '万元'],
    ['below its labels', '项目资金（万元）|资金总额|财政拨款|其他资金\n|18|15|3', '18', '万元'],
    ['with 申请 in the label', '项目资金(万元)|年度资金申请总额|18', '18', '万元'],
  ])('%s', (_, rows, amount, unit) => {
    const table = formTable(top(rows));
    expect([amountOf(table.projects[0]!), table.amountUnit]).toEqual([amount, unit]);
    expect(table.unplaced).toEqual([]);
  });

  test('fund sources of all kinds, in their order', () => {
    const project = formOf(
      top(`项目资金(万元)|年度资金总额|30
|其中：上级补助|10
|本级财政资金|12
|单位自筹|5
|上年结转|3`),
    );
    expect(project.funds!.map(({ label, amount }) => [label, amount.text])).toEqual([
      ['上级补助', '10'],
      ['本级财政资金', '12'],
      ['单位自筹', '5'],
      ['上年结转', '3'],
    ]);
  });

  test.each([
    ['a word', '待定', 'no-number'],
    ['an error', '#REF!', 'error'],
    ['a number as text', '"18"', 'text'],
  ])('%s is kept with its problem', (_, value, problem) => {
    const table = formTable(top(`项目资金(万元)|年度资金总额|${value}\n|其中：财政拨款|15`));
    expect(table.projects[0]!.amount!.problem).toBe(problem);
    expect(table.unplaced).toEqual([]);
  });

  test('unit from a note above', () => {
    const table = formTable(
      `绩效目标表\n|||单位：元\n项目名称|道路养护\n年度资金总额|180000\n年度目标|养护。${INDICATORS}`,
    );
    expect([table.amountUnit, cellOf(table.amountUnitAt!)]).toEqual(['元', 'D2']);
  });
});

describe('agencies', () => {
  test.each([
    [
      '[812]自治区教育厅',
      '【812033】某中学',
      [
        ['812', '自治区教育厅', null],
        ['812033', '某中学', 0],
      ],
      '某中学',
    ],
    ['教育厅 812', '教育厅', [['812', '教育厅', null]], '教育厅'],
    ['812-教育厅', '', [['812', '教育厅', null]], '教育厅'],
    ['某县信访局', '某县信访局', [['', '某县信访局', null]], '某县信访局'],
    [
      '某县教育局',
      '某县一中',
      [
        ['', '某县教育局', null],
        ['', '某县一中', 0],
      ],
      '某县一中',
    ],
  ])('%s above %s', (department, agency, expected, name) => {
    const table = formTable(
      withTop(`项目名称|道路养护\n主管部门及代码|${department}|实施单位|${agency}\n年度资金总额|18\n年度目标|养护。`),
    );
    expect(table.agencies.map(({ code, name: own, parent }) => [code, own, parent])).toEqual(expected);
    expect(table.projects[0]!.agency).toBe(expected.length - 1);
    expect(table.projects[0]!.agencyName).toBe(name);
  });
});

describe('two halves', () => {
  const HALVES = `
项目支出绩效目标申报表
（2023年度）
项目名称|道路养护||||||
主管部门及代码|某县交通局|||实施单位|某县公路站
项目资金（万元）|中期资金总额：||54|年度资金总额：||18
|其中：财政拨款||54|其中：财政拨款||15
|其他资金|||其他资金||3
总体目标|中期目标（2023年—2025年）|||年度目标
|三年养好道路。|||今年养护道路。
绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
|产出指标|数量指标|三年养护里程|≥78公里|数量指标|养护里程|≥26公里
||质量指标|指标1：||质量指标|指标1：验收合格率|100%
|||……||||
|效益指标|社会效益指标|三年出行条件|良好|社会效益指标|出行条件|有效提高`;
  const table = formTable(HALVES);
  const [project] = table.projects;

  test('the annual half is the project', () => {
    expect([project!.goal, amountOf(project!)]).toEqual(['今年养护道路。', '18']);
    expect(lines(project!)).toEqual(LINES.slice(0, 3));
    expect(project!.funds!.map(({ label, amount }) => [label, amount.text])).toEqual([
      ['财政拨款', '15'],
      ['其他资金', '3'],
    ]);
  });

  test('the other goes to the mid-term', () => {
    expect([project!.midTerm!.goal, project!.midTerm!.amount!.text]).toEqual(['三年养好道路。', '54']);
    expect(project!.midTerm!.indicators.map(({ level1, name, value }) => [level1, name, value])).toEqual([
      ['产出指标', '三年养护里程', '78'],
      ['效益指标', '三年出行条件', '良好'],
    ]);
  });

  test('what neither has a field for is told', () => {
    expect(table.unplaced.map(({ at }) => cellOf(at))).toEqual(['B6', 'D6']);
    expect(table.columns.value).toBe(7);
  });

  test.each([
    ['中期指标值|年度指标值', '78', '26'],
    ['实施期指标值|年度指标值', '78', '26'],
  ])('two values under the same levels: %s', (labels, midTerm, annual) => {
    const one = formOf(
      `绩效目标表\n项目名称|道路养护\n年度资金总额|18\n年度目标|养护。
绩效指标|一级指标|二级指标|三级指标|${labels}
|产出指标|数量指标|养护里程|≥78公里|≥26公里`,
    );
    expect([one.midTerm!.indicators[0]!.value, one.indicators[0]!.value]).toEqual([midTerm, annual]);
  });
});

describe('columns beyond the standard ones', () => {
  test('分值, 指标解释, 绩效标准, 备注', () => {
    const table = formTable(
      withRows(`
绩效指标|一级指标|二级指标|三级指标|指标值|分值|指标解释|绩效标准|备注
|产出指标（50分）|数量指标|养护里程|≥26公里|30|实际里程|计划标准|
||质量指标|验收合格率|100%|20|||见合同
|效益指标\\n30分|社会效益指标|出行条件|有效提高|30|||`),
    );
    const [project] = table.projects;
    expect(lines(project!)).toEqual([`${LINES[0]} (30)`, `${LINES[1]} (20)`, `${LINES[2]} (30)`]);
    expect(project!.indicators.map(({ notes }) => notes?.map(({ label, text }) => [label, text]))).toEqual([
      [
        ['指标解释', '实际里程'],
        ['绩效标准', '计划标准'],
      ],
      [['备注', '见合同']],
      undefined,
    ]);
    expect(project!.indicators[0]!.written.level1).toBe('产出指标（50分）');
    expect(table.unplaced).toEqual([]);
  });

  test('计算符号, 计量单位 and 方向性 of their own', () => {
    const [indicator] = formOf(
      withRows(`
一级指标|二级指标|三级指标|指标性质|指标值|计量单位|指标方向性|权重
产出指标|数量指标|养护里程|≥|26|公里|正向指标|50
效益指标|社会效益指标|出行条件|定性|优良中差||正向指标|30
满意度指标|服务对象满意度指标|群众满意度|≥|95|%|正向指标|10`),
    ).indicators;
    expect(indicator).toMatchObject({ operator: '≥', value: '26', unit: '公里', direction: '正向', weight: '50' });
  });

  test('历史值 and 计划值', () => {
    const [indicator] = formOf(
      withRows(`
绩效指标|一级指标|二级指标|三级指标|历史值|计划值
|产出指标|数量指标|养护里程|20公里|≥26公里`),
    ).indicators;
    expect([indicator!.value, indicator!.notes!.map(({ label, text }) => [label, text])]).toEqual([
      '26',
      [['历史值', '20公里']],
    ]);
  });
});

describe('values with operator, number and unit in one cell', () => {
  test.each([
    ['≥26个', '≥', '26', '个'],
    ['100M', '', '100', 'M'],
    ['30万人次/年', '', '30', '万人次/年'],
    ['2022/全年', '', '2022/全年', ''],
    ['符合', '', '符合', ''],
    ['≥26张', '≥', '26', '张'],
    ['＝１００％', '=', '100', '%'],
    ['5天以内', '≤', '5', '天'],
    ['2023年12月底前', '', '2023年12月底前', ''],
    ['60-80人', '', '60-80人', ''],
  ])('%s', (text, operator, value, unit) => {
    const [indicator] = formOf(
      withRows(`绩效指标|一级指标|二级指标|三级指标|指标值\n|产出指标|数量指标|养护里程|${text}`),
    ).indicators;
    expect([indicator!.operator, indicator!.value, indicator!.unit]).toEqual([operator, value, unit]);
  });
});

describe('rows that stand beside their columns', () => {
  const rows = (text: string) => formTable(withRows(`绩效指标|一级指标|二级指标|三级指标|指标值\n${text}`));

  test.each([
    [
      'one column right, the value lost',
      '|产出指标|数量指标|甲数量|1条\n|||质量指标|故障发生次数',
      '产出指标/质量指标 故障发生次数 ',
      'D12:E12',
      ['value'],
    ],
    [
      'level 1 too',
      '|产出指标|数量指标|甲数量|1条\n||效益指标|社会效益指标|维护社会稳定',
      '效益指标/社会效益指标 维护社会稳定 ',
      'C12:D12:E12',
      ['value'],
    ],
    [
      'one column left',
      '|产出指标|数量指标|甲数量|1条\n满意度指标|服务对象满意度指标|群众满意度|95%',
      '满意度指标/服务对象满意度指标 群众满意度 95%',
      'A12:B12:C12:D12',
      [],
    ],
    [
      '成本指标 as level 2 in the column of level 1',
      '|产出指标|数量指标|甲数量|1条\n|成本指标|租赁费|25万元',
      '产出指标/成本指标 租赁费 25万元',
      'B12:C12:D12',
      [],
    ],
    [
      'the name in the column of level 2',
      '|产出指标|质量指标|甲合格率|1条\n||传输速率||100M',
      '产出指标/质量指标 传输速率 100M',
      'C12',
      [],
    ],
    [
      'the name in the column of level 1',
      '|效益指标|社会效益指标|甲水平|提高\n|上访者合法权益|||有效维护',
      '效益指标/社会效益指标 上访者合法权益 有效维护',
      'B12',
      [],
    ],
    [
      'level 2 in the column of level 1',
      '|效益指标|社会效益指标|甲水平|提高\n|可持续影响指标||机制的可持续性|长期',
      '效益指标/可持续影响指标 机制的可持续性 长期',
      'B12',
      [],
    ],
    [
      'the value beside the table',
      '|产出指标|数量指标|甲数量|1条\n||质量指标|甲合格率||100%',
      '产出指标/质量指标 甲合格率 100%',
      'F12',
      [],
    ],
    [
      'the name in the column of the value',
      '|产出指标|数量指标|甲数量|1条\n||时效指标||工作及时性',
      '产出指标/时效指标 工作及时性 ',
      'E12',
      ['value'],
    ],
  ])('%s', (_, text, expected, cells, lost) => {
    const { projects, misplaced, unplaced } = rows(text);
    expect(lines(projects[0]!)[1]).toBe(expected);
    expect(misplaced.map((one) => [one.kind, one.cells.map(({ at }) => cellOf(at)).join(':'), one.lost])).toEqual([
      ['shifted', cells, lost],
    ]);
    expect(unplaced).toEqual([]);
  });

  test('成本指标 as level 1 above 数量指标 stays as written', () => {
    const { projects, misplaced } = rows('|成本指标|数量指标|甲数量|1条\n||成本指标|甲费用|2万元');
    expect(lines(projects[0]!)).toEqual(['成本指标/数量指标 甲数量 1条', '成本指标/成本指标 甲费用 2万元']);
    expect(misplaced).toEqual([]);
  });

  test('成本指标 as level 1 without level 2 in its own column', () => {
    expect(lines(rows('|成本指标||补贴成本|2万元').projects[0]!)).toEqual(['成本指标/ 补贴成本 2万元']);
  });

  test('an unknown level 2, a missing value: nothing is moved', () => {
    const { projects, misplaced } = rows('|产出指标|政治效益指标|甲数量|\n||数量指标||5个');
    expect(lines(projects[0]!)).toEqual(['产出指标/政治效益指标 甲数量 ', '产出指标/数量指标  5个']);
    expect(misplaced).toEqual([]);
  });
});

describe('several forms', () => {
  const form = (name: string, more = ''): string => (HEAD + INDICATORS).trim().replace('道路养护', name) + more;

  test.each([
    ['with a blank row between', '\n\n'],
    ['without', '\n'],
    ['with a note between', '\n填表人：张三|联系电话：123\n'],
  ])('stacked %s', (_, between) => {
    const table = formTable([form('甲'), form('乙'), form('丙')].join(between));
    expect(table.projects.map(({ name, indicators }) => [name, indicators.length])).toEqual([
      ['甲', 4],
      ['乙', 4],
      ['丙', 4],
    ]);
    expect(table.agencies.map(({ name, parent }) => [name, parent])).toEqual([
      ['某县交通局', null],
      ['某县公路站', 0],
    ]);
    expect(table.unplaced.length).toBe(between.includes('填表人') ? 4 : 0);
  });

  test('the last indicator of a form is no agency line of the next, whatever its name begins with', () => {
    const table = formTable([form('甲', '\n|||单位工作人员满意度|≥90%'), form('乙')].join('\n'));
    expect(table.projects.map(({ indicators }) => indicators.map(({ name }) => name).at(-1))).toEqual([
      '单位工作人员满意度',
      '群众满意度',
    ]);
  });

  test('side by side', () => {
    const beside = form('甲')
      .split('\n')
      .map((row, index) => `${row}||${form('乙').split('\n')[index]}`)
      .join('\n');
    const tables = formTables(beside);
    expect(tables.map(({ projects, columns }) => [projects[0]!.name, columns.name, lines(projects[0]!)])).toEqual([
      ['甲', 3, LINES],
      ['乙', 9, LINES],
    ]);
    expect(tables.flatMap(({ unplaced }) => unplaced)).toEqual([]);
  });

  test('other unit, year or kind of title: a table of its own', () => {
    const others = [form('甲'), form('乙').replace('2023年度', '2024年度'), form('丙').replace('目标表', '目标批复表')];
    expect(formTables(others.join('\n')).map(({ projects }) => projects.map(({ name }) => name))).toEqual([
      ['甲'],
      ['乙'],
      ['丙'],
    ]);
  });
});

describe('prepared rows and notes', () => {
  test('指标1： and …… are unfilled', () => {
    const table = formTable(
      withRows(`
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|养护里程|≥26公里
|||指标2：|
||质量指标|……|
||时效指标||
|……|||`),
    );
    expect(lines(table.projects[0]!)).toEqual([LINES[0]]);
    expect([table.unfilledRows, table.unplaced]).toEqual([4, []]);
  });

  test('a blank form has no project', () => {
    const table = formTable(
      `项目支出绩效目标表\n项目名称|\n主管部门及代码||实施单位|\n年度资金总额|\n年度目标|
绩效指标|一级指标|二级指标|三级指标|指标值\n|产出指标|数量指标|指标1：|\n|效益指标|社会效益指标||`,
    );
    expect([table.projects, table.unfilledRows]).toEqual([[], 2]);
  });

  test.each(['备注：以上为预算数', '填表人：张三|联系电话：123', '说明|见附件'])(
    'a trailing line is told: %s',
    (text) => {
      const table = formTable(`${HEAD}${INDICATORS}\n${text}`);
      expect(lines(table.projects[0]!)).toEqual(LINES);
      expect(table.unplaced.map((one) => one.text)).toEqual(text.split('|'));
    },
  );

  test('a form that breaks at a page repeats its header', () => {
    const broken = (HEAD + INDICATORS).replace(
      '\n|效益指标',
      '\n绩效指标|一级指标|二级指标|三级指标|指标值\n|效益指标',
    );
    const table = formTable(broken);
    expect(lines(table.projects[0]!)).toEqual(LINES);
    expect(table.unplaced).toEqual([]);
  });

  test('a page break repeats the title too', () => {
    const table = formTable(
      (HEAD + INDICATORS).replace(
        '\n|效益指标',
        '\n某县项目支出绩效目标表\n绩效指标|一级指标|二级指标|三级指标|指标值\n|效益指标',
      ),
    );
    expect(lines(table.projects[0]!)).toEqual(LINES);
    expect(table.unplaced).toEqual([]);
  });
});
