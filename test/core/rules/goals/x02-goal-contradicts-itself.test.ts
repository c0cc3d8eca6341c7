import { goalContradictsItself } from '../../../../src/core/rules/goals/x02-goal-contradicts-itself';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed, formed } from './goal-tables';

const goal = (text: string): string => declared([{ goal: text }]);

ruleTester(goalContradictsItself, {
  valid: [
    { name: 'the same number twice', table: goal('对460名农牧民老党员进行补助；对460名农牧民老党员进行慰问。') },
    { name: 'different people', table: goal('对460名农牧民老党员进行补助；对510名农牧民新党员进行补助。') },
    { name: 'different works', table: goal('对460名党员进行生活补助；对510名党员进行技能培训。') },
    {
      name: 'different places ahead of a colon',
      table: goal('甲镇：补助农村低保困难户30户；乙镇：补助农村低保困难户50户。'),
    },
    { name: 'different times', table: goal('2024年补助农村低保困难户30户，2025年补助农村低保困难户50户。') },
    { name: 'little is said alike', table: goal('春季造林，造林100亩；秋季造林，造林200亩。') },
    { name: 'different costs', table: goal('县级干部人均体检成本800元；厅级干部人均体检成本1000元。') },
    { name: 'different units', table: goal('改造乡村老旧供水管网3公里；改造乡村老旧供水管网5处。') },
    {
      name: 'another number in the clause differs',
      table: goal('对40名满55周岁的农牧民党员补助；对50名满60周岁的农牧民党员补助。'),
    },
    { name: 'no numbers', table: goal('改造乡村老旧供水管网；改造乡村老旧供水管网。') },
    { name: 'a form', table: formed({ goal: '改造乡村老旧供水管网3公里。' }) },
  ],
  invalid: [
    {
      name: 'two numbers of the same people',
      table: goal(
        '目标一：对460名年满55周岁党龄满30年的农牧民党员进行补助不低于1次；目标二：对510名年满55周岁党龄满30年的农牧民党员进行补助。',
      ),
      findings: [
        {
          cell: 'D5',
          severity: 'warning',
          variant: null,
          args: {
            first: '对460名年满55周岁党龄满30年的农牧民党员进',
            second: '对510名年满55周岁党龄满30年的农牧民党员进',
          },
          fix: null,
        },
      ],
    },
    {
      name: 'the noun ahead of the number',
      table: goal('改造乡村老旧供水管网3公里，改造乡村老旧供水管网5公里。'),
      findings: [{ cell: 'D5', args: { first: '改造乡村老旧供水管网3公里', second: '改造乡村老旧供水管网5公里' } }],
    },
    {
      name: 'other operator words and blanks',
      table: goal('改造乡村老旧供水管网不少于3公里；改造乡村 老旧供水管网5公里以上。'),
      findings: [{ cell: 'D5' }],
    },
    {
      name: 'three numbers: each later one against the first',
      table: goal('补助农村低保困难户30户，补助农村低保困难户50户，补助农村低保困难户60户。'),
      findings: [{ cell: 'D5' }, { cell: 'D5' }],
    },
    {
      name: 'disclosure table',
      table: disclosed([{ goal: '人均年体检补助成本不高于800元；人均年体检补助成本不高于900元。' }]),
      findings: [{ cell: 'D5' }],
    },
    {
      name: 'project form',
      table: formed({ goal: '为全县适龄儿童接种疫苗200人；为全县适龄儿童接种疫苗300人。' }),
      findings: [{ cell: 'B5' }],
    },
  ],
});
