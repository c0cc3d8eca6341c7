import { sameValue } from '../../../../src/core/rules/values/v24-same-value';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { indicatorRows as row } from './indicator-rows';

const RATE = '产出指标 | 质量指标';
const SATISFACTION = '满意度指标 | 服务对象满意度指标';

/** Projects of so many rates each: 验收合格率 and so on, and satisfaction. */
function projects(count: number, rates: readonly string[], satisfaction: readonly string[] = []): string {
  const names = ['验收合格率', '设备完好率', '资料归档率', '政策知晓率'];
  const block = [
    ...rates.map((value, index) => `${RATE} | ${names[index] ?? '利用率'} | ≥ | ${value} | %`),
    ...satisfaction.map(
      (value, index) =>
        `${SATISFACTION} | ${['学生', '家长', '教师', '村民'][index] ?? '群众'}满意度 | ≥ | ${value} | %`,
    ),
  ].join('\n');
  return row(Array.from({ length: count }, () => block).join('\n\n'));
}

function sheet(name: string, text: string): Sheet {
  return sheetOf(name, text);
}

ruleTester(sameValue, {
  valid: [
    { name: 'values of their own', table: projects(4, ['90', '95', '98'], ['92']) },
    { name: 'few rates', table: projects(3, ['95', '95', '95']) },
    { name: 'few projects', table: projects(2, ['95', '95', '95', '95'], ['95', '95']) },
    { name: '100 is usual of rates', table: projects(5, ['100', '100', '100']) },
    { name: 'less than 80 %', table: projects(5, ['95', '95', '95', '98'], []) },
    { name: 'few of satisfaction', table: projects(5, ['90', '98'], ['95']) },
    {
      name: 'equal counts are no rates',
      table: row(
        Array.from(
          { length: 6 },
          () => '产出指标 | 数量指标 | 培训次数 | ≥ | 2 | 次\n产出指标 | 数量指标 | 宣传次数 | ≥ | 2 | 次',
        ).join('\n\n'),
      ),
    },
    {
      name: 'words',
      table: row(
        Array.from(
          { length: 6 },
          () => '效益指标 | 社会效益指标 | 服务水平 | 定性 | 提升\n效益指标 | 社会效益指标 | 环境 | 定性 | 提升',
        ).join('\n\n'),
      ),
    },
    {
      name: 'shares that are no rates by name',
      table: row(
        Array.from(
          { length: 6 },
          () => '产出指标 | 质量指标 | 工作比例 | ≥ | 95 | %\n产出指标 | 质量指标 | 占比 | ≥ | 95 | %',
        ).join('\n\n'),
      ),
    },
    { name: 'satisfaction that differs', table: projects(6, ['90', '97'], ['90', '95']) },
  ],
  invalid: [
    {
      name: 'all rates',
      table: projects(4, ['95', '95', '95'], ['95']),
      findings: [
        {
          cell: 'I5',
          severity: 'info',
          group: 'file',
          variant: null,
          args: { value: '95', count: 16, total: 16 },
          fix: null,
        },
      ],
    },
    {
      name: 'four of five',
      table: projects(5, ['95', '95', '95', '95', '98']),
      findings: [{ cell: 'I5', variant: null, args: { count: 20, total: 25 } }],
    },
    {
      name: 'all satisfaction',
      table: projects(5, ['92', '100', '97'], ['90', '90']),
      findings: [{ cell: 'I8', variant: 'satisfaction', args: { value: '90', count: 10, total: 10 } }],
    },
    {
      name: 'over several sheets',
      table: projects(2, ['95', '95', '95']),
      others: [sheet('二', projects(2, ['95', '95', '95']))],
      findings: [{ cell: 'I5', variant: null, args: { count: 12, total: 12 } }],
    },
    {
      name: 'written differently',
      table: row(
        Array.from({ length: 5 }, () => `${RATE} | 验收合格率 | ≥ | 95.0 | %\n${RATE} | 设备完好率 | | 95%`).join(
          '\n\n',
        ),
      ),
      findings: [{ cell: 'I5', args: { value: '95', count: 10 } }],
    },
  ],
});
