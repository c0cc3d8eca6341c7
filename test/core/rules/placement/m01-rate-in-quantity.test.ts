import { rateInQuantity } from '../../../../src/core/rules/placement/m01-rate-in-quantity';
import { sheetOf } from '../../../support/sheets';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

const OTHER = '产出指标 | 数量指标 | 培训期数 | = | 4 | 期\n';

ruleTester(rateInQuantity, {
  valid: [
    { name: 'a number of people', table: row('产出指标 | 数量指标 | 培训人数 | ≥ | 60 | 人') },
    { name: 'a rate below 质量', table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 95 | %') },
    { name: 'a rate below 时效', table: row('产出指标 | 时效指标 | 发放及时率 | = | 100 | %') },
    { name: '频率 is no share (must-not 39)', table: row('产出指标 | 数量指标 | 巡查频率 | ≥ | 2 | 次/月') },
    { name: '传输速率 (must-not 39)', table: row('产出指标 | 数量指标 | 网络传输速率 | = | 100 | Mbps') },
    { name: 'a rate by name only, counted', table: row('产出指标 | 数量指标 | 会议资料错误率 | = | 0 | 次') },
    { name: 'no rate by name', table: row('产出指标 | 数量指标 | 宣传工作 | = | 100 | %') },
    { name: 'money spent is N15', table: row('产出指标 | 数量指标 | 项目资金支付率 | = | 100 | %') },
    { name: '定性', table: row('产出指标 | 数量指标 | 资料完备率 | 定性 | 优良中差 |') },
    { name: '覆盖率 below 社会效益 (must-not 46)', table: row('效益指标 | 社会效益指标 | 医保覆盖率 | ≥ | 95 | %') },
    { name: 'another tree of labels', table: row('产出指标 | 其他指标 | 及时率 | ≥ | 95 | %') },
  ],
  invalid: [
    {
      name: '及时率 → 时效',
      table: row(`${OTHER}产出指标 | 数量指标 | 补贴发放及时率 | = | 100 | %`),
      findings: [
        {
          cell: 'G6',
          severity: 'warning',
          variant: null,
          args: { name: '补贴发放及时率', target: '时效指标' },
          fix: [{ cell: 'F6', after: '时效指标' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '按期…率 → 时效, 合格率 and 准确率 → 质量',
      table: row(
        `${OTHER}产出指标 | 数量指标 | 按期开工率 | ≥ | 90 | %\n产出指标 | 数量指标 | 疫苗接种合格率 | ≥ | 99 | %\n产出指标 | 数量指标 | 数据准确率 | ≥ | 99 | %`,
      ),
      findings: [
        { cell: 'G6', fix: [{ cell: 'F6', after: '时效指标' }] },
        { cell: 'G7', fix: [{ cell: 'F7', after: '质量指标' }] },
        { cell: 'G8', fix: [{ cell: 'F8', after: '质量指标' }] },
      ],
    },
    {
      name: '满意度 changes both levels',
      table: row(`${OTHER}产出指标 | 数量指标 | 参训教师满意度 | ≥ | 92 | %`),
      findings: [
        {
          cell: 'G6',
          args: { target: '服务对象满意度指标' },
          fix: [
            { cell: 'E6', after: '满意度指标' },
            { cell: 'F6', after: '服务对象满意度指标' },
          ],
        },
      ],
    },
    {
      name: 'the last output is not taken away',
      table: row('产出指标 | 数量指标 | 参训教师满意度 | ≥ | 92 | %'),
      findings: [{ cell: 'G5', fix: null }],
    },
    {
      name: '完成率, 覆盖率 and 开展率 are an info',
      table: row(
        '产出指标 | 数量指标 | 计划工作完成率 | ≥ | 95 | %\n产出指标 | 数量指标 | 家庭医生签约覆盖率（%） | ≥ | 80 | %\n产出指标 | 数量指标 | 活动开展率 | = | 100 | %',
      ),
      findings: ['G5', 'G6', 'G7'].map((cell) => ({ cell, severity: 'info' as const, variant: 'plan', fix: null })),
    },
    {
      name: 'where it belongs only a person can tell',
      table: row('产出指标 | 数量指标 | 学生入学率 | ≥ | 98 | %'),
      findings: [{ cell: 'G5', severity: 'warning', variant: 'unclear', fix: null }],
    },
    {
      name: 'a merged 二级指标 cell serves other rows',
      table: row('产出指标 | 数量指标 | 培训期数 | = | 4 | 期\n^ | ^ | 补贴发放及时率 | = | 100 | %'),
      findings: [{ cell: 'G6', fix: null }],
    },
    {
      name: 'a label written once serves the rows below',
      table: row('产出指标 | 数量指标 | 补贴发放及时率 | = | 100 | %\n | | 培训期数 | = | 4 | 期'),
      findings: [{ cell: 'G5', fix: null }],
    },
    {
      name: 'the name stands there already',
      table: row(
        '产出指标 | 时效指标 | 补贴发放及时率 | = | 100 | %\n产出指标 | 数量指标 | 补贴发放及时率 | = | 100 | %',
      ),
      findings: [{ cell: 'G6', fix: null }],
    },
    {
      name: 'composite text gets no fix',
      table: sheetOf(
        '公开表',
        '2024年部门预算项目支出绩效目标公开表\n单位：万元\n序号|项目名称|金额|绩效目标|绩效指标\n合计||3.00||\n1|选调生补助|3.00|发放补助。|一、产出指标\\n（一）数量指标：\\n1.补助完成率100%',
      ),
      findings: [{ cell: 'E5', variant: 'plan', severity: 'info', fix: null }],
    },
  ],
});
