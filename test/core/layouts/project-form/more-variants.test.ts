import { amountOf, formOf, formTable, lines } from './forms';

describe('forms of other provinces', () => {
  test('指标内容 with fields above and below 项目名称, 立项依据 and 项目概况', () => {
    const table = formTable(`
附件2|||
2024年县级部门预算项目支出绩效目标表|||
填报单位：某县农业农村局|||金额单位：元
一级预算单位|105-某县农业农村局|二级预算单位|105001-某县农业农村局机关
项目名称|高标准农田管护|项目编码|51072724T000012345678
项目类别|特定目标类|项目起止时间|2024年1月-2024年12月
立项依据|《某某办法》（某发〔2023〕1号）||
项目概况|对全县高标准农田进行日常管护。||
项目资金（元）|年度资金总额|180,000.00|
|其中：一般公共预算拨款|180,000.00|
|政府性基金预算拨款||
|国有资本经营预算拨款||
|其他资金||
年度绩效目标|目标1：管护农田。||
|目标2：改善条件。||
一级指标|二级指标|指标内容|指标值
产出指标|数量指标|管护面积|≥2.3万亩
成本指标|经济成本指标|管护成本|≤180000元`);
    const [project] = table.projects;
    expect(table).toMatchObject({ title: '2024年县级部门预算项目支出绩效目标表', year: 2024, amountUnit: '元' });
    expect(table.agencies.map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['105', '某县农业农村局', null],
      ['105001', '某县农业农村局机关', 0],
    ]);
    expect([amountOf(project!), project!.goal]).toEqual(['180000', '目标1：管护农田。\n目标2：改善条件。']);
    expect(project!.formFields!.map(({ label }) => label)).toEqual([
      '一级预算单位',
      '二级预算单位',
      '项目编码',
      '项目类别',
      '项目起止时间',
      '立项依据',
      '项目概况',
    ]);
    expect(project!.funds!.map(({ label }) => label)).toEqual([
      '一般公共预算拨款',
      '政府性基金预算拨款',
      '国有资本经营预算拨款',
      '其他资金',
    ]);
    expect(lines(project!)).toEqual([
      '产出指标/数量指标 管护面积 ≥2.3万亩',
      '成本指标/经济成本指标 管护成本 ≤180000元',
    ]);
    expect(table.unplaced).toEqual([]);
  });

  test('labels that no list knows, in the columns of labels', () => {
    const project = formOf(`
项目绩效目标申报表（2024年度）
项目名称|道路养护|责任股室|养护股
是否涉密|否|优先级|一级
年度资金总额（万元）|18
年度目标|养护。
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|里程|26公里`);
    expect(project.formFields!.map(({ label, text }) => [label, text])).toEqual([
      ['责任股室', '养护股'],
      ['是否涉密', '否'],
      ['优先级', '一级'],
    ]);
  });

  test('unmerged labels filled down in every row', () => {
    const project = formOf(`
项目绩效目标表
项目名称|道路养护
年度资金总额（万元）|18
年度目标|养护。
绩效指标|一级指标|二级指标|三级指标|指标值
绩效指标|产出指标|数量指标|里程|26公里
绩效指标|产出指标|数量指标|次数|2次
绩效指标|效益指标|社会效益指标|出行条件|改善`);
    expect(lines(project)).toEqual([
      '产出指标/数量指标 里程 26公里',
      '产出指标/数量指标 次数 2次',
      '效益指标/社会效益指标 出行条件 改善',
    ]);
  });

  test('dates and shares of cells that are numbers', () => {
    const project = formOf(`
项目绩效目标表
项目名称|道路养护
年度资金总额（万元）|18
年度目标|养护。
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|里程|26
|时效指标|完成时间|2023/12/31`);
    expect(project.indicators.map(({ value, unit }) => [value, unit])).toEqual([
      ['26', ''],
      ['2023/12/31', ''],
    ]);
  });

  test('a sum of the weights below the indicators is none', () => {
    const table = formTable(`
项目绩效目标表
项目名称|道路养护
年度资金总额（万元）|18
年度目标|养护。
一级指标|二级指标|三级指标|指标值|分值
产出指标|数量指标|里程|26公里|50
合计||||50`);
    expect(lines(table.projects[0]!)).toEqual(['产出指标/数量指标 里程 26公里 (50)']);
    expect(table.unplaced).toEqual([]);
  });

  test('a goal of several rows with halves that are not merged', () => {
    const project = formOf(`
项目绩效目标表
项目名称|道路养护|||
年度资金总额（万元）|18||
总体目标|实施期目标（2023年-2025年）||年度目标
总体目标|目标1：三年甲||目标1：今年甲
总体目标|目标2：三年乙||目标2：今年乙
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|里程|26公里`);
    expect([project.goal, project.midTerm!.goal]).toEqual([
      '目标1：今年甲\n目标2：今年乙',
      '目标1：三年甲\n目标2：三年乙',
    ]);
  });

  test('the fund beside the total', () => {
    const project = formOf(`
项目绩效目标表
项目名称|道路养护||||
项目资金（万元）|资金总额|18|其中：财政拨款|15|其他资金|3
年度目标|养护。
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|里程|26公里`);
    expect([amountOf(project), project.funds!.map(({ label, amount }) => [label, amount.text])]).toEqual([
      '18',
      [
        ['财政拨款', '15'],
        ['其他资金', '3'],
      ],
    ]);
  });

  test('序号 in front of the indicators', () => {
    const table = formTable(`
项目绩效目标表
项目名称|道路养护
年度资金总额（万元）|18
年度目标|养护。
序号|一级指标|二级指标|三级指标|指标值
1|产出指标|数量指标|里程|26公里
2||质量指标|合格率|100%`);
    expect(lines(table.projects[0]!)).toEqual(['产出指标/数量指标 里程 26公里', '产出指标/质量指标 合格率 100%']);
    expect([table.unplaced, table.misplaced]).toEqual([[], []]);
  });
});
