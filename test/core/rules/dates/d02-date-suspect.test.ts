import { dateSuspect } from '../../../../src/core/rules/dates/d02-date-suspect';
import { ruleTester } from '../../../support/rule-tester';
import { deadlineRow, tableOfYear } from './date-tables';

const table = (...dates: string[]): string => tableOfYear('2023年', ...dates.map(deadlineRow));

ruleTester(dateSuspect, {
  valid: [
    { name: 'all alike', table: table('2023/12/31', '2023/12/31', '2023/12/31') },
    { name: 'too few to compare with', table: table('2023/12/31', '2023/12/31', '2023/12/13') },
    { name: 'alone', table: table('2023/12/13') },
    { name: 'another month', table: table('2023/12/31', '2023/12/31', '2023/12/31', '2023/11/13') },
    { name: 'another day', table: table('2023/12/31', '2023/12/31', '2023/12/31', '2023/12/15') },
    {
      name: 'as many of each',
      table: table('2023/12/31', '2023/12/31', '2023/12/31', '2023/12/13', '2023/12/13', '2023/12/13'),
    },
    { name: 'month ends are no days', table: table('2023年12月底', '2023年12月底', '2023年12月底', '2023/12/13') },
  ],
  invalid: [
    {
      name: 'one of four',
      table: table('2023/12/31', '2023/12/13', '2023/12/31', '2023/12/31'),
      findings: [
        {
          cell: 'I5',
          severity: 'warning',
          args: { date: '2023/12/13', count: 3 },
          fix: [{ cell: 'I5', after: '2023/12/31' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'in any style',
      table: table('2023年12月31日', '2023/12/31', '2023-12-31', '2023年12月13日前'),
      findings: [{ cell: 'I7', fix: [{ cell: 'I7', after: '2023年12月31日前' }] }],
    },
    {
      name: 'twice',
      table: table('2023/12/13', '2023/12/13', '2023/12/31', '2023/12/31', '2023/12/31'),
      findings: [{ cell: 'I4' }, { cell: 'I5' }],
    },
  ],
});
