import { duplicatePairs } from '../../../src/core/totals/duplicates';
import { amountTable, type ProjectSpec } from '../../support/amount-table';

const GOAL = '慰问退休干部11人，每人每年300元。';
const project = (name: string, amount: string | null = '0.33', goal = GOAL): ProjectSpec => ({ name, amount, goal });

describe('repeated projects', () => {
  test.each<[string, ProjectSpec, ProjectSpec]>([
    ['the very same', project('慰问经费'), project('慰问经费')],
    ['brackets and blanks differ', project('公用经费（含慰问金）'), project('公用经费 (含慰问金)')],
    ['one character of seven differs', project('公务员奖励奖金'), project('公务员奖励资金')],
    ['amounts are printed differently', project('慰问经费', '0.33'), project('慰问经费', '0.330')],
    ['goals differ in punctuation', project('慰问经费'), project('慰问经费', '0.33', `${GOAL.replace('，', ', ')} `)],
    ['no goal, equal names', project('慰问经费', '1.00', ''), project('慰问经费', '1.00', '')],
  ])('%s', (_, first, second) =>
    expect(duplicatePairs(amountTable([], [first, second]))).toEqual([{ kept: 0, repeated: 1 }]),
  );

  test.each<[string, ProjectSpec, ProjectSpec]>([
    ['other amount', project('慰问经费'), project('慰问经费', '0.34')],
    ['other goal', project('慰问经费'), project('慰问经费', '0.33', '慰问困难党员。')],
    ['other name', project('慰问经费'), project('培训经费')],
    ['names that share two thirds', project('政务网维护经费（邮电费）'), project('政务网维护经费（维修维护费）')],
    ['another section of a road', project('县道改造工程项目一标段'), project('县道改造工程项目二标段')],
    ['another year', project('2023年度运行维护经费'), project('2024年度运行维护经费')],
    ['no amount', project('慰问经费', null), project('慰问经费', null)],
    ['no name', project(''), project('')],
    ['no goal and only near names', project('公务员奖励奖金', '1.00', ''), project('公务员奖励资金', '1.00', '')],
  ])('not: %s', (_, first, second) => expect(duplicatePairs(amountTable([], [first, second]))).toEqual([]));

  test('three times the same: both repetitions name the first', () => {
    const same = project('慰问经费');
    expect(duplicatePairs(amountTable([], [same, same, same]))).toEqual([
      { kept: 0, repeated: 1 },
      { kept: 0, repeated: 2 },
    ]);
  });
});
