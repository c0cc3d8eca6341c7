import { satisfactionLow } from '../../../../src/core/rules/values/v27-satisfaction-low';
import { nationalPack } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

const SATISFACTION = '满意度指标 | 服务对象满意度指标';
const strict = { ...nationalPack, limits: { ...nationalPack.limits, lowestSatisfaction: 90 } };

ruleTester(satisfactionLow, {
  valid: [
    { name: 'the limit itself', table: row(`${SATISFACTION} | 村民满意度 | ≥ | 80 | %`) },
    { name: 'usual', table: row(`${SATISFACTION} | 村民满意度 | ≥ | 92 | %`) },
    { name: 'points', table: row(`${SATISFACTION} | 村民满意度评分 | ≥ | 75 | 分`) },
    { name: 'people asked', table: row(`${SATISFACTION} | 满意度调查人数 | ≥ | 50 | 人`) },
    { name: 'those who are not satisfied', table: row(`${SATISFACTION} | 群众不满意率 | ≤ | 5 | %`) },
    { name: 'a rise of it', table: row(`${SATISFACTION} | 群众满意度提升率 | ≥ | 5 | %`) },
    { name: 'a ceiling', table: row(`${SATISFACTION} | 群众满意度 | ≤ | 70 | %`) },
    { name: '定性', table: row(`${SATISFACTION} | 群众满意度 | 定性 | 优良中差`) },
    { name: 'another rate', table: row('效益指标 | 社会效益指标 | 政策知晓率 | ≥ | 70 | %') },
    {
      name: 'the pack allows less',
      table: row(`${SATISFACTION} | 村民满意度 | ≥ | 75 | %`),
      pack: { ...strict, limits: { ...strict.limits, lowestSatisfaction: 70 } },
    },
  ],
  invalid: [
    {
      name: 'below 80',
      table: row(`${SATISFACTION} | 村民满意度 | ≥ | 75 | %`),
      findings: [{ cell: 'I5', severity: 'info', args: { value: '≥75%', limit: '80' }, fix: null }],
    },
    {
      name: 'the pack asks for more',
      table: row(`${SATISFACTION} | 村民满意度 | ≥ | 85 | %`),
      pack: strict,
      findings: [{ cell: 'I5', args: { limit: '90' } }],
    },
    {
      name: 'without operator in a form',
      table: indicatorForm('满意度指标|服务对象满意度指标|村民满意度|60%'),
      findings: [{ cell: 'D6' }],
    },
    {
      name: 'by its place alone',
      table: row(`${SATISFACTION} | 服务对象好评率 | ≥ | 50 | %`),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'in text',
      table: indicatorText(
        '一、产出指标',
        '（一）数量指标：',
        '1.养护里程≥26公里',
        '二、满意度指标',
        '1.村民满意度≥70%',
      ),
      findings: [{ cell: 'E5' }],
    },
  ],
});
