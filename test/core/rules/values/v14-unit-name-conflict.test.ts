import { unitNameConflict } from '../../../../src/core/rules/values/v14-unit-name-conflict';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

const QUANTITY = '产出指标 | 数量指标';

ruleTester(unitNameConflict, {
  valid: [
    { name: 'heads', table: row(`${QUANTITY} | 参训人数 | ≥ | 60 | 人`) },
    { name: '名', table: row(`${QUANTITY} | 聘用教师人数 | = | 12 | 名`) },
    { name: 'visits', table: row(`${QUANTITY} | 门诊人次 | ≥ | 3 | 万人次`) },
    { name: 'visits a year', table: row(`${QUANTITY} | 公众号访问人次 | ≥ | 30 | 万人次/年`) },
    { name: 'events', table: row(`${QUANTITY} | 宣传次数 | ≥ | 4 | 场次`) },
    { name: 'times a year', table: row(`${QUANTITY} | 巡查次数 | ≥ | 12 | 次/年`) },
    { name: 'a case', table: row(`${QUANTITY} | 处置次数 | ≥ | 5 | 起`) },
    { name: 'money per visit', table: row('产出指标 | 成本指标 | 诊疗人次 | ≤ | 50 | 元/人次') },
    { name: 'a share is N12', table: row(`${QUANTITY} | 就业人数 | ≥ | 5 | %`) },
    { name: 'a bad unit that means the right one', table: row(`${QUANTITY} | 补贴发放人数 | = | 1 | 人数`) },
    { name: 'the word inside the name', table: row(`${QUANTITY} | 人数统计次数 | ≥ | 4 | 次`) },
    { name: 'no unit is V11', table: row(`${QUANTITY} | 参训人数 | ≥ | 60`) },
  ],
  invalid: [
    {
      name: '人次 in 人',
      table: row(`${QUANTITY} | 免费开放接待人次 | ≥ | 300 | 人`),
      findings: [
        {
          cell: 'J5',
          severity: 'warning',
          args: { said: '人次', unit: '人', value: '≥300人' },
          fix: [{ cell: 'J5', after: '人次' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '人次 in 次',
      table: row(`${QUANTITY} | 体检人次 | ≥ | 286 | 次`),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '人次' }] }],
    },
    {
      name: '人数 in 人次',
      table: row(`${QUANTITY} | 服务群众人数 | ≥ | 300 | 人次`),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '人' }] }],
    },
    {
      name: '人数 in 户: only a person can tell',
      table: row(`${QUANTITY} | 受益人数 | ≥ | 300 | 户`),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: '次数 in 人: only a person can tell',
      table: row(`${QUANTITY} | 接待参会人员次数 | ≥ | 265 | 人`),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: 'a note behind the name',
      table: row(`${QUANTITY} | 走访人数（离退休） | ≥ | 30 | 次`),
      findings: [{ cell: 'J5' }],
    },
    {
      name: 'ten thousands',
      table: row(`${QUANTITY} | 客运人次 | ≥ | 3 | 万人`),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: 'in a form',
      table: indicatorForm('产出指标|数量指标|巡诊人次|≥500人'),
      findings: [{ cell: 'D6', fix: [{ cell: 'D6', after: '≥500人次' }] }],
    },
    {
      name: 'in text',
      table: indicatorText('一、产出指标', '（一）数量指标：', '1.受益群众人次≥100人'),
      findings: [
        { cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）数量指标：\n1.受益群众人次≥100人次' }] },
      ],
    },
  ],
});
