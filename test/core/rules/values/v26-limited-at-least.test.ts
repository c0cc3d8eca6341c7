import { limitedAtLeast } from '../../../../src/core/rules/values/v26-limited-at-least';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorText } from './text-rows';

const QUANTITY = '产出指标 | 数量指标';

ruleTester(limitedAtLeast, {
  valid: [
    { name: '≤', table: row(`${QUANTITY} | 公务接待批次 | ≤ | 35 | 批次`) },
    { name: '=', table: row(`${QUANTITY} | 公务用车保有量 | = | 3 | 辆`) },
    { name: 'visitors of a bureau', table: row(`${QUANTITY} | 接待来访群众人次 | ≥ | 300 | 人次`) },
    { name: 'visitors of a museum', table: row(`${QUANTITY} | 接待游客人次 | ≥ | 3 | 万人次`) },
    { name: 'a rate of receptions', table: row('产出指标 | 时效指标 | 公务接待安排及时率 | ≥ | 95 | %') },
    { name: 'satisfaction of guests', table: row('满意度指标 | 服务对象满意度指标 | 公务接待对象满意度 | ≥ | 95 | %') },
    { name: 'a cost is V07', table: row('产出指标 | 成本指标 | 公务接待成本 | ≥ | 3 | 万元') },
    { name: 'care of cars', table: row(`${QUANTITY} | 公务用车维修次数 | ≥ | 3 | 次`) },
    { name: 'a police car', table: row(`${QUANTITY} | 执法执勤车辆购置数量 | ≥ | 2 | 辆`) },
    { name: 'rules of receptions', table: row('效益指标 | 可持续影响指标 | 公务接待制度 | 定性 | 健全') },
    { name: 'people who go abroad to work', table: row(`${QUANTITY} | 出国务工人员培训人数 | ≥ | 50 | 人`) },
  ],
  invalid: [
    {
      name: 'receptions',
      table: row(`${QUANTITY} | 公务接待批次 | ≥ | 35 | 批次`),
      findings: [
        {
          cell: 'H5',
          severity: 'warning',
          args: { value: '≥35批次', instead: '≤35批次' },
          fix: [{ cell: 'H5', after: '≤' }],
          fixKind: 'review',
        },
      ],
    },
    { name: 'guests', table: row(`${QUANTITY} | 公务接待人次 | > | 300 | 人次`), findings: [{ cell: 'H5' }] },
    {
      name: 'journeys abroad',
      table: row(`${QUANTITY} | 因公出国（境）团组数 | ≥ | 2 | 个\n${QUANTITY} | 因公出国（境）人数 | ≥ | 6 | 人`),
      findings: [{ cell: 'H5' }, { cell: 'H6' }],
    },
    {
      name: 'cars',
      table: row(`${QUANTITY} | 公务用车购置数 | ≥ | 1 | 辆\n${QUANTITY} | 公务用车保有量 | ≥ | 3 | 辆`),
      findings: [{ cell: 'H5' }, { cell: 'H6' }],
    },
    {
      name: 'in text',
      table: indicatorText('一、产出指标', '（一）数量指标：', '1.公务接待次数≥150次'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）数量指标：\n1.公务接待次数≤150次' }] }],
    },
  ],
});
