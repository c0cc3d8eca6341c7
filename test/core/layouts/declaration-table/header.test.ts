import { createReader } from '../../../../src/core/layouts/reader';
import { nationalPack } from '../../../../src/packs';
import { sheetOf, tableOf } from '../../../support/sheets';

const HEADER = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';
const ROWS = `
201-某办||9.00
|维修费|9.00|维护好网络。|产出指标|数量指标|维护次数|≥|12|次|60|正向指标
||||效益指标|社会效益指标|满意情况|定性|优良中差||20|正向指标
||||满意度指标|服务对象满意度指标|用户满意度|≥|95|%|10|正向指标`;

const PLACES = {
  agency: 0,
  project: 1,
  amount: 2,
  goal: 3,
  level1: 4,
  level2: 5,
  name: 6,
  operator: 7,
  value: 8,
  unit: 9,
  weight: 10,
  direction: 11,
};

/** The first indicator's content, whatever the columns are called. */
const FIRST = {
  level1: '产出指标',
  level2: '数量指标',
  name: '维护次数',
  operator: '≥',
  value: '12',
  unit: '次',
  weight: '60',
  direction: '正向',
};

describe('finding the columns', () => {
  test.each([
    ['as in 四川', HEADER],
    [
      'other words',
      '预算单位|预算项目名称|金额|绩效目标|一级指标|二级指标|三级指标名称|计算符号|目标值|计量单位|分值|方向',
    ],
    [
      'blanks, line breaks, asterisks',
      '*单位 名称|项目\\n名称|预算数\\n（万元）|年度 目标|*一级指标|二级\\n指标|三级指标|指标性质|*指标值|度量单位|权重（分）|指标方向性',
    ],
    [
      'full-width brackets, notes in the label',
      '单位名称|项目名称|2023年预算数|年度绩效目标|一级指标|二级指标|三级（末级）指标名称|指标性质|指标值（包含数字及文字描述）|度量单位|权重（总分90分）|指标方向性',
    ],
    [
      '单位 twice: agency on the left, measure unit on the right',
      '单位|项目|资金总额|总体目标|一级指标|二级指标|指标名称|指标性质|指标值|单位|分值权重|指标方向性',
    ],
    ['unknown header, content tells', '单位名称|项目名称|预算数|年度目标|一级|二级|指标内容|甲|指标值|乙|权重|丙'],
    [
      '指标性质 and 指标方向性 swapped',
      '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标方向性|指标值|度量单位|权重|指标性质',
    ],
    [
      'value and operator swapped',
      '单位名称|项目名称|预算数|年度目标|二级指标|一级指标|三级指标|指标值|指标性质|度量单位|权重|指标方向性',
    ],
  ])('%s', (_, header) => {
    const table = tableOf(`${header}${ROWS.replace('优良中差||20', '8|次|20').replace('定性', '=')}`);
    expect(table.columns).toEqual(PLACES);
    expect(table.projects[0]!.indicators[0]).toMatchObject(FIRST);
  });

  test('指标性质 that holds 正向/反向 is the direction (乌海), 指标方向 the operator', () => {
    const table = tableOf(`
单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标方向|指标值|度量单位|权重|指标性质${ROWS}`);
    expect(table.columns).toMatchObject({ operator: 7, direction: 11 });
  });

  test.each(['正向', '反向指标'])('指标性质 alone, holding %s, is the direction', (direction) => {
    const line = `|产出指标|数量指标|甲|${direction}|1|次`;
    const table = tableOf(
      `项目名称|一级指标|二级指标|三级指标|指标性质|指标值|度量单位\n项目甲${line}\n${line}\n${line}`,
    );
    expect(table.columns).toMatchObject({ direction: 4 });
    expect(table.columns.operator).toBeUndefined();
    expect(table.projects[0]!.indicators[0]).toMatchObject({ operator: '', direction: direction.slice(0, 2) });
  });

  test('two header rows, the upper one merged', () => {
    const table = tableOf(`
部门预算项目支出绩效目标申报表|<|<|<|<|<|<|<
单位名称|项目名称|预算数（元）|年度目标|绩效指标|<|<|<|<|<|<|<
^|^|^|^|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性${ROWS}`);
    expect(table.columns).toEqual(PLACES);
    expect(table.amountUnit).toBe('元');
    expect(table.amountUnitAt).toEqual({ row: 1, column: 2 });
    expect(table.projects).toHaveLength(1);
  });

  test('the sum of the weights in the header above (乌海) is part of the header', () => {
    const table = tableOf(`
单位名称|项目名称|预算数|年度目标|绩效指标(权重分值90分,产出50,效益30,满意度10)|<|<|<|<|<|<|<
^|^|^|^|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性${ROWS}`);
    expect(table.columns).toEqual(PLACES);
    expect([table.projects.length, table.unplaced]).toEqual([1, []]);
  });

  test('what is merged from the row above is part of the header, whatever its words', () => {
    const table = tableOf(`
申报表
预算部门|项目名称（全称）|本年度拟安排资金（元）|年度绩效总目标|绩效指标|<|<|<|<|评价标准|<
^|^|^|^|一级指标|二级指标|三级指标名称|指标值（含单位）|分值（满分100分）|优|差
某局|甲|1.00|目标|产出指标|数量指标|次数|≥1次|90|全做|没做`);
    expect(table.columns).toMatchObject({ agency: 0, project: 1, amount: 2, goal: 3, level1: 4, value: 7, weight: 8 });
    expect([table.amountUnit, table.area.top, table.projects[0]!.rows.first]).toEqual(['元', 0, 3]);
  });

  test('header cells merged down reach over a row without labels', () => {
    const table = tableOf(`
项目名称|预算数|一级指标|三级指标|指标值|评价标准|<
^|^|^|^|^|优|差
甲|1.00|产出指标|次数|≥1次|全做|没做`);
    expect([table.projects[0]!.rows.first, table.unplaced]).toEqual([2, []]);
  });

  test.each([
    ['县级财政安排资金', '5.00', { amount: 3 }],
    ['县级财政安排资金', '专项', {}],
    ['项目资金用途', '5.00', {}],
    ['部门绩效目标概述', '5.00', {}],
  ])('a label that only its wording tells: %s over %s', (label, content, columns) => {
    const rows = [1, 2, 3].map((number) => `某局|项目${number}|产出指标|${content}|次数|≥1次`).join('\n');
    const table = tableOf(`单位名称|项目名称|一级指标|${label}|三级指标|指标值\n${rows}`);
    const { amount, goal } = table.columns;
    expect(JSON.parse(JSON.stringify({ amount, goal }))).toEqual(columns);
  });

  test('the value of the year, not of the whole period', () => {
    const table = tableOf('项目名称|一级指标|三级指标|实施期指标值|年度指标值\n甲|产出指标|里程|≥30公里|≥10公里');
    expect(table.projects[0]!.indicators[0]).toMatchObject({ value: '10', operator: '≥' });
  });

  test('one 指标值 header merged over operator, value and unit', () => {
    const table = tableOf(`
单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标值|<|<|权重|指标方向性${ROWS.replace('优良中差||', '8|次|').replace('定性', '=')}`);
    expect(table.columns).toEqual(PLACES);
  });

  test('a row of running numbers under the header is part of it', () => {
    const table = tableOf(`${HEADER}\n1|2|3|4|5|6|7|8|9|10|11|12${ROWS}`);
    expect(table.projects).toHaveLength(1);
    expect(table.unplaced).toEqual([]);
  });

  test('not in row 1 nor column A', () => {
    const table = tableOf(`\n|\n||金额单位：万元\n||${HEADER}${ROWS.replaceAll('\n', '\n||')}`.replace('\n', '\n\n'));
    expect(table.columns.agency).toBe(2);
    expect(table.projects[0]!.indicators).toHaveLength(3);
    expect(table.area).toEqual({ top: 2, left: 2, bottom: 7, right: 13 });
  });

  test('further columns: remarks are left alone, an unknown one is told by its header', () => {
    const table = tableOf(`${HEADER}|备注|内部流水${ROWS.replace('正向指标\n', '正向指标|按月|A-17\n')}`);
    expect(table.columns.remark).toBe(12);
    expect(table.unplaced).toEqual([{ at: { row: 0, column: 13 }, text: '内部流水' }]);
  });

  test('content under no header is unplaced, cell by cell', () => {
    const table = tableOf(`${HEADER}${ROWS.replace('正向指标\n', '正向指标||旁注\n')}`);
    expect(table.unplaced).toEqual([{ at: { row: 2, column: 13 }, text: '旁注' }]);
  });

  test('分值 beside 权重: one is the weight, the other is told as not read', () => {
    const table = tableOf(`${HEADER}|分值${ROWS.replaceAll('正向指标', '正向指标|5')}`);
    expect(table.columns.weight).toBe(10);
    expect(table.unplaced).toEqual([{ at: { row: 0, column: 12 }, text: '分值' }]);
    expect(table.projects[0]!.indicators[0]!.weight).toBe('60');
  });
});

describe('what stands above the header', () => {
  test.each([
    ['金额单位：万元', '万元'],
    ['单位:元', '元'],
    ['（单位：亿元）', '亿元'],
    ['单位：人民币元', '元'],
    ['金额单位：|万元', '万元'],
    ['填报单位：某办|||||||||金 额 单 位 ： 元', '元'],
  ])('amount unit of “%s”', (note, unit) => {
    const table = tableOf(`申报表\n${note}\n${HEADER}${ROWS}`);
    expect(table.amountUnit).toBe(unit);
    expect(table.amountUnitAt?.row).toBe(1);
  });

  test('without any, 万元 is assumed', () => {
    const table = tableOf(`申报表\n${HEADER}${ROWS}`);
    expect([table.amountUnit, table.amountUnitAt]).toEqual(['万元', null]);
  });

  test('the header of the amounts is nearer than the note', () => {
    expect(tableOf(`单位：万元\n${HEADER.replace('预算数', '预算数（元）')}${ROWS}`).amountUnit).toBe('元');
  });

  test.each([
    ['2023年部门预算项目支出绩效目标申报表', 2023],
    ['项目支出绩效目标申报表\n（2024年度）', 2024],
    ['项目支出绩效目标申报表（２０２５年度）', 2025],
    ['二〇二六年项目支出绩效目标申报表', 2026],
    ['项目支出绩效目标申报表\n（     年度）', null],
    ['项目支出绩效目标申报表\n填报日期：2022年12月5日', null],
  ])('year of “%s”', (title, year) => {
    const table = tableOf(`${title}\n${HEADER}${ROWS.replace('维护好网络', '结清2021年度网络费')}`);
    expect(table.year).toBe(year);
  });

  test('title is not the attachment number', () => {
    const table = tableOf(`附件3\n部门预算项目支出绩效目标申报表\n金额单位：万元\n${HEADER}${ROWS}`);
    expect(table.title).toBe('部门预算项目支出绩效目标申报表');
    expect(table.area.top).toBe(0);
  });

  test('an agency named above a table without agency column', () => {
    const table = tableOf(
      `申报表\n填报单位：201001-某中心||单位：元\n${HEADER.replace('单位名称', '序号')}\n1${ROWS.split('\n')[2]}`,
    );
    expect(table.agencies).toMatchObject([{ code: '201001', name: '某中心', declaredTotal: null }]);
    expect(table.projects).toMatchObject([{ no: '1', agency: 0 }]);
  });
});

describe('what is no declaration table', () => {
  const read = (text: string) => createReader(nationalPack).read(sheetOf('表', text));
  test.each([
    ['nothing', ''],
    ['contact list', '序号|姓名|单位名称|电话\n1|张三|某办|123'],
    ['budget table', '科目编码|科目名称|预算数|备注\n201|一般公共服务|12.00|'],
    ['indicator library', '一级指标|二级指标|三级指标|指标值|度量单位\n产出指标|数量指标|次数|5|次'],
    [
      'self-evaluation',
      '项目名称|一级指标|二级指标|三级指标|年度指标值|实际完成值|得分\n甲|产出指标|数量指标|次数|5|5|10',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('the sheet that feeds the drop-down lists', () => {
    expect(createReader(nationalPack).read(sheetOf('_zb_lists', HEADER + ROWS))).toEqual([]);
  });

  test('hidden sheets are read like others', () => {
    expect(createReader(nationalPack).read(sheetOf('表', HEADER + ROWS, { visibility: 'veryHidden' }))).toHaveLength(1);
  });
});
