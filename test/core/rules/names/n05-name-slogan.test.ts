import { nameSlogan } from '../../../../src/core/rules/names/n05-name-slogan';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm, namedRows } from './name-rows';

const word = (name: string, value = '有效提高'): string => named(name, `定性 | ${value}`, '效益指标 | 社会效益指标');

ruleTester(nameSlogan, {
  valid: [
    { name: 'a noun', table: word('基层医疗服务水平') },
    { name: 'a verb with a measure', table: named('保障会议承办次数') },
    { name: 'a verb of direction with a measure', table: named('提升改造泵站数量', '= | 3 | 座') },
    { name: 'a rate', table: named('提高入学率', '≥ | 3 | %') },
    { name: 'a growth', table: named('促进就业人数', '≥ | 300 | 人') },
    { name: 'what is graded is a noun', table: word('业务保障能力提升情况') },
    { name: 'a counted plan', table: named('完善村卫生室', '= | 12 | 个') },
    { name: 'another counted plan', table: named('改善农村公路', '≥ | 30 | 公里') },
    { name: '维护 and 保障 are usual', table: word('维护社会稳定', '效果显著') },
    { name: 'a list with 、', table: named('征求意见、建议条数', '≥ | 20 | 条') },
    { name: 'a thousands separator', table: named('补助(1,000元以上)户数', '≥ | 20 | 户') },
    { name: 'no name', table: named('') },
    { name: '可持续', table: word('可持续影响程度', '长期') },
  ],
  invalid: [
    {
      name: 'a call for better: the object is the name',
      table: word('提高基层医疗服务水平'),
      findings: [
        {
          cell: 'G5',
          severity: 'warning',
          variant: null,
          args: { name: '提高基层医疗服务水平' },
          fix: [{ cell: 'G5', after: '基层医疗服务水平' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '效率 is no rate',
      table: word('提升行政办公效率'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '行政办公效率' }] }],
    },
    {
      name: 'words of appeal, whatever follows',
      table: named('着力提高服务群众满意率', '≥ | 99 | %', '满意度指标 | 服务对象满意度指标'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '服务群众满意率' }] }],
    },
    {
      name: 'a quoted slogan is no name either',
      table: named('努力打造“责任信访”工作新格局', '= | 100 | %', '效益指标 | 可持续影响指标'),
      findings: [{ cell: 'G5', variant: null, fix: null }],
    },
    {
      name: 'what happens is left to the clerk',
      table: word('确保机构正常运转'),
      findings: [{ cell: 'G5', variant: null, fix: null }],
    },
    {
      name: 'an adverb before it',
      table: word('全面提升河道水质'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '河道水质' }] }],
    },
    {
      name: 'a sentence',
      table: word('畅通群众监督渠道，提高服务质量'),
      findings: [{ cell: 'G5', variant: 'sentence', fix: null }],
    },
    {
      name: 'a call with a full stop is a sentence',
      table: word('提高政府公信力。'),
      findings: [{ cell: 'G5', variant: 'sentence' }],
    },
    {
      name: 'a name with a full stop',
      table: word('群众安全感提升程度。'),
      findings: [
        { cell: 'G5', variant: 'full-stop', fix: [{ cell: 'G5', after: '群众安全感提升程度' }], fixKind: 'safe' },
      ],
    },
    {
      name: 'no fix that would make a name twice',
      table: namedRows('质量指标 | 教学水平 | 定性 | 优', '质量指标 | 提高教学水平 | 定性 | 优'),
      findings: [{ cell: 'G6', fix: null }],
    },
    { name: 'with %, it is no counted plan', table: named('促进产业融合', '≥ | 95 | %'), findings: [{ cell: 'G5' }] },
    {
      name: 'in a text',
      table: indicatorText('一、效益指标', '（一）社会效益指标', '1.提升信息服务水平 提升'),
      findings: [
        {
          cell: 'E5',
          fix: [{ cell: 'E5', after: '一、效益指标\n（一）社会效益指标\n1.信息服务水平 提升' }],
        },
      ],
    },
    { name: 'in a form', table: namedInForm('改善办学条件', '明显改善'), findings: [{ cell: 'C6' }] },
  ],
});
