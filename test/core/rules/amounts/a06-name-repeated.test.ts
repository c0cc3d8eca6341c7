import { nameRepeated } from '../../../../src/core/rules/amounts/a06-name-repeated';
import { ruleTester } from '../../../support/rule-tester';
import { amountRows as rows } from './amount-rows';

/** Two projects with another one between: neighbours of one name are read as one project. */
const two = (first: string, second: string): string => rows(`201-某局\n= ${first}\n= 会议 | 2.00\n= ${second}`);

ruleTester(nameRepeated, {
  valid: [
    { name: 'other names', table: two('公务接待 | 4.25', '会议费 | 4.25') },
    {
      name: 'the item in brackets differs',
      table: two('政务网维护经费（邮电费） | 4.25', '政务网维护经费（维修维护费） | 9.00'),
    },
    { name: 'repeated in all: A05', table: two('慰问经费 | 4.25 | 慰问。', '慰问经费 | 4.25 | 慰问。') },
    { name: 'two agencies', table: rows('201-某局\n= 公用经费 | 3.00\n202-某委\n= 公用经费 | 5.00') },
    { name: 'years', table: two('2023年运行经费 | 4.25', '2024年运行经费 | 9.00') },
    { name: 'sections', table: two('县道改造一标段 | 4.25', '县道改造二标段 | 9.00') },
    { name: 'one character', table: two('小学公用经费 | 4.25', '中学公用经费 | 9.00') },
    { name: 'rows of one project', table: rows('201-某局\n= 公用经费 | 3.00') },
    { name: 'nothing but signs', table: two('-- | 1.00', '-- | 2.00') },
    { name: 'a longer name', table: two('培训经费 | 4.25', '干部培训经费 | 9.00') },
  ],
  invalid: [
    {
      name: 'another amount',
      table: two('农村公路养护 | 24.00 | 养护公路。', '农村公路养护 | 18.00 | 养护公路。'),
      findings: [
        { cell: 'B7', severity: 'info', args: { item: 3, kept: 1, name: '农村公路养护' }, related: ['B5'], fix: null },
      ],
    },
    {
      name: 'another goal',
      table: two('农村公路养护 | 24.00 | 养护县道。', '农村公路养护 | 24.00 | 养护乡道。'),
      findings: [{ cell: 'B7' }],
    },
    {
      name: 'brackets and blanks',
      table: two('慰问经费（春节） | 24.00', '慰问 经费(春节) | 18.00'),
      findings: [{ cell: 'B7' }],
    },
    {
      name: 'three',
      table: rows('201-某局\n= 奖励 | 3.00\n= 甲 | 1\n= 奖励 | 4.00\n= 乙 | 2\n= 奖励 | 5.00'),
      findings: [
        { cell: 'B7', args: { item: 3, kept: 1 } },
        { cell: 'B9', args: { item: 5, kept: 1 } },
      ],
    },
  ],
});
