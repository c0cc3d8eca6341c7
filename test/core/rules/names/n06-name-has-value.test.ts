import { nameHasValue } from '../../../../src/core/rules/names/n06-name-has-value';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

const NO_VALUE = ' | | ';

ruleTester(nameHasValue, {
  valid: [
    { name: 'a name', table: named('巡查次数') },
    { name: 'an age', table: named('65岁以上老年人健康管理率', '≥ | 70 | %') },
    { name: 'a span of ages', table: named('0-6岁儿童健康管理率', '≥ | 90 | %') },
    { name: 'an age at the end', table: named('高龄津贴对象年满80周岁', '= | 300 | 人') },
    { name: 'a grade', table: named('5A级景区数量', '= | 1 | 个') },
    { name: 'hours of service', table: named('急诊服务24小时', NO_VALUE) },
    { name: 'a speed', table: named('新增网络带宽100M', '= | 1 | 条') },
    { name: 'a hotline', table: named('12345热线受理件数', '≥ | 8000 | 件') },
    { name: 'a policy', table: named('3·15宣传活动场次', '= | 1 | 场次') },
    { name: 'a year', table: named('2024年度培训人数', '≥ | 300 | 人') },
    { name: 'a year at the end', table: named('支付尾款2024年', '= | 1 | 笔') },
    { name: 'a day with a name', table: named('3月5日学雷锋活动次数', '= | 1 | 次') },
    { name: 'the new year', table: named('2025元旦慰问人数', '= | 30 | 人') },
    { name: 'a class of projects', table: named('100万元以上项目评审个数', '≥ | 20 | 个') },
    { name: 'what it reaches over, beside a value', table: named('考核27个部门及20个乡镇', '= | 47 | 个') },
    { name: 'an ordinal', table: named('工程验收第3期', '= | 1 | 次') },
    { name: 'two indicators are N07', table: named('知晓率≥95%、就业人数', '≥ | 5 | 人') },
    { name: 'no name', table: named('') },
  ],
  invalid: [
    {
      name: 'an amount of money',
      table: named('公务用车运行维护费8万元以保障出行', '定性 | 高中低', '效益指标 | 经济效益指标'),
      findings: [{ cell: 'G5', severity: 'warning', variant: null, args: { value: '8万元' }, fix: null }],
    },
    {
      name: 'a deadline',
      table: named('2024年12月底前完成', NO_VALUE, '产出指标 | 时效指标'),
      findings: [{ cell: 'G5', args: { value: '2024年12月底前' }, fix: null }],
    },
    {
      name: 'a number with its unit, and the value again',
      table: named('培训村干部200人', '≥ | 200 | 人'),
      findings: [{ cell: 'G5', variant: null, args: { value: '200人' }, fix: null }],
    },
    {
      name: 'the value is blank: it is moved there',
      table: named('购置办公电脑20台', NO_VALUE),
      findings: [
        {
          cell: 'G5',
          variant: 'moved',
          fix: [
            { cell: 'G5', after: '购置办公电脑' },
            { cell: 'H5', after: '=' },
            { cell: 'I5', after: 20 },
            { cell: 'J5', after: '台' },
          ],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'with its own operator',
      table: named('疫苗接种率≥95%', NO_VALUE, '产出指标 | 质量指标'),
      findings: [
        {
          cell: 'G5',
          variant: 'moved',
          fix: [
            { cell: 'G5', after: '疫苗接种率' },
            { cell: 'H5', after: '≥' },
            { cell: 'I5', after: 95 },
            { cell: 'J5', after: '%' },
          ],
        },
      ],
    },
    {
      name: 'an operator cell that contradicts',
      table: named('疫苗接种率≥95%', '≤ | | ', '产出指标 | 质量指标'),
      findings: [{ cell: 'G5', variant: 'moved', fix: null }],
    },
    {
      name: 'a date at the end',
      table: named('工程完工时间：2024年10月31日', NO_VALUE, '产出指标 | 时效指标'),
      findings: [
        {
          cell: 'G5',
          fix: [
            { cell: 'G5', after: '工程完工时间' },
            { cell: 'I5', after: '2024年10月31日' },
          ],
        },
      ],
    },
    {
      name: 'inside the name, where no value stands',
      table: named('慰问30户困难群众', NO_VALUE),
      findings: [{ cell: 'G5', variant: 'moved', args: { value: '30户' }, fix: null }],
    },
    {
      name: 'in a form: operator, number and unit are one text',
      table: namedInForm('水质达标率≥98%', ''),
      findings: [
        {
          cell: 'C6',
          fix: [
            { cell: 'C6', after: '水质达标率' },
            { cell: 'D6', after: '≥98%' },
          ],
        },
      ],
    },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）数量指标', '1.公务用车8万元运行保障情况 良好'),
      findings: [{ cell: 'E5', args: { value: '8万元' } }],
    },
  ],
});
