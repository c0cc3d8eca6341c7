import { declaredTotalFormat } from '../../../../src/core/rules/amounts/a12-declared-total-format';
import { withValue } from '../../../support/generate';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf, withDetail } from '../../../support/sheets';
import { amountRows as rows } from './amount-rows';

const total = (amount: string): string => rows(`201-某局 | ${amount}\n= 甲 | 9.20`);
const plain = sheetOf('申报表', total('9.20'));

ruleTester(declaredTotalFormat, {
  valid: [
    { name: 'a number', table: total('9.20') },
    { name: 'no total', table: total('') },
    { name: 'zero', table: total('0.00') },
    { name: 'no decimals', table: total('9') },
    { name: 'six decimals', table: total('9.123456') },
    { name: 'a formula with a result', table: withDetail(plain, 'C4', { formula: '=SUM(C5)' }) },
  ],
  invalid: [
    {
      name: 'text',
      table: total('"9.20"'),
      findings: [{ cell: 'C4', variant: 'text', severity: 'error', fix: [{ cell: 'C4', after: 9.2 }] }],
    },
    { name: 'no number', table: total('见附件'), findings: [{ cell: 'C4', variant: null, args: { text: '见附件' } }] },
    { name: 'negative', table: total('-1.00'), findings: [{ cell: 'C4', variant: 'negative' }] },
    {
      name: 'too many decimals',
      table: total('9.1234567'),
      findings: [{ cell: 'C4', variant: 'decimals', severity: 'warning' }],
    },
    {
      name: 'error cell',
      table: withDetail(withValue(plain, 3, 2, '#VALUE!'), 'C4', { problem: 'error' }),
      findings: [{ cell: 'C4', variant: 'error' }],
    },
    {
      name: 'formula without a stored result',
      table: withDetail(withValue(plain, 3, 2, null), 'C4', { formula: '=SUM(C5)', problem: 'not-calculated' }),
      findings: [{ cell: 'C4', variant: 'not-calculated' }],
    },
  ],
});
