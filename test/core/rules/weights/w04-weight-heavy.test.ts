import { weightHeavy } from '../../../../src/core/rules/weights/w04-weight-heavy';
import { nationalPack } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { weightRows } from './weight-rows';

const limited = (heaviestWeight: number) => ({
  ...nationalPack,
  limits: { ...nationalPack.limits, heaviestWeight },
});

ruleTester(weightHeavy, {
  valid: [
    { name: 'spread', table: weightRows('20 20 10 效30 10') },
    { name: 'just the limit', table: weightRows('40 效40 10') },
    { name: 'halves (must-not 47)', table: weightRows('22.5 22.5 12.5 效22.5 10') },
    { name: 'no weights', table: weightRows('- 效- -') },
    { name: 'above 100 is W03', table: weightRows('500 效30 10') },
    { name: 'no number is W03', table: weightRows('五十 效30 10') },
    { name: 'too many decimals is W03', table: weightRows('50.123 效30 10') },
    { name: 'less than nothing is W03', table: weightRows('-50 效30 10') },
    { name: 'a pack that allows more', table: weightRows('50 效30 10'), pack: limited(50) },
  ],
  invalid: [
    {
      name: 'half of all',
      table: weightRows('50 效30 10'),
      findings: [
        { cell: 'K5', severity: 'info', group: null, args: { name: '第1项数量', weight: '50', limit: 40 }, fix: null },
      ],
    },
    { name: 'a little more than the limit', table: weightRows('40.5 效30 19.5'), findings: [{ cell: 'K5' }] },
    {
      name: 'a pack that allows less',
      table: weightRows('20 20 10 效30 10'),
      pack: limited(25),
      findings: [{ cell: 'K8', args: { weight: '30', limit: 25 } }],
    },
    { name: 'two of them', table: weightRows('45 效45'), findings: [{ cell: 'K5' }, { cell: 'K6' }] },
  ],
});
