import { quantityAtMost } from '../../../../src/core/rules/values/v10-quantity-at-most';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorText } from './text-rows';

const QUANTITY = '产出指标 | 数量指标';

ruleTester(quantityAtMost, {
  valid: [
    { name: '≥', table: row(`${QUANTITY} | 培训次数 | ≥ | 2 | 次`) },
    { name: '=', table: row(`${QUANTITY} | 改造户数 | = | 120 | 户`) },
    { name: 'posts that are paid for', table: row(`${QUANTITY} | 政府购买服务岗位数 | ≤ | 12 | 个`) },
    { name: 'receptions', table: row(`${QUANTITY} | 公务接待批次 | ≤ | 30 | 批次`) },
    { name: 'meetings (must-not 36)', table: row(`${QUANTITY} | 全县性会议次数 | ≤ | 6 | 次`) },
    { name: 'papers (must-not 36)', table: row(`${QUANTITY} | 印发文件数量 | ≤ | 40 | 份`) },
    { name: 'inspections (must-not 36)', table: row(`${QUANTITY} | 督查检查考核次数 | ≤ | 2 | 次`) },
    { name: 'posts', table: row(`${QUANTITY} | 编制内在职人数 | ≤ | 28 | 人`) },
    { name: 'cars', table: row(`${QUANTITY} | 公务用车保有量 | ≤ | 3 | 辆`) },
    { name: 'complaints', table: row(`${QUANTITY} | 有效投诉件数 | ≤ | 5 | 件`) },
    { name: 'money is M04', table: row(`${QUANTITY} | 设备购置 | ≤ | 5 | 万元`) },
    { name: 'a time', table: row(`${QUANTITY} | 培训天数 | ≤ | 3 | 天`) },
    { name: 'a rate', table: row(`${QUANTITY} | 空置率 | ≤ | 5 | %`) },
    { name: 'another level 2', table: row('产出指标 | 质量指标 | 返工次数 | ≤ | 2 | 次') },
    { name: 'fertiliser', table: row(`${QUANTITY} | 化肥施用量 | ≤ | 3000 | 吨`) },
    { name: 'the size of a class', table: row(`${QUANTITY} | 小学班额 | ≤ | 45 | 人`) },
    { name: 'electricity', table: row(`${QUANTITY} | 路灯用电量 | ≤ | 20000 | 千瓦时`) },
  ],
  invalid: [
    {
      name: 'training',
      table: row(`${QUANTITY} | 组织代表培训次数 | ≤ | 2 | 次`),
      findings: [
        {
          cell: 'H5',
          severity: 'warning',
          args: { value: '≤2次' },
          fix: [{ cell: 'H5', after: '=' }],
          fixKind: 'review',
        },
      ],
    },
    { name: '<', table: row(`${QUANTITY} | 植树株数 | "<" | 5000 | 株`), findings: [{ cell: 'H5' }] },
    { name: 'people served', table: row(`${QUANTITY} | 免费体检人数 | ≤ | 300 | 人`), findings: [{ cell: 'H5' }] },
    { name: 'an area', table: row(`${QUANTITY} | 高标准农田建设面积 | ≤ | 2.5 | 万亩`), findings: [{ cell: 'H5' }] },
    {
      name: 'in text',
      table: indicatorText('一、产出指标', '（一）数量指标：', '1.养护里程≤26公里'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）数量指标：\n1.养护里程＝26公里' }] }],
    },
    {
      name: 'words behind the number',
      table: indicatorText('一、产出指标', '（一）数量指标：', '1.演出场次12场以内'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）数量指标：\n1.演出场次＝12场' }] }],
    },
  ],
});
