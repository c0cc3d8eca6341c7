import { percentNoRate } from '../../../../src/core/rules/names/n12-percent-no-rate';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm, namedRows } from './name-rows';

const share = (name: string, rest = '≥ | 95 | %'): string => named(name, rest, '产出指标 | 质量指标');

ruleTester(percentNoRate, {
  valid: [
    { name: 'a rate', table: share('验收合格率') },
    { name: 'with a note', table: share('验收合格率（一次）') },
    { name: 'satisfaction', table: share('学生家长满意度') },
    { name: 'a proportion', table: share('优良天数比例') },
    { name: 'a share', table: share('研发投入占比') },
    { name: 'a weight', table: share('民生支出比重') },
    { name: 'a rise', table: share('旅游收入增幅') },
    { name: 'an efficiency', table: share('远程工作效率') },
    { name: 'a progress', table: share('工程形象进度') },
    { name: 'an area covered', table: share('改厕覆盖面') },
    { name: 'a density', table: share('植被覆盖度') },
    { name: 'a feeling that is asked for', table: share('群众安全感') },
    { name: 'an effect', table: share('病虫害防治效果') },
    { name: 'a change with its base', table: share('旅游收入较上年增长', '≥ | 8 | %') },
    { name: 'a count', table: named('巡查次数') },
    { name: '定性 with % is V16', table: share('工作规范化', '定性 | 好坏 | %') },
    { name: 'no value', table: share('工作规范化', '≥ | | %') },
    { name: 'no name', table: share('') },
  ],
  invalid: [
    {
      name: 'a completion: 率 makes a name of it',
      table: share('会议计划按期完成'),
      findings: [
        {
          cell: 'G5',
          severity: 'warning',
          variant: null,
          fix: [{ cell: 'G5', after: '会议计划按期完成率' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a quality becomes a rate',
      table: share('数据报送及时性'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '数据报送及时率' }] }],
    },
    { name: 'a task', table: share('化解矛盾纠纷'), findings: [{ cell: 'G5', severity: 'warning', fix: null }] },
    { name: 'a system', table: share('管理制度'), findings: [{ cell: 'G5', fix: null }] },
    { name: 'quality itself', table: share('施工质量'), findings: [{ cell: 'G5' }] },
    {
      name: 'a change gets a hint',
      table: share('税收增长', '≥ | 8 | %'),
      findings: [{ cell: 'G5', severity: 'info', variant: 'change', fix: null }],
    },
    { name: 'a decline', table: share('万元产值能耗下降', '≥ | 3 | %'), findings: [{ cell: 'G5', severity: 'info' }] },
    { name: 'a saving', table: share('运行成本节约', '≥ | 5 | %'), findings: [{ cell: 'G5', severity: 'info' }] },
    {
      name: 'no fix that would make a name twice',
      table: namedRows('质量指标 | 工作完成率 | ≥ | 95 | %', '质量指标 | 工作完成 | ≥ | 95 | %'),
      findings: [{ cell: 'G6', fix: null }],
    },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）质量指标', '1.补助工作完成100%'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）质量指标\n1.补助工作完成率100%' }] }],
    },
    {
      name: 'in a form',
      table: namedInForm('问题整改', '100%'),
      findings: [{ cell: 'C6', fix: [{ cell: 'C6', after: '问题整改率' }] }],
    },
  ],
});
