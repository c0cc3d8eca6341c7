import { privateData } from '../../../../src/core/rules/goals/x11-private-data';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed, formed } from './goal-tables';

const goal = (text: string): string => declared([{ goal: text }]);
/** Numbers that nobody has: made for tests, with right check digits. */
const ID = '11010519491231002X';
const MOBILE = '13800138000';
const CARD = '6222020000000000000';

ruleTester(privateData, {
  valid: [
    { name: 'a wrong check digit', table: goal('补助110105194912310021一人。') },
    { name: 'no such birthday', table: goal('编号110105194913310027。') },
    { name: 'a project code', table: goal('项目代码63222123T000000012345。') },
    { name: 'an amount of 11 digits', table: goal('投资13800138000元。') },
    { name: 'a number of 11 digits that is no mobile', table: goal('编号12345678901。') },
    { name: 'digits within a longer number', table: goal('单号213800138000999999999。') },
    { name: 'a hotline', table: goal('办理12345热线工单3000件。') },
    { name: 'a line of an office', table: goal('电话0970-8612345。') },
    { name: 'a number that fails the check of cards', table: goal('账号6222020000000000001。') },
    { name: 'any long number', table: goal('合同4000000000000002号。') },
    { name: 'masked already', table: goal('补助110105********002X，电话138****8000。') },
    {
      name: 'the telephone of the office below the table',
      table: `${goal('改造管网。')}\n联系人：某某 电话：${MOBILE}`,
    },
    { name: 'an indicator value', table: declared([{ rows: ['经济效益指标|产值|≥|13800138000|元'] }]) },
  ],
  invalid: [
    {
      name: 'identity number',
      table: goal(`补助困难职工（${ID}）。`),
      findings: [
        {
          cell: 'D5',
          variant: null,
          severity: 'warning',
          args: { masked: '110105********002X' },
          fixKind: 'review',
          fix: [{ cell: 'D5', after: '补助困难职工（110105********002X）。' }],
        },
      ],
    },
    {
      name: 'mobile number',
      table: goal(`联系人电话${MOBILE}。`),
      findings: [{ cell: 'D5', variant: 'mobile', fix: [{ cell: 'D5', after: '联系人电话138****8000。' }] }],
    },
    {
      name: 'bank card',
      table: goal(`补贴发到${CARD}。`),
      findings: [{ cell: 'D5', variant: 'account', args: { masked: '6222***********0000' } }],
    },
    {
      name: 'an account by its label',
      table: goal('收款账号：4000000000000002。'),
      findings: [{ cell: 'D5', variant: 'account' }],
    },
    {
      name: 'error in the table that is published',
      table: disclosed([{ goal: `救助${ID}。` }]),
      findings: [{ cell: 'D5', variant: null, severity: 'error' }],
    },
    {
      name: 'warning in a form',
      table: formed({ goal: `救助${ID}。` }),
      findings: [{ cell: 'B5', severity: 'warning' }],
    },
    {
      name: 'in an indicator',
      table: declared([{ rows: [`数量指标|资助学生（${ID}）|=|1|人`] }]),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '资助学生（110105********002X）' }] }],
    },
    {
      name: 'in the project name',
      table: declared([{ name: `救助${MOBILE}` }]),
      findings: [{ cell: 'B5', variant: 'mobile' }],
    },
    {
      name: 'two numbers, each with its own fix',
      table: goal(`${ID}，${MOBILE}。`),
      findings: [
        { cell: 'D5', fix: [{ cell: 'D5', after: `110105********002X，${MOBILE}。` }] },
        { cell: 'D5', fix: [{ cell: 'D5', after: `${ID}，138****8000。` }] },
      ],
    },
    {
      name: 'in a disclosed indicator',
      table: disclosed([{ text: `一、产出指标\\n（一）数量指标：\\n1.资助学生${ID}一名≥1人` }]),
      findings: [{ cell: 'E5', severity: 'error' }],
    },
    {
      name: 'a list of people below the table',
      table: `${disclosed([{}])}\n受助人身份证：${ID}`,
      findings: [{ cell: 'A6', severity: 'error', fix: null }],
    },
  ],
});
