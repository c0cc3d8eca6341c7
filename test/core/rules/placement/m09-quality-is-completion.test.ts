import { qualityIsCompletion } from '../../../../src/core/rules/placement/m09-quality-is-completion';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { indicatorRows as row } from '../values/indicator-rows';

const quality = (...cells: string[]): string => row(cells.map((cell) => `产出指标 | 质量指标 | ${cell}`).join('\n'));

ruleTester(qualityIsCompletion, {
  valid: [
    { name: '合格率', table: quality('培训合格率 | ≥ | 95 | %') },
    { name: '覆盖率', table: quality('免疫覆盖率 | ≥ | 90 | %') },
    { name: 'completed as wanted', table: quality('按质完成率 | ≥ | 95 | %', '验收合格完成率 | ≥ | 95 | %') },
    { name: 'completed in time', table: quality('按期完成率 | ≥ | 95 | %') },
    { name: 'below 时效', table: row('产出指标 | 时效指标 | 工作完成率 | ≥ | 95 | %') },
    { name: 'below 数量 is M01', table: row('产出指标 | 数量指标 | 工作完成率 | ≥ | 95 | %') },
    { name: 'not the end of the name', table: quality('完成率达标情况 | 定性 | 优良中差 |') },
    { name: '整改', table: quality('巡察问题整改完成率 | = | 100 | %') },
    { name: 'below 社会效益 is M05', table: row('效益指标 | 社会效益指标 | 工作完成率 | ≥ | 95 | %') },
    {
      name: 'a share of those who may be examined',
      table: row('产出指标 | 数量指标 | 体检人数 | ≥ | 300 | 人\n产出指标 | 质量指标 | 体检率 | ≥ | 95 | %'),
    },
    {
      name: 'how well the activity goes',
      table: row('产出指标 | 数量指标 | 开展培训次数 | ≥ | 3 | 次\n产出指标 | 质量指标 | 培训合格率 | ≥ | 95 | %'),
    },
    {
      name: 'another activity',
      table: row('产出指标 | 数量指标 | 开展执法检查 | ≥ | 10 | 次\n产出指标 | 质量指标 | 公众参与率 | ≥ | 95 | %'),
    },
    {
      name: 'frequency and speed',
      table: row('产出指标 | 数量指标 | 提速次数 | ≥ | 1 | 次\n产出指标 | 质量指标 | 网络速率 | ≥ | 100 | Mbps'),
    },
  ],
  invalid: [
    {
      name: 'any field',
      table: quality('慰问工作完成率 | = | 100 | %', '危房改造任务完成率（%） | ≥ | 95 | %'),
      findings: [
        { cell: 'G5', severity: 'info', group: 'file', fix: null },
        { cell: 'G6', severity: 'info', group: 'file' },
      ],
    },
    {
      name: 'composite text',
      table: sheetOf(
        '公开表',
        '2024年部门预算项目支出绩效目标公开表\n单位：万元\n序号|项目名称|金额|绩效目标|绩效指标\n合计||3.00||\n1|慰问经费|3.00|开展慰问。|一、产出指标\\n（一）质量指标：\\n1.慰问完成率100%',
      ),
      findings: [{ cell: 'E5' }],
    },
    {
      name: 'the rate of an activity that is counted (门源县人大办 #2)',
      table: row('产出指标 | 数量指标 | 开展执法检查 | ≥ | 10 | 次\n产出指标 | 质量指标 | 执法检查率 | ≥ | 98 | %'),
      findings: [{ cell: 'G6', severity: 'info', args: { name: '执法检查率' } }],
    },
    {
      name: 'in another field',
      table: row('产出指标 | 数量指标 | 河道巡查次数 | ≥ | 24 | 次\n产出指标 | 质量指标 | 河道巡查率 | = | 100 | %'),
      findings: [{ cell: 'G6' }],
    },
  ],
});
