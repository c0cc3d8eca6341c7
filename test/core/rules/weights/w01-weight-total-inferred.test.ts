import { weightTotalInferred } from '../../../../src/core/rules/weights/w01-weight-total-inferred';
import { ruleTester } from '../../../support/rule-tester';
import { weightRows } from './weight-rows';

ruleTester(weightTotalInferred, {
  valid: [
    { name: '90 is usual', table: weightRows('50 30 10', '60 20 10', '40 40 10') },
    { name: 'two projects of 100', table: weightRows('50 50', '60 40') },
    { name: 'fewer than 80 % of them', table: weightRows('50 50', '60 40', '50 40') },
    { name: 'no weights', table: weightRows('- -', '- -', '- -') },
    {
      name: 'the pack says 100',
      table: weightRows('50 50', '60 40', '50 50'),
      facts: { weightTotal: 100, weightTotalSource: 'pack' },
    },
  ],
  invalid: [
    {
      name: '100 in every project: said once',
      table: weightRows('50 50', '60 40', '70 30'),
      findings: [{ cell: 'K5', severity: 'info', variant: 'inferred', args: { expected: 100 }, fix: null }],
    },
    {
      name: '80 in four of five',
      table: weightRows('- 80', '60 20', '70 10', '50 30', '80 20'),
      findings: [{ cell: 'K5', variant: 'inferred', args: { expected: 80 } }],
    },
  ],
});
