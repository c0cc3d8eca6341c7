import { satisfactionHundred } from '../../../../src/core/rules/values/v06-satisfaction-hundred';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

const SATISFACTION = '满意度指标 | 服务对象满意度指标';

ruleTester(satisfactionHundred, {
  valid: [
    { name: 'a usual level', table: row(`${SATISFACTION} | 参训学员满意度 | ≥ | 95 | %`) },
    { name: '99', table: row(`${SATISFACTION} | 群众满意度 | ≥ | 99 | %`) },
    { name: 'a rate that is no satisfaction', table: row('产出指标 | 质量指标 | 补助发放准确率 | = | 100 | %') },
    { name: 'above 100 is V05', table: row(`${SATISFACTION} | 群众满意度 | ≥ | 101 | %`) },
    { name: 'points', table: row(`${SATISFACTION} | 群众满意度评分 | ≥ | 100 | 分`) },
    { name: 'people asked', table: row(`${SATISFACTION} | 满意度调查人数 | ≥ | 100 | 人`) },
    { name: 'no more than 100', table: row(`${SATISFACTION} | 群众满意度 | ≤ | 100 | %`) },
    { name: 'those who are not satisfied', table: row(`${SATISFACTION} | 不满意诉求回访率 | = | 100 | %`) },
    { name: 'a change', table: row(`${SATISFACTION} | 群众满意度提升 | ≥ | 100 | %`) },
    { name: '定性', table: row(`${SATISFACTION} | 群众满意度 | 定性 | 优良中差`) },
  ],
  invalid: [
    {
      name: '=100%',
      table: row(`${SATISFACTION} | 患者满意度 | = | 100 | %`),
      findings: [
        {
          cell: 'I5',
          severity: 'info',
          args: { name: '患者满意度', value: '=100%' },
          fix: [
            { cell: 'I5', after: 95 },
            { cell: 'H5', after: '≥' },
          ],
          fixKind: 'review',
        },
      ],
    },
    { name: '≥100%, also V04', table: row(`${SATISFACTION} | 患者满意度 | ≥ | 100 | %`), findings: [{ cell: 'I5' }] },
    {
      name: 'by its place alone',
      table: row(`${SATISFACTION} | 服务对象评价 | = | 100 | %`),
      findings: [{ cell: 'I5' }],
    },
    {
      name: '满意率 elsewhere',
      table: row('效益指标 | 社会效益指标 | 乘客满意率 | = | 100 | %'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'without operator in a form',
      table: indicatorForm('满意度指标|服务对象满意度指标|村民满意度|100%'),
      findings: [{ cell: 'D6', fix: [{ cell: 'D6', after: '≥95%' }] }],
    },
    {
      name: 'in text',
      table: indicatorText(
        '一、产出指标',
        '（一）数量指标：',
        '1.养护里程≥26公里',
        '二、满意度指标',
        '（一）服务对象满意度指标：',
        '1.村民满意度＝100%',
      ),
      findings: [
        {
          cell: 'E5',
          fix: [
            {
              cell: 'E5',
              after:
                '一、产出指标\n（一）数量指标：\n1.养护里程≥26公里\n二、满意度指标\n（一）服务对象满意度指标：\n1.村民满意度≥95%',
            },
          ],
        },
      ],
    },
  ],
});
