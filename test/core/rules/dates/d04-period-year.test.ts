import { periodYear } from '../../../../src/core/rules/dates/d04-period-year';
import { ruleTester } from '../../../support/rule-tester';
import { deadlineRow, formOf, tableOfYear } from './date-tables';

ruleTester(periodYear, {
  valid: [
    { name: 'one year (must-not 5)', table: formOf('项目期|2024-2024|<|<|<') },
    { name: 'several years', table: formOf('项目属性|延续项目|<|项目期|2023-2025') },
    { name: 'months', table: formOf('项目期|2024年1月至2024年12月|<|<|<') },
    { name: 'one year, once', table: formOf('项目属性|一次性项目|<|项目期|2024年') },
    { name: 'a length', table: formOf('项目期|1年|<|<|<') },
    { name: 'no end', table: formOf('项目期|2020年起长期|<|<|<') },
    { name: 'blank', table: formOf('项目期||<|<|<') },
    { name: 'choices that are only printed', table: formOf('项目属性|□一次性项目 ☑延续项目|<|项目期|2023-2025') },
    { name: 'no form', table: tableOfYear('2024年', deadlineRow('2024/12/31')) },
    { name: 'start and end apart', table: formOf('项目开始时间|2024年1月|<|项目结束时间|2024年12月') },
  ],
  invalid: [
    {
      name: 'over before the year',
      table: formOf('项目期|2021-2023|<|<|<'),
      findings: [
        { cell: 'B5', severity: 'warning', variant: null, args: { period: '2021-2023', year: 2024 }, fix: null },
      ],
    },
    { name: 'not begun', table: formOf('项目期|2025年|<|<|<'), findings: [{ cell: 'B5', variant: null }] },
    {
      name: 'ends before it begins',
      table: formOf('项目期|2025-2024|<|<|<'),
      findings: [{ cell: 'B5', severity: 'warning', variant: 'reversed' }],
    },
    {
      name: 'months the wrong way round',
      table: formOf('项目期|2024年12月-2024年1月|<|<|<'),
      findings: [{ cell: 'B5', variant: 'reversed' }],
    },
    {
      name: 'a single project over several years',
      table: formOf('项目属性|一次性项目|<|项目期|2024-2026'),
      findings: [{ cell: 'E5', severity: 'warning', variant: 'one-off' }],
    },
    {
      name: 'start and end apart',
      table: formOf('项目开始时间|2022年1月|<|项目结束时间|2022年12月'),
      findings: [{ cell: 'E5', variant: null }],
    },
  ],
});
