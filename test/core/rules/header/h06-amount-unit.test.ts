import { amountUnit } from '../../../../src/core/rules/header/h06-amount-unit';
import { declaration } from '../../../support/declaration';
import { COMPOSITE } from '../../../support/disclosure';
import { ruleTester } from '../../../support/rule-tester';
import { formRows } from './form-rows';

const PROJECT = '|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标';
const noted = (note: string, amount = '预算数'): string =>
  declaration(PROJECT).replace('金额单位：万元', note).replace('预算数', amount);
const disclosure = (amount: string): string =>
  `2024年项目支出绩效目标公开表\n序号|项目名称|${amount}|绩效目标|绩效指标\n1|甲项目|1.00|做好甲项目。|${COMPOSITE}`;
const money = (label: string, amount: string): string => formRows({ money: `${label}|年度资金总额:|<|${amount}|` });

ruleTester(amountUnit, {
  valid: [
    { name: 'in a note', table: noted('金额单位：万元') },
    { name: 'in 元', table: noted('金额单位：元') },
    { name: 'in the header', table: noted('2024年度', '预算数（万元）') },
    { name: 'twice the same', table: noted('单位：万元', '预算数（万元）') },
    { name: 'in the header of a disclosure table', table: disclosure('金额 (万元)') },
    { name: 'in a form', table: formRows() },
    { name: 'in every amount', table: money('项目资金', '18万元') },
    { name: 'no amount yet', table: noted('2024年度').replace('1.00', '') },
    { name: 'a measure unit is no amount unit', table: noted('金额单位：万元', '预算数').replace('度量单位', '单位') },
  ],
  invalid: [
    {
      name: 'nowhere',
      table: noted('2024年度'),
      findings: [{ cell: 'C3', severity: 'warning', variant: null, args: { amountUnit: '万元' }, fix: null }],
    },
    { name: 'nowhere in a disclosure table', table: disclosure('金额'), findings: [{ cell: 'C2', variant: null }] },
    { name: 'nowhere in a form', table: money('项目资金', '18'), findings: [{ cell: 'D6', variant: null }] },
    {
      name: 'two',
      table: noted('金额单位：元', '预算数（万元）'),
      findings: [{ cell: 'A2', variant: 'two', args: { other: '元', amountUnit: '万元' }, related: ['C3'] }],
    },
    {
      name: 'two in a form',
      table: formRows().replace('(2024年度)|<|<|<|<', '(2024年度)|<|<|<|单位：元'),
      findings: [{ cell: 'E2', variant: 'two', args: { other: '元', amountUnit: '万元' } }],
    },
  ],
});
