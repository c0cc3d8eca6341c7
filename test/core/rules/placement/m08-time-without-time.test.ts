import { timeWithoutTime } from '../../../../src/core/rules/placement/m08-time-without-time';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

const time = (...cells: string[]): string => row(cells.map((cell) => `产出指标 | 时效指标 | ${cell}`).join('\n'));

ruleTester(timeWithoutTime, {
  valid: [
    { name: '及时率', table: time('补贴发放及时率 | = | 100 | %') },
    { name: '按时发放率 (must-not 42)', table: time('按时发放率 | = | 100 | %') },
    { name: '按时发放', table: time('按时发放 | 定性 | 优良中差 |') },
    { name: 'a response', table: time('故障响应时间 | ≤ | 2 | 小时') },
    { name: 'a year as value', table: time('公开报告 | = | 2024年 |') },
    { name: 'a date as value', table: time('工程验收 | = | 2024/12/31 |', '苗木栽植 | = | 2024年4月底前 |') },
    { name: 'months', table: time('补助发放 | = | 12 | 月') },
    { name: 'per month', table: time('网站维护 | ≥ | 1 | 次/月') },
    { name: 'a word of time as value', table: time('信息更新 | 定性 | 及时 |') },
    { name: 'progress', table: time('工程进度 | ≥ | 80 | %') },
    { name: 'a deadline in the name', table: time('6月30日前播种 | = | 100 | %') },
    { name: 'money spent is N15', table: time('预算执行率 | ≥ | 95 | %') },
    { name: 'money is M04', table: time('支付专线费 | = | 0.96 | 万元') },
    { name: 'another level 2', table: row('产出指标 | 质量指标 | 办理检查率 | ≥ | 99 | %') },
    { name: 'no value yet (V01)', table: time('办理信访件 | | |') },
    { name: 'on the minute', table: time('首末班车准点率 | ≥ | 95 | %', '航班正点率 | ≥ | 90 | %') },
    {
      name: 'as planned, within the law',
      table: time('培训班按计划开班率 | = | 100 | %', '审限内结案率 | ≥ | 98 | %'),
    },
  ],
  invalid: [
    {
      name: 'only a person can tell',
      table: time('办理检查率 | ≥ | 99 | %', '按照财经法规合理支出 | = | 100 | %'),
      findings: [
        { cell: 'G5', severity: 'info', variant: 'unclear', fix: null },
        { cell: 'G6', variant: 'unclear' },
      ],
    },
    {
      name: 'a count → 数量, a rate of quality → 质量',
      table: time('发放宣传册 | ≥ | 3000 | 册', '路面验评合格率 | ≥ | 95 | %'),
      findings: [
        { cell: 'G5', variant: null, args: { target: '数量指标' }, fix: [{ cell: 'F5', after: '数量指标' }] },
        { cell: 'G6', variant: null, args: { target: '质量指标' }, fix: [{ cell: 'F6', after: '质量指标' }] },
      ],
    },
  ],
});
