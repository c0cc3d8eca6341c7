import { socialIsLasting } from '../../../../src/core/rules/placement/m07-social-is-lasting';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

ruleTester(socialIsLasting, {
  valid: [
    { name: 'where it belongs', table: row('效益指标 | 可持续影响指标 | 管理制度健全性 | 定性 | 健全 |') },
    {
      name: 'a table of the 2021 tree',
      table: row(
        '成本指标 | 经济成本指标 | 培训成本 | ≤ | 2 | 万元\n效益指标 | 社会效益指标 | 管理制度健全性 | 定性 | 健全 |',
      ),
    },
    { name: 'a benefit', table: row('效益指标 | 社会效益指标 | 群众安全感 | 定性 | 提升 |') },
    { name: 'how well known it is', table: row('效益指标 | 社会效益指标 | 医保制度知晓率 | ≥ | 90 | %') },
    { name: 'quality of it', table: row('产出指标 | 质量指标 | 管理制度健全性 | 定性 | 健全 |') },
    { name: 'a system of pipes', table: row('效益指标 | 社会效益指标 | 排水体系覆盖率 | ≥ | 90 | %') },
    {
      name: 'a tree of its own',
      table: row('效益指标 | 社会效益指标 | 管理制度健全性 | 定性 | 健全 |'),
      facts: { treeId: 'local' },
    },
    { name: '人员配置合理性', table: row('效益指标 | 社会效益指标 | 人员配置合理性 | 定性 | 合理 |') },
  ],
  invalid: [
    {
      name: '制度健全性',
      table: row('效益指标 | 社会效益指标 | 资金管理制度健全性 | 定性 | 健全 |'),
      findings: [{ cell: 'G5', severity: 'info', fix: [{ cell: 'F5', after: '可持续影响指标' }], fixKind: 'review' }],
    },
    {
      name: '机制完善, 长效机制',
      table: row(
        '效益指标 | 社会效益指标 | 河湖管护机制完善程度 | 定性 | 完善 |\n效益指标 | 社会效益指标 | 建立保洁长效机制 | 定性 | 健全 |',
      ),
      findings: [{ cell: 'G5' }, { cell: 'G6' }],
    },
  ],
});
