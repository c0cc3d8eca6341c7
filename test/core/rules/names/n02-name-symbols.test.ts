import { nameSymbols } from '../../../../src/core/rules/names/n02-name-symbols';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

ruleTester(nameSymbols, {
  valid: [
    { name: 'a name', table: named('巡查次数') },
    { name: 'a hotline', table: named('12345', '≥ | 8000 | 件') },
    { name: 'an emergency number', table: named('120', '≥ | 300 | 次') },
    { name: 'digits and words', table: named('12345热线受理件数', '≥ | 8000 | 件') },
    { name: 'Latin letters', table: named('GDP', '≥ | 5 | %') },
    { name: 'no name at all is N01', table: named('') },
    { name: '无 says nothing is planned', table: namedInForm('无', '无') },
    { name: 'a text of items', table: indicatorText('一、产出指标', '（一）数量指标', '1.巡查次数≥12次') },
  ],
  invalid: [
    {
      name: 'dashes with a value',
      table: named('---'),
      findings: [{ cell: 'G5', severity: 'error', variant: null, args: { name: '---' }, fix: null }],
    },
    { name: 'stars', table: named('***'), findings: [{ cell: 'G5', variant: null }] },
    { name: 'an underline', table: named('_'), findings: [{ cell: 'G5' }] },
    { name: 'a number', table: named('"2024"'), findings: [{ cell: 'G5', args: { name: '2024' } }] },
    { name: 'dots', table: named('……'), findings: [{ cell: 'G5' }] },
    {
      name: 'a row of dashes is cleared',
      table: named('-', ' | - | -'),
      findings: [
        {
          cell: 'G5',
          severity: 'error',
          variant: 'unused',
          fix: [
            { cell: 'G5', after: null },
            { cell: 'I5', after: null },
            { cell: 'J5', after: null },
          ],
        },
      ],
    },
    {
      name: 'a form may be printed with it',
      table: namedInForm('/', '/'),
      findings: [
        {
          cell: 'C6',
          severity: 'info',
          variant: 'unused',
          fix: [
            { cell: 'C6', after: null },
            { cell: 'D6', after: null },
          ],
        },
      ],
    },
    { name: 'a form with a value', table: namedInForm('*', '12次'), findings: [{ cell: 'C6', severity: 'error' }] },
  ],
});
