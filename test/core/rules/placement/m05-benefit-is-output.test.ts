import { benefitIsOutput } from '../../../../src/core/rules/placement/m05-benefit-is-output';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

const benefit = (...cells: string[]): string =>
  row(cells.map((cell) => `效益指标 | 社会效益指标 | ${cell}`).join('\n'));

ruleTester(benefitIsOutput, {
  valid: [
    { name: '覆盖率 (must-not 46)', table: benefit('医保覆盖率 | ≥ | 95 | %') },
    { name: '普及率 (must-not 46)', table: benefit('自来水普及率 | ≥ | 90 | %') },
    { name: '知晓率', table: benefit('政策知晓率 | ≥ | 90 | %') },
    { name: 'people who gain', table: benefit('受益群众人数 | ≥ | 500 | 人') },
    { name: 'completion below 产出', table: row('产出指标 | 质量指标 | 改造任务完成率 | ≥ | 95 | %') },
    { name: 'completion of a benefit', table: benefit('脱贫任务完成率 | ≥ | 95 | %', '问题整改完成率 | = | 100 | %') },
    { name: 'fewer accidents', table: benefit('事故次数 | ≤ | 2 | 次', '上访批次 | ≤ | 5 | 批次') },
    { name: 'visits by others', table: benefit('图书借阅人次 | ≥ | 3000 | 人次', '展览参观次数 | ≥ | 20 | 次') },
    { name: 'money that comes in is N15', table: benefit('资金到位率 | = | 100 | %') },
    { name: '定性', table: benefit('工作完成率 | 定性 | 优良中差 |') },
    { name: 'a use', table: benefit('培训内容应用率 | ≥ | 85 | %') },
    { name: 'satisfaction', table: row('满意度指标 | 服务对象满意度指标 | 任务完成率 | ≥ | 95 | %') },
    { name: 'kept up afterwards', table: benefit('项目管护人员到位率 | = | 100 | %') },
    { name: 'verdicts carried out', table: benefit('判决执行到位率 | ≥ | 40 | %') },
  ],
  invalid: [
    {
      name: '完成率 and 到位率',
      table: benefit('来宾公务接待完成率 | = | 100 | %', '人员到位率 | ≥ | 95 | %'),
      findings: [
        { cell: 'G5', severity: 'warning', variant: null, fix: null, args: { level2: '社会效益指标' } },
        { cell: 'G6', severity: 'warning' },
      ],
    },
    {
      name: 'own actions, counted',
      table: benefit('开展法治宣传次数 | ≥ | 6 | 次', '文艺演出次数 | ≥ | 12 | 场'),
      findings: [
        { cell: 'G5', severity: 'warning', variant: 'count', group: null },
        { cell: 'G6', severity: 'warning', variant: 'count' },
      ],
    },
    {
      name: '落实率 is an info, one per file',
      table: benefit('奖励工作落实率 | = | 100 | %', '惠民政策落实到位率 | = | 100 | %'),
      findings: ['G5', 'G6'].map((cell) => ({
        cell,
        severity: 'info' as const,
        variant: 'carried-out',
        group: 'file' as const,
      })),
    },
    {
      name: 'below every kind of benefit',
      table: row(
        '效益指标 | 可持续影响指标 | 管护任务完成率 | ≥ | 95 | %\n效益指标 | 经济效益指标 | 建设任务完成率（%） | ≥ | 95 | %',
      ),
      findings: [{ cell: 'G5' }, { cell: 'G6' }],
    },
  ],
});
