import { sourcesDiffer } from '../../../../src/core/rules/amounts/a03-sources-differ';
import { ruleTester } from '../../../support/rule-tester';
import { formRows } from '../header/form-rows';
import { amountRows } from './amount-rows';

/** A form whose 资金总额 (D6) and sources (D7 …) are these, one line each: `其中:财政拨款 18`. */
function form(total: string, ...sources: readonly string[]): string {
  const lines = sources.map((source) => {
    const [label = '', amount = ''] = source.split(' ');
    return `|${label}|<|${amount}|`;
  });
  return formRows({ money: [`项目资金(万元)|年度资金总额:|<|${total}|`, ...lines].join('\n') });
}

ruleTester(sourcesDiffer, {
  valid: [
    { name: 'one source, the other blank', table: form('18', '其中:财政拨款 18', '其他资金') },
    { name: 'two sources', table: form('18', '其中:财政拨款 15', '其他资金 3') },
    { name: 'parts of a source', table: form('100', '财政拨款 80', '其中:本级安排 50', '上级补助 30', '其他资金 20') },
    {
      name: 'a part that is less than its source',
      table: form('100', '财政拨款 80', '其中:一般债券 50', '其他资金 20'),
    },
    {
      name: 'all of the first level',
      table: form('100', '其中:本级财政安排 40', '上级补助 30', '上年结转 20', '单位自有资金 10'),
    },
    { name: 'rounding', table: form('1.88', '其中:财政拨款 1.255', '其他资金 0.622') },
    { name: 'no source filled in yet', table: form('18', '其中:财政拨款', '其他资金') },
    { name: 'no total yet', table: form('', '其中:财政拨款 18', '其他资金') },
    { name: 'an amount that is no number: A12', table: form('18', '其中:财政拨款 待定', '其他资金 3') },
    { name: 'lines of what it is spent on', table: form('18', '人员经费 5', '设备购置费 6') },
    { name: 'a table of rows', table: amountRows('201-某局 | 9.20\n= 甲 | 9.20') },
  ],
  invalid: [
    {
      name: 'too little: 其他资金 is blank',
      table: form('18', '其中:财政拨款 15', '其他资金'),
      findings: [
        {
          cell: 'D6',
          severity: 'error',
          variant: 'less',
          args: { total: '18.00', sum: '15.00', difference: '3.00', amountUnit: '万元' },
          related: ['D7'],
          fix: [{ cell: 'D8', after: 3 }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'too little, 其他资金 is filled in',
      table: form('18', '其中:财政拨款 15', '其他资金 2'),
      findings: [{ cell: 'D6', variant: 'less', args: { difference: '1.00' }, fix: null }],
    },
    {
      name: 'too much',
      table: form('18', '其中:财政拨款 18', '其他资金 3'),
      findings: [
        { cell: 'D6', variant: null, args: { sum: '21.00', difference: '3.00' }, related: ['D7', 'D8'], fix: null },
      ],
    },
    {
      name: 'parts and sources that fit in no way',
      table: form('100', '财政拨款 80', '其中:本级安排 50', '上级补助 30', '其他资金 25'),
      findings: [{ cell: 'D6', variant: null, args: { sum: '105.00', difference: '5.00' } }],
    },
    {
      name: 'written zero',
      table: form('18', '其中:财政拨款 0', '其他资金 0'),
      findings: [{ cell: 'D6', variant: 'less', fix: null }],
    },
  ],
});
