import { amountFormat } from '../../../../src/core/rules/amounts/a12-amount-format';
import type { CellDetail, CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { withValue } from '../../../support/generate';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf, withDetail } from '../../../support/sheets';
import { amountRows as rows } from './amount-rows';

const project = (amount: string): string => rows(`201-某局\n= 甲 | ${amount}`);
const inYuan = (table: string): string => table.replace('金额单位：万元', '金额单位：元');

/** A project whose amount cell C5 holds this. */
function cell(value: CellValue, detail: CellDetail): Sheet {
  return withDetail(withValue(sheetOf('申报表', project('1.00')), 4, 2, value), 'C5', detail);
}

ruleTester(amountFormat, {
  valid: [
    { name: 'two decimals', table: project('9.20') },
    { name: 'no decimals', table: project('64') },
    { name: 'six decimals in 万元 are exact to 分', table: project('1.234567') },
    { name: 'two decimals in 元', table: inYuan(project('12345.67')) },
    { name: 'a number with separators by its format', table: cell(1234.5, { format: '#,##0.00' }) },
    { name: 'a formula with a result', table: cell(9.2, { formula: '=SUM(C6:C9)' }) },
    { name: 'shown rounded', table: cell(1.875, { format: '0.00' }) },
    { name: 'large', table: project('123456789') },
    { name: 'three decimals', table: project('1.875') },
    { name: 'a sum of binary numbers', table: cell(0.1 + 0.2, {}) },
  ],
  invalid: [
    { name: 'blank', table: project(''), findings: [{ cell: 'C5', variant: 'blank', severity: 'warning', fix: null }] },
    {
      name: 'text',
      table: project('"9.20"'),
      findings: [
        {
          cell: 'C5',
          variant: 'text',
          severity: 'error',
          args: { text: '9.20' },
          fix: [{ cell: 'C5', after: 9.2 }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'separators in text',
      table: project('"1,234.50"'),
      findings: [{ cell: 'C5', variant: 'text', fix: [{ cell: 'C5', after: 1234.5 }] }],
    },
    {
      name: 'full-width digits and separators',
      table: project('１，２３４．５'),
      findings: [{ cell: 'C5', variant: 'text', fix: [{ cell: 'C5', after: 1234.5 }] }],
    },
    {
      name: 'the unit of the table in the cell',
      table: project('9.20万元'),
      findings: [{ cell: 'C5', variant: 'text', fix: [{ cell: 'C5', after: 9.2 }] }],
    },
    {
      name: 'another unit in the cell: a person must tell',
      table: project('92000元'),
      findings: [{ cell: 'C5', variant: 'text', fix: null }],
    },
    {
      name: 'separators that are none',
      table: project('"1,5"'),
      findings: [{ cell: 'C5', variant: 'text', fix: null }],
    },
    {
      name: 'no number',
      table: project('待定'),
      findings: [{ cell: 'C5', variant: null, severity: 'error', args: { text: '待定' }, fix: null }],
    },
    { name: 'a range', table: project('5-8'), findings: [{ cell: 'C5', variant: null }] },
    { name: 'negative', table: project('-9.20'), findings: [{ cell: 'C5', variant: 'negative', severity: 'error' }] },
    { name: 'negative as text', table: project('"-9.20"'), findings: [{ cell: 'C5', variant: 'negative', fix: null }] },
    { name: 'zero', table: project('0.00'), findings: [{ cell: 'C5', variant: 'zero', severity: 'info' }] },
    {
      name: 'error cell',
      table: cell('#REF!', { problem: 'error' }),
      findings: [{ cell: 'C5', variant: 'error', severity: 'error', args: { text: '#REF!' }, fix: null }],
    },
    {
      name: 'formula without a stored result',
      table: cell(null, { formula: '=C6+C7', problem: 'not-calculated' }),
      findings: [{ cell: 'C5', variant: 'not-calculated', severity: 'error', fix: null }],
    },
    {
      name: 'more than six decimals in 万元',
      table: project('1.2345678'),
      findings: [{ cell: 'C5', variant: 'decimals', severity: 'warning', args: { most: 6, text: '1.2345678' } }],
    },
    {
      name: 'more than two decimals in 元',
      table: inYuan(project('1.234')),
      findings: [{ cell: 'C5', variant: 'decimals', args: { most: 2, amountUnit: '元' } }],
    },
  ],
});
