import { nameRepeatedWords } from '../../../../src/core/rules/names/n08-name-repeated-words';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm, namedRows } from './name-rows';

ruleTester(nameRepeatedWords, {
  valid: [
    { name: 'a name', table: named('巡查次数') },
    { name: '人人, 水水', table: named('人人健康知识宣讲场次', '= | 3 | 场次') },
    { name: 'pupil to pupil', table: named('生生互评次数') },
    { name: 'water and hydropower', table: named('供水水质检测次数') },
    { name: 'one case, one file', table: named('案件一案一册装订数量', '= | 30 | 册') },
    { name: 'one village, one product', table: named('一村一品示范村数量', '= | 3 | 个') },
    { name: 'a doing with its object', table: named('慰问慰问金发放人数', '= | 30 | 人') },
    { name: 'training of trainers', table: named('培训培训师人数', '= | 30 | 人') },
    { name: 'words that meet', table: named('党组织组织力提升数量', '≥ | 3 | 个') },
    { name: 'service of volunteers', table: named('志愿服务服务时长', '≥ | 3000 | 小时') },
    { name: 'two measures joined', table: named('数据准确率及及时率', '≥ | 95 | %') },
    { name: '目的的', table: named('符合设立目的的支出比例', '= | 100 | %') },
    { name: 'digits', table: named('2020年度回头看次数') },
    { name: 'the word comes again later', table: named('干部培训和干部考察次数') },
    { name: 'no name', table: named('') },
  ],
  invalid: [
    {
      name: 'a word twice',
      table: named('慰问慰问干部人数', '≥ | 100 | 人'),
      findings: [
        {
          cell: 'G5',
          severity: 'warning',
          args: { repeated: '慰问慰问', word: '慰问' },
          fix: [{ cell: 'G5', after: '慰问干部人数' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a longer word',
      table: named('开展代表月活动月活动次数'),
      findings: [{ cell: 'G5', args: { word: '月活动' }, fix: [{ cell: 'G5', after: '开展代表月活动次数' }] }],
    },
    {
      name: 'a letter that never stands twice',
      table: named('工作及及时率', '= | 100 | %', '产出指标 | 时效指标'),
      findings: [{ cell: 'G5', args: { repeated: '及及' }, fix: [{ cell: 'G5', after: '工作及时率' }] }],
    },
    { name: '的的', table: named('困难群众的的救助人数'), findings: [{ cell: 'G5' }] },
    {
      name: '率率',
      table: named('验收合格率率', '= | 100 | %'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '验收合格率' }] }],
    },
    {
      name: 'no fix that would make a name twice',
      table: namedRows('质量指标 | 合格率 | = | 98 | %', '质量指标 | 合格率率 | = | 98 | %'),
      findings: [{ cell: 'G6', fix: null }],
    },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）时效指标', '1.工作及及时率100%'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）时效指标\n1.工作及时率100%' }] }],
    },
    { name: 'in a form', table: namedInForm('干部干部体检人数', '30人'), findings: [{ cell: 'C6' }] },
  ],
});
