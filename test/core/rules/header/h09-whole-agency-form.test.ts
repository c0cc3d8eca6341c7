import { createChecker } from '../../../../src/core/check/checker';
import { wholeAgencyForm } from '../../../../src/core/rules/header/h09-whole-agency-form';
import { nationalPack } from '../../../../src/packs';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { formRows } from './form-rows';

const WHOLE = `附件2
部门（单位）整体支出绩效目标表|<|<|<|<
（2024年度）|<|<|<|<
部门（单位）名称|某县水利局|<|<|<
年度主要任务|任务名称|主要内容|预算金额（万元）|
^|河道治理|治理河道12公里|860|
^|农村供水|改造水厂3座|420|
年度总体目标|保障全县供水和防洪安全。|<|<|<
年度绩效指标|一级指标|二级指标|三级指标|指标值
^|产出指标|数量指标|治理河道长度|≥12公里
^|效益指标|社会效益指标|供水保证率|≥95%
^|满意度指标|服务对象满意度指标|群众满意度|≥90%`;
const whole = (title: string) => sheetOf('整体支出', WHOLE.replace('部门（单位）整体支出绩效目标表', title));

ruleTester(wholeAgencyForm, {
  valid: [
    { name: 'a project form', table: formRows() },
    {
      name: 'a declaration table',
      table: declaration('|甲项目|1.00|做好甲项目|产出指标|数量指标|数量|≥|1|个|90|正向指标'),
    },
    { name: 'an indicator that speaks of it', table: formRows().replace('维修校舍栋数', '编制整体支出绩效目标表') },
    { name: 'a self-evaluation', table: whole('部门整体支出绩效自评表'), withoutTable: true },
    { name: 'a note that names it', table: whole('附：请另填整体支出绩效目标表，一式两份'), withoutTable: true },
  ],
  invalid: [
    {
      name: 'alone in its file',
      table: whole('部门（单位）整体支出绩效目标表'),
      withoutTable: true,
      findings: [{ cell: 'A2', severity: 'info', args: { title: '部门（单位）整体支出绩效目标表' }, fix: null }],
    },
    {
      name: 'of one county, with blanks',
      table: whole('某县水利局 2024年 部门整体绩效目标申报表'),
      withoutTable: true,
      findings: [{ cell: 'A2' }],
    },
    {
      name: 'beside a project form',
      table: whole('部门整体支出绩效目标表（2024年度）'),
      others: [sheetOf('项目', formRows())],
      findings: [{ cell: 'A2' }],
    },
  ],
});

test('is never read as a project form, whatever stands above and below it', () => {
  const both = `${WHOLE}\n\n${formRows()}`;
  const { tables, findings } = createChecker(nationalPack).check({
    sheets: [whole('部门整体支出绩效目标表'), sheetOf('两张', both)],
  });
  expect(tables.map(({ table }) => [table.sheet, table.projects.map(({ name }) => name)])).toEqual([
    ['两张', ['中小学校舍维修']],
  ]);
  expect(findings.filter(({ code }) => code === 'H09').map(({ place }) => place.sheet)).toEqual(['整体支出', '两张']);
});
