import { externalLink } from '../../../../src/core/rules/amounts/a19-external-link';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { withValue } from '../../../support/generate';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf, withDetail } from '../../../support/sheets';
import { amountRows } from './amount-rows';

const plain = sheetOf('申报表', amountRows('201-某局 | 10.20\n= 农村公路养护 | 9.20\n= 危桥改造 | 1.00'));
const formula = (cell: string, text: string): Sheet => withDetail(plain, cell, { formula: text });
const LINK = "='[2024预算.xlsx]汇总'!C5";

ruleTester(externalLink, {
  valid: [
    { name: 'values', table: plain },
    { name: 'a sum', table: formula('C4', '=SUM(C5:C6)') },
    { name: 'another sheet', table: formula('C5', "='汇总 表'!C5") },
    { name: 'a column of a table of this workbook', table: formula('C5', '=SUM(表1[金额])') },
    { name: 'a structured reference beside another sheet', table: formula('C5', '=SUM(表1[金额],汇总!C5)') },
    { name: 'an error of this workbook', table: formula('C5', '=#REF!') },
    { name: 'a link outside of the table', table: formula('P5', LINK) },
    { name: 'a link in the goal', table: formula('D5', LINK) },
    { name: 'a bracket in a text', table: formula('C5', '=VALUE("[1]")') },
    { name: 'multiplied', table: formula('C5', '=9.2*10000/10000') },
  ],
  invalid: [
    {
      name: 'an amount',
      table: formula('C5', LINK),
      findings: [
        {
          cell: 'C5',
          severity: 'warning',
          variant: null,
          args: { text: '9.2' },
          fix: [{ cell: 'C5', after: 9.2 }],
          fixKind: 'review',
        },
      ],
    },
    { name: 'as files keep it', table: formula('C6', '=[1]Sheet1!$C$5*2'), findings: [{ cell: 'C6' }] },
    { name: 'with a path', table: formula('C4', "='D:\\预算\\[2024 预算.xlsx]汇 总'!C5"), findings: [{ cell: 'C4' }] },
    { name: 'the value of an indicator', table: formula('I5', `=10+${LINK.slice(1)}`), findings: [{ cell: 'I5' }] },
    {
      name: 'without a value',
      table: withDetail(withValue(plain, 4, 2, null), 'C5', { formula: LINK, problem: 'not-calculated' }),
      findings: [{ cell: 'C5', variant: 'no-value', fix: null }],
    },
  ],
});
