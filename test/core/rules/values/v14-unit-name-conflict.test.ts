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
    { name: 'cases in 件', table: row(`${QUANTITY} | 交办件数量 | ≥ | 1000 | 件`) },
    { name: 'documents in 个', table: row(`${QUANTITY} | 制定政策文件数量 | = | 3 | 个`) },
    { name: 'approvals in 个', table: row(`${QUANTITY} | 取得用地批件数量 | = | 3 | 个`) },
    { name: 'parts in 个', table: row(`${QUANTITY} | 更换零件数量 | = | 30 | 个`) },
    { name: 'petitions in batches', table: row(`${QUANTITY} | 转交信访件 | ≥ | 10 | 批`) },
    { name: 'timeliness in %', table: row('产出指标 | 时效指标 | 信息报送及时性 | ≥ | 95 | %') },
    { name: 'timeliness in hours', table: row('产出指标 | 时效指标 | 应急响应及时性 | ≤ | 2 | 小时') },
    { name: 'timeliness as a word', table: row('产出指标 | 时效指标 | 维护及时性 | 定性 | 及时') },
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
      name: 'cases in 个 (平武县政府办 P9)',
      table: row(`${QUANTITY} | 受理市长公开电话交办件数量 | ≥ | 1000 | 个`),
      findings: [{ cell: 'J5', args: { said: '办件数量' }, fix: [{ cell: 'J5', after: '件' }] }],
    },
    {
      name: 'petitions in 个',
      table: row(`${QUANTITY} | 化解信访件数 | ≥ | 20 | 个`),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '件' }] }],
    },
    {
      name: 'timeliness counted (盐池县政府办 T3)',
      table: indicatorForm('产出指标|时效指标|维护及时性|1次/月'),
      findings: [{ cell: 'D6', severity: 'warning', args: { said: '及时性', unit: '次' }, fix: null }],
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
