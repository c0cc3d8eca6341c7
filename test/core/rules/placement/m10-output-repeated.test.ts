import { outputRepeated } from '../../../../src/core/rules/placement/m10-output-repeated';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

const project = (output: string, benefit: string): string =>
  row(`产出指标 | ${output}\n效益指标 | 社会效益指标 | ${benefit}`);

ruleTester(outputRepeated, {
  valid: [
    { name: 'another matter', table: project('质量指标 | 体检工作完成率 | = | 100 | %', '慰问落实率 | = | 100 | %') },
    { name: 'a benefit', table: project('质量指标 | 培训完成率 | = | 100 | %', '培训内容应用率 | ≥ | 85 | %') },
    {
      name: 'a number of people is another matter',
      table: project('数量指标 | 补助人数 | ≥ | 60 | 人', '补助落实率 | = | 100 | %'),
    },
    {
      name: 'coverage is another matter',
      table: project('质量指标 | 补助覆盖率 | = | 100 | %', '补助落实率 | = | 100 | %'),
    },
    { name: 'a cost', table: project('成本指标 | 奖励工作完成率 | = | 100 | %', '奖励落实率 | = | 100 | %') },
    {
      name: 'the benefit is no doing',
      table: project('质量指标 | 政策宣传完成率 | = | 100 | %', '政策知晓率 | ≥ | 90 | %'),
    },
    {
      name: 'only part of the words',
      table: project('质量指标 | 道路清扫完成率 | = | 100 | %', '垃圾清运及时率 | ≥ | 90 | %'),
    },
    {
      name: 'another project',
      table: row(
        '产出指标 | 质量指标 | 奖励完成率 | = | 100 | %\n\n效益指标 | 社会效益指标 | 奖励落实率 | = | 100 | %',
      ),
    },
    { name: 'no output', table: row('效益指标 | 社会效益指标 | 奖励落实率 | = | 100 | %') },
  ],
  invalid: [
    {
      name: 'the same words',
      table: project('质量指标 | 网络维护工作完成率 | = | 100 | %', '网络维护落实率 | = | 100 | %'),
      findings: [
        {
          cell: 'G6',
          severity: 'warning',
          group: 'file',
          args: { name: '网络维护落实率', output: '网络维护工作完成率', level2: '质量指标' },
          related: ['G5'],
          fix: null,
        },
      ],
    },
    {
      name: 'general words on both sides',
      table: project('时效指标 | 工作及时率 | = | 100 | %', '工作落实率 | = | 100 | %'),
      findings: [{ cell: 'G6' }],
    },
    {
      name: 'words of the project itself play no part',
      table: project('质量指标 | 甲项目经费巡护完成率 | = | 100 | %', '巡护落实率 | = | 100 | %'),
      findings: [{ cell: 'G6', args: { output: '甲项目经费巡护完成率' } }],
    },
    {
      name: 'completion before the others',
      table: row(
        '产出指标 | 时效指标 | 体检及时率 | = | 100 | %\n产出指标 | 质量指标 | 体检完成率 | = | 100 | %\n效益指标 | 社会效益指标 | 体检落实率 | = | 100 | %',
      ),
      findings: [{ cell: 'G7', args: { output: '体检完成率' } }],
    },
  ],
});
