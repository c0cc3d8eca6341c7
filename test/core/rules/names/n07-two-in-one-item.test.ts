import { twoInOneItem } from '../../../../src/core/rules/names/n07-two-in-one-item';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

const HEAD = ['一、效益指标', '（一）社会效益指标'];
const text = (...items: readonly string[]): string => indicatorText(...HEAD, ...items);

ruleTester(twoInOneItem, {
  valid: [
    { name: 'an item each', table: text('1.政策知晓率≥95%', '2.带动就业人数=5人') },
    { name: 'in one line', table: text('1.政策知晓率≥95% 2.带动就业人数=5人') },
    { name: 'separated, with numbers', table: text('1、政策知晓率≥95%；2、带动就业人数=5人') },
    { name: 'a list without numbers', table: text('政策知晓率≥95%', '带动就业人数=5人') },
    { name: 'in one line without numbers', table: text('政策知晓率≥95%；带动就业人数=5人') },
    { name: 'a second line of an item', table: text('1.政策知晓率≥95%', '带动就业人数=5人', '2.就业稳定率≥90%') },
    { name: 'a weight behind it', table: text('1.政策知晓率≥95%（10分）') },
    { name: 'how it is scored', table: text('1.政策知晓率≥95%，每少1%扣1分') },
    { name: 'a declaration table', table: named('巡查次数') },
    { name: 'a form', table: namedInForm('巡查次数', '12次') },
  ],
  invalid: [
    {
      name: 'two operators in one item',
      table: text('1. 政策知晓率≥95%：带动就业人数=5人'),
      findings: [
        {
          cell: 'E5',
          severity: 'error',
          variant: 'item',
          args: { first: '政策知晓率≥95%', second: '带动就业人数=5人' },
          related: ['E5'],
          fix: [{ cell: 'E5', after: [...HEAD, '1. 政策知晓率≥95%', '2.带动就业人数=5人'].join('\n') }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'another separator, another ordinal',
      table: text('1、政策知晓率≥95%，带动就业人数=5人'),
      findings: [
        { cell: 'E5', fix: [{ cell: 'E5', after: [...HEAD, '1、政策知晓率≥95%', '2、带动就业人数=5人'].join('\n') }] },
      ],
    },
    {
      name: 'no other item is changed',
      table: text('1.政策知晓率≥95%；带动就业人数=5人', '2.就业稳定率≥90%'),
      findings: [
        {
          cell: 'E5',
          fix: [
            {
              cell: 'E5',
              after: [...HEAD, '1.政策知晓率≥95%', '2.带动就业人数=5人', '2.就业稳定率≥90%'].join('\n'),
            },
          ],
        },
      ],
    },
    {
      name: 'values without operators',
      table: text('1.政策知晓率95%，带动就业人数5人'),
      findings: [{ cell: 'E5' }],
    },
    {
      name: 'three in one',
      table: text('1.政策知晓率≥95%，带动就业人数≥5人，就业稳定率≥90%'),
      findings: [{ cell: 'E5' }, { cell: 'E5' }],
    },
    {
      name: 'in two items',
      table: text('1.政策知晓率≥95%，带动就业人数≥5人', '2.就业稳定率≥90%，创业带动人数≥8人'),
      findings: [{ cell: 'E5' }, { cell: 'E5' }],
    },
    {
      name: 'no fix where more than a separator stands between',
      table: text('1.政策知晓率≥95%（10分），带动就业人数=5人（5分）'),
      findings: [{ cell: 'E5', fix: null }],
    },
  ],
});
