import { projectRepeated } from '../../../../src/core/rules/amounts/a05-project-repeated';
import { ruleTester } from '../../../support/rule-tester';
import { amountRows as rows } from './amount-rows';

const GOAL = '奖励公务员100人，每人3000元。';
/** Two projects with another one between: neighbours of one name are read as one project. */
const two = (first: string, second: string): string => rows(`201-某局\n= ${first}\n= 会议 | 2.00\n= ${second}`);

ruleTester(projectRepeated, {
  valid: [
    { name: 'other amount', table: two(`公务员奖励 | 30.00 | ${GOAL}`, `公务员奖励 | 30.01 | ${GOAL}`) },
    { name: 'other goal', table: two(`公务员奖励 | 30.00 | ${GOAL}`, '公务员奖励 | 30.00 | 奖励教师20人。') },
    { name: 'other name', table: two(`公务员奖励 | 30.00 | ${GOAL}`, `教师节慰问 | 30.00 | ${GOAL}`) },
    {
      name: 'one word of the name in brackets differs',
      table: two(`政务网维护经费（邮电费） | 4.25 | ${GOAL}`, `政务网维护经费（维修维护费） | 4.25 | ${GOAL}`),
    },
    {
      name: 'sections of one road',
      table: two(`县道改造项目一标段 | 9.00 | ${GOAL}`, `县道改造项目二标段 | 9.00 | ${GOAL}`),
    },
    { name: 'numbered', table: two(`第1季度运行维护经费 | 9.00 | ${GOAL}`, `第2季度运行维护经费 | 9.00 | ${GOAL}`) },
    { name: 'years', table: two(`2023年运行维护经费 | 9.00 | ${GOAL}`, `2024年运行维护经费 | 9.00 | ${GOAL}`) },
    {
      name: 'halves of a year',
      table: two(`上半年运行维护经费 | 9.00 | ${GOAL}`, `下半年运行维护经费 | 9.00 | ${GOAL}`),
    },
    { name: 'neither has an amount', table: two(`公务员奖励 | | ${GOAL}`, `公务员奖励 | | ${GOAL}`) },
    { name: 'the same amount by chance', table: two('公务接待 | 4.25', '会议费 | 4.25') },
  ],
  invalid: [
    {
      name: 'the very same',
      table: two(`公务员奖励 | 30.00 | ${GOAL}`, `公务员奖励 | 30.00 | ${GOAL}`),
      findings: [
        {
          cell: 'B7',
          severity: 'error',
          variant: null,
          args: { item: 3, kept: 1, amount: '30.00', amountUnit: '万元' },
          related: ['B5'],
          fix: null,
        },
      ],
    },
    {
      name: 'brackets and blanks',
      table: two(`公用经费（含慰问金） | 0.33 | ${GOAL}`, `公用经费 (含慰问金) | 0.33 | ${GOAL}`),
      findings: [{ cell: 'B7' }],
    },
    {
      name: 'one character of the name',
      table: two(`公务员奖励奖金 | 30.00 | ${GOAL}`, `公务员奖励资金 | 30.00 | ${GOAL}`),
      findings: [{ cell: 'B7' }],
    },
    {
      name: 'two of ten characters',
      table: two(`乡镇机关公务员奖励奖金 | 30.00 | ${GOAL}`, `乡镇机关公务员鼓励资金 | 30.00 | ${GOAL}`),
      findings: [{ cell: 'B7' }],
    },
    {
      name: 'punctuation of the goal',
      table: two(`公务员奖励 | 30.00 | ${GOAL}`, '公务员奖励 | 30.00 | 奖励公务员 100人, 每人3000元'),
      findings: [{ cell: 'B7' }],
    },
    {
      name: 'amount written otherwise',
      table: two(`公务员奖励 | 30.00 | ${GOAL}`, `公务员奖励 | "30" | ${GOAL}`),
      findings: [{ cell: 'B7' }],
    },
    {
      name: 'three times: each names the first',
      table: rows(
        `201-某局\n= 奖励 | 3.00 | ${GOAL}\n= 甲 | 1\n= 奖励 | 3.00 | ${GOAL}\n= 乙 | 2\n= 奖励 | 3.00 | ${GOAL}`,
      ),
      findings: [
        { cell: 'B7', args: { item: 3, kept: 1 }, related: ['B5'] },
        { cell: 'B9', args: { item: 5, kept: 1 }, related: ['B5'] },
      ],
    },
    {
      name: 'in two agencies',
      table: rows(`201-某局\n= 奖励 | 3.00 | ${GOAL}\n202-某委\n= 奖励 | 3.00 | ${GOAL}`),
      findings: [{ cell: 'B7', severity: 'info', group: 'file', related: ['B5'] }],
    },
    {
      name: 'goals of nothing but signs are none: equal names',
      table: two('公务员奖励 | 30.00 | --', '公务员奖励 | 30.00 | --'),
      findings: [{ cell: 'B7', variant: 'no-goal' }],
    },
  ],
});
