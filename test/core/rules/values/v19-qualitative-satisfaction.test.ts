import { qualitativeSatisfaction } from '../../../../src/core/rules/values/v19-qualitative-satisfaction';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

const SATISFACTION = '满意度指标 | 服务对象满意度指标';

ruleTester(qualitativeSatisfaction, {
  valid: [
    { name: 'a share', table: row(`${SATISFACTION} | 村民满意度 | ≥ | 90 | %`) },
    { name: 'in a form without operator', table: indicatorForm('满意度指标|服务对象满意度指标|村民满意度|95%') },
    { name: 'points', table: row(`${SATISFACTION} | 村民满意度评分 | ≥ | 90 | 分`) },
    { name: 'a number behind 定性 is V16', table: row(`${SATISFACTION} | 村民满意度 | 定性 | 90 | %`) },
    { name: 'no value is V01', table: row(`${SATISFACTION} | 村民满意度 | 定性`) },
    { name: 'a word behind a sign is V03', table: row(`${SATISFACTION} | 村民满意度 | ≥ | 较高`) },
    { name: 'another 定性', table: row('效益指标 | 社会效益指标 | 服务水平 | 定性 | 优良中差') },
    { name: 'a change of it', table: row(`${SATISFACTION} | 群众满意度提升 | 定性 | 提升`) },
    { name: 'against the year before', table: indicatorForm('满意度指标|服务对象满意度指标|村民满意度|较上年提高') },
    { name: 'complaints', table: row('产出指标 | 质量指标 | 不满意事项整改 | 定性 | 及时') },
  ],
  invalid: [
    {
      name: '定性',
      table: row(`${SATISFACTION} | 网络维护满意度 | 定性 | 优良中差`),
      findings: [
        {
          cell: 'H5',
          severity: 'warning',
          fix: [
            { cell: 'I5', after: 90 },
            { cell: 'J5', after: '%' },
            { cell: 'H5', after: '≥' },
          ],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '满意率 elsewhere',
      table: row('效益指标 | 社会效益指标 | 乘客满意率 | 定性 | 高中低'),
      findings: [{ cell: 'H5' }],
    },
    {
      name: 'by its place alone',
      table: row(`${SATISFACTION} | 服务对象评价 | 定性 | 好坏`),
      findings: [{ cell: 'H5' }],
    },
    {
      name: 'a word in a form',
      table: indicatorForm('满意度指标|服务对象满意度指标|村民满意度|较高'),
      findings: [{ cell: 'D6', fix: [{ cell: 'D6', after: '≥90%' }] }],
    },
    {
      name: 'a word in text',
      table: indicatorText(
        '一、产出指标',
        '（一）数量指标：',
        '1.养护里程≥26公里',
        '二、满意度指标',
        '（一）服务对象满意度指标：',
        '1.村民满意度：较高',
      ),
      findings: [
        {
          cell: 'E5',
          fix: [
            {
              cell: 'E5',
              after:
                '一、产出指标\n（一）数量指标：\n1.养护里程≥26公里\n二、满意度指标\n（一）服务对象满意度指标：\n1.村民满意度：≥90%',
            },
          ],
        },
      ],
    },
  ],
});
