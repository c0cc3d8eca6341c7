import { foreignWords } from '../../../../src/core/rules/noise/z06-foreign-words';
import { ruleTester } from '../../../support/rule-tester';
import { noisyRows, noisyText } from './noisy-rows';

ruleTester(foreignWords, {
  valid: [
    { name: 'Chinese', table: noisyRows() },
    { name: 'names of things', table: noisyRows({ name: 'OTN专线、APP 和 GPS 维护次数' }) },
    { name: 'a unit', table: noisyRows({ unit: 'km' }) },
    { name: 'small letters of a thing', table: noisyRows({ goal: '开通wifi热点，升级app。' }) },
    { name: 'English throughout', table: noisyRows({ goal: '引进 office of the future 系统。' }) },
    { name: 'a part of a word', table: noisyRows({ goal: '使用android系统。' }) },
    { name: 'between Latin', table: noisyRows({ goal: '推广B to C模式。' }) },
    { name: 'an address', table: noisyRows({ goal: '通过www.is.gov.cn公开。' }) },
    { name: 'tags are Z01', table: noisyRows({ goal: '<p>调研</p>' }) },
  ],
  invalid: [
    {
      name: 'and',
      table: noisyText('一、产出指标 （一）数量指标 1.执法检查 and 调研≥6次'),
      findings: [{ cell: 'E4', severity: 'info', args: { word: 'and' }, fix: null }],
    },
    { name: 'without blanks', table: noisyRows({ name: '检查and调研次数' }), findings: [{ cell: 'G4' }] },
    {
      name: 'of',
      table: noisyRows({ goal: '提高服务 of 群众水平。' }),
      findings: [{ cell: 'D4', args: { word: 'of' } }],
    },
    {
      name: 'every cell of its own',
      table: noisyRows({ goal: '检查 and 调研。', name: '检查 or 调研次数' }),
      findings: [{ cell: 'D4' }, { cell: 'G4' }],
    },
  ],
});
