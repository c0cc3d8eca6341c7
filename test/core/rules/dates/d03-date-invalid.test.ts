import { dateInvalid } from '../../../../src/core/rules/dates/d03-date-invalid';
import { ruleTester } from '../../../support/rule-tester';
import { deadlineRow, disclosureOf, tableOfYear } from './date-tables';

const of2023 = (...rows: string[]): string => tableOfYear('2023年', rows.join('\n'));

ruleTester(dateInvalid, {
  valid: [
    { name: 'a date', table: of2023(deadlineRow('2023/12/31')) },
    { name: 'a leap day', table: tableOfYear('2024年', deadlineRow('2024/2/29')) },
    { name: 'a leap day without its year', table: of2023(deadlineRow('2月29日')) },
    { name: 'the thirteenth salary', table: of2023('时效指标 | 2023年13月工资发放及时率 | = | 100 | %') },
    { name: 'months of service', table: of2023('数量指标 | 保障月数 | = | 13 | 月') },
    { name: 'a version', table: of2023('数量指标 | 升级系统 | = | 2023.13 | 版') },
    { name: 'another year is D01', table: of2023(deadlineRow('2022/12/31')) },
    { name: '3·15', table: of2023('数量指标 | 开展3·15宣传 | = | 1 | 场') },
    {
      name: 'a goal',
      table: disclosureOf('2023年', '一、产出指标\\n（一）数量指标：\\n1.次数≥1次', '2023年6月30日前完成。'),
    },
  ],
  invalid: [
    {
      name: 'no such month or day',
      table: of2023(deadlineRow('2023/13/1'), deadlineRow('2023年2月30日前'), deadlineRow('11月31日')),
      findings: [
        { cell: 'I4', severity: 'error', args: { date: '2023/13/1' }, fix: null },
        { cell: 'I5', args: { date: '2023年2月30日' } },
        { cell: 'I6', args: { date: '11月31日' } },
      ],
    },
    {
      name: 'in a name',
      table: of2023('时效指标 | 6月31日前完成播种 | = | 100 | %'),
      findings: [{ cell: 'G4', args: { date: '6月31日' } }],
    },
    {
      name: 'in a goal',
      table: disclosureOf('2023年', '一、产出指标\\n（一）数量指标：\\n1.次数≥1次', '2023年9月31日前完成。'),
      findings: [{ cell: 'D5', args: { date: '2023年9月31日' } }],
    },
    {
      name: 'in composite text',
      table: disclosureOf('2023年', '一、产出指标\\n（一）时效指标：\\n1.工作完成时限：2023/2/30'),
      findings: [{ cell: 'E5', severity: 'error' }],
    },
  ],
});
