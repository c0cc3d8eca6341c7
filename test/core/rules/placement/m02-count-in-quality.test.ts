import { countInQuality } from '../../../../src/core/rules/placement/m02-count-in-quality';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { indicatorRows as row } from '../values/indicator-rows';

ruleTester(countInQuality, {
  valid: [
    { name: 'a rate', table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 95 | %') },
    { name: 'a count below 数量', table: row('产出指标 | 数量指标 | 培训人数 | ≥ | 60 | 人') },
    { name: 'no faults (must-not 2)', table: row('产出指标 | 质量指标 | 食品安全事故次数 | = | 0 | 次') },
    { name: 'zero without a word for it', table: row('产出指标 | 质量指标 | 返贫人数 | = | 0 | 人') },
    { name: 'few faults', table: row('产出指标 | 质量指标 | 系统故障次数 | ≤ | 2 | 次') },
    { name: 'people who passed', table: row('产出指标 | 质量指标 | 考核合格人数 | ≥ | 50 | 人') },
    { name: 'prized works', table: row('产出指标 | 质量指标 | 工程质量创优个数 | ≥ | 1 | 个') },
    { name: 'prizes', table: row('产出指标 | 质量指标 | 获奖作品数 | ≥ | 3 | 件') },
    { name: '本科以上', table: row('产出指标 | 质量指标 | 本科以上学历教师数 | ≥ | 30 | 人') },
    { name: 'a level', table: row('产出指标 | 质量指标 | 灌溉水质等级 | ≥ | 3 | 级') },
    { name: 'a size', table: row('产出指标 | 质量指标 | 路面厚度 | ≥ | 18 | 厘米') },
    { name: 'in working order', table: row('产出指标 | 质量指标 | 消防设施完好数 | = | 300 | 个') },
    { name: 'with a licence', table: row('产出指标 | 质量指标 | 持证护理员人数 | ≥ | 30 | 人') },
    { name: '定性', table: row('产出指标 | 质量指标 | 数据规范性 | 定性 | 规范 |') },
    { name: 'a life span', table: row('产出指标 | 质量指标 | 设备使用年限 | ≥ | 5 | 年') },
    { name: 'a density', table: row('产出指标 | 质量指标 | 空气负氧离子浓度 | ≥ | 1500 | 个/立方厘米') },
    { name: 'per so many', table: row('产出指标 | 质量指标 | 药品不良反应报告数 | ≥ | 900 | 份/百万人') },
  ],
  invalid: [
    {
      name: 'people',
      table: row('产出指标 | 质量指标 | 信访系统培训人数 | ≥ | 24 | 人'),
      findings: [
        {
          cell: 'G5',
          severity: 'warning',
          args: { measure: '≥24人' },
          fix: [{ cell: 'F5', after: '数量指标' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'visits a year',
      table: row('产出指标 | 质量指标 | 公众号访问人次 | ≥ | 30 | 万人次/年'),
      findings: [{ cell: 'G5', severity: 'warning' }],
    },
    {
      name: 'things and actions',
      table: row('产出指标 | 质量指标 | 整治河段数 | = | 4 | 条\n产出指标 | 质量指标 | 巡河次数 | ≥ | 48 | 次'),
      findings: [{ cell: 'G5' }, { cell: 'G6' }],
    },
    {
      name: 'merged labels get no fix',
      table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 95 | %\n^ | ^ | 栽植株数 | ≥ | 900 | 株'),
      findings: [{ cell: 'G6', fix: null }],
    },
    {
      name: 'composite text',
      table: sheetOf(
        '公开表',
        '2024年部门预算项目支出绩效目标公开表\n单位：万元\n序号|项目名称|金额|绩效目标|绩效指标\n合计||3.00||\n1|档案整理|3.00|整理档案。|一、产出指标\\n（一）质量指标：\\n1.装订来信档案≥50件',
      ),
      findings: [{ cell: 'E5', args: { measure: '≥50件' }, fix: null }],
    },
  ],
});
