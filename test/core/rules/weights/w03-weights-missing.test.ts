import { weightsMissing } from '../../../../src/core/rules/weights/w03-weights-missing';
import { ruleTester } from '../../../support/rule-tester';
import { weightRows } from './weight-rows';

ruleTester(weightsMissing, {
  valid: [
    { name: 'all filled', table: weightRows('50 40', '60 30') },
    { name: 'one of them empty is another case', table: weightRows('50 -', '60 30') },
    { name: 'a table that fills none', table: weightRows('- -', '- -') },
  ],
  invalid: [
    {
      name: 'one project without weights',
      table: weightRows('50 40', '- - -'),
      findings: [{ cell: 'K7:K9', severity: 'error', variant: 'project', args: { count: 3 }, fix: null }],
    },
    {
      name: 'two of them',
      table: weightRows('-', '50 40', '- -'),
      findings: [{ cell: 'K5' }, { cell: 'K8:K9' }],
    },
  ],
});
