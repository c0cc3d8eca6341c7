import { nameTooLong } from '../../../../src/core/rules/names/n03-name-too-long';
import { nationalPack } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

const of = (length: number): string => '农'.repeat(length - 2) + '次数';
const short = { ...nationalPack, limits: { ...nationalPack.limits, longName: 20, longestName: 50 } };

ruleTester(nameTooLong, {
  valid: [
    { name: 'a name', table: named('巡查次数') },
    { name: '30 characters', table: named(of(30)) },
    { name: 'no name', table: named('') },
    { name: 'in a form', table: namedInForm(of(30), '12次') },
    { name: 'in a text', table: indicatorText('一、产出指标', '（一）数量指标', `1.${of(30)}≥12次`) },
    {
      name: 'a pack that allows more',
      table: named(of(40)),
      pack: { ...short, limits: { ...short.limits, longName: 50 } },
    },
  ],
  invalid: [
    {
      name: '31 characters are long',
      table: named(of(31)),
      findings: [{ cell: 'G5', severity: 'info', variant: 'long', args: { count: 31, most: 30 }, fix: null }],
    },
    { name: '100 are as many as fit', table: named(of(100)), findings: [{ cell: 'G5', variant: 'long' }] },
    {
      name: '101 are refused',
      table: named(of(101)),
      findings: [{ cell: 'G5', severity: 'error', variant: null, args: { count: 101, most: 100 } }],
    },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）数量指标', `1.${of(35)}≥12次`),
      findings: [{ cell: 'E5', severity: 'info' }],
    },
    { name: 'in a form', table: namedInForm(of(120), '12次'), findings: [{ cell: 'C6', severity: 'error' }] },
    {
      name: 'limits of the pack: long',
      table: named(of(21)),
      pack: short,
      findings: [{ cell: 'G5', variant: 'long', args: { most: 20 } }],
    },
    {
      name: 'limits of the pack: too long',
      table: named(of(51)),
      pack: short,
      findings: [{ cell: 'G5', variant: null, args: { most: 50 } }],
    },
  ],
});
