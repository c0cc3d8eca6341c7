import { deadlinesYearEnd } from '../../../../src/core/rules/dates/d08-deadlines-year-end';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { deadlineRow, tableOfYear } from './date-tables';

const table = (...dates: string[]): string => tableOfYear('2023年', ...dates.map(deadlineRow));

ruleTester(deadlinesYearEnd, {
  valid: [
    { name: 'two projects', table: table('2023/12/31', '2023/12/31') },
    { name: 'one has a time of its own', table: table('2023/12/31', '2023/12/31', '2023/6/30', '2023/12/31') },
    { name: 'December is no year end', table: table('2023/12/31', '2023年12月', '2023/12/31') },
    { name: 'no deadlines', table: table('长期', '长期', '长期') },
    { name: 'projects without one do not count', table: table('2023/12/31', '长期', '2023/12/31') },
    {
      name: 'three in one project',
      table: tableOfYear('2023年', [1, 2, 3].map(() => deadlineRow('2023/12/31')).join('\n')),
    },
    {
      name: 'another sheet has a time of its own',
      table: table('2023/12/31', '2023/12/31', '2023/12/31'),
      others: [sheetOf('二', table('2023/5/31'))],
    },
    { name: 'a year', table: table('2023年', '2023年', '2023年') },
    { name: 'quarters', table: table('2023/3/31', '2023/6/30', '2023/9/30') },
    { name: 'next spring', table: table('2023/12/31', '2023/12/31', '2024/5/1') },
  ],
  invalid: [
    {
      name: 'three projects',
      table: table('2023/12/31', '2023年12月底前', '年底前完成'),
      findings: [{ cell: 'I4', severity: 'info', group: 'file', args: { count: 3 }, fix: null }],
    },
    {
      name: 'a slip counts as what it was meant to be',
      table: table('2023/12/13', '2023/12/31', '2023/12/31'),
      findings: [{ cell: 'I4', args: { count: 3 } }],
    },
    {
      name: 'over several sheets',
      table: table('2023/12/31', '2023/12/31'),
      others: [sheetOf('二', table('2023/12/31'))],
      findings: [{ cell: 'I4', args: { count: 3 } }],
    },
  ],
});
