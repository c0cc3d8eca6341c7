import { taskUncovered } from '../../../../src/core/rules/goals/x15-task-uncovered';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed, formed } from './goal-tables';

const ROADS = ['数量指标|公路养护里程|≥|12|公里', '质量指标|路面合格率|≥|95|%'];
const goal = (text: string, rows: readonly string[] = ROADS): string => declared([{ goal: text, rows }]);

ruleTester(taskUncovered, {
  valid: [
    { name: 'every task has an indicator', table: goal('目标一：养护农村公路12公里；目标二：修补破损路面300平方米。') },
    { name: 'one task', table: goal('目标一：更换破损水表2000只。') },
    { name: 'no numbers', table: goal('养护农村公路。更换破损水表2000只。') },
    {
      name: 'no task is covered: the project speaks another way',
      table: goal('1、更换破损水表2000只；2、清淤河道沟渠3公里。'),
    },
    { name: 'a short part', table: goal('目标一：养护农村公路12公里；目标二：绿化。') },
    {
      name: 'keeping the cost is no task',
      table: goal('目标一：养护农村公路12公里；目标二：通过成本控制，办公用品开支不高于3万元。'),
    },
    {
      name: 'setting up rules is no task',
      table: goal('目标一：养护农村公路12公里；目标二：建立健全跨部门沟通协调机制。'),
    },
    {
      name: 'no indicator at all',
      table: disclosed([{}, { goal: '目标一：养护农村公路；目标二：更换破损水表2000只。', text: '' }]),
    },
    { name: 'decimals are no numbers of tasks', table: goal('养护公路12.5公里，投入3.2万元，更换水表20.5公斤。') },
    { name: 'a project form', table: formed({ goal: '一、完成数量统计分析；二、完成数量抽样检查。' }) },
  ],
  invalid: [
    {
      name: 'a task without an indicator',
      table: goal('目标一：养护农村公路12公里；目标二：更换破损水表2000只。'),
      findings: [
        {
          cell: 'D5',
          severity: 'info',
          group: 'project',
          variant: null,
          args: { part: '目标二：', task: '更换破损水表2000只。' },
          fix: null,
        },
      ],
    },
    {
      name: 'numbered by 1、',
      table: goal('1、养护农村公路12公里。2、聘请护林员巡山300次。'),
      findings: [{ cell: 'D5', args: { task: '聘请护林员巡山300次。' } }],
    },
    {
      name: 'numbered by (一)',
      table: goal('（一）养护农村公路12公里。（二）聘请护林员巡山300次。'),
      findings: [{ cell: 'D5', args: { part: '（二）' } }],
    },
    {
      name: 'numbered by 一是',
      table: goal('一是养护农村公路12公里；二是聘请护林员巡山300次。'),
      findings: [{ cell: 'D5', args: { part: '二是' } }],
    },
    {
      name: 'two tasks without an indicator',
      table: goal('目标一：养护农村公路；目标二：更换破损水表2000只；目标三：聘请护林员巡山300次。'),
      findings: [{ cell: 'D5' }, { cell: 'D5' }],
    },
    {
      name: 'general words cover nothing',
      table: goal('目标一：养护农村公路；目标二：组织开展疫苗接种工作。', ['数量指标|公路养护工作完成数量|≥|1|次']),
      findings: [{ cell: 'D5' }],
    },
    {
      name: 'a long task is quoted by its begin',
      table: goal(`目标一：养护农村公路；目标二：${'更换水表'.repeat(10)}。`),
      findings: [{ cell: 'D5', args: { task: `${'更换水表'.repeat(8).slice(0, 30)}…` } }],
    },
    {
      name: 'disclosure table',
      table: disclosed([
        {
          goal: '目标一：养护农村公路；目标二：更换破损水表2000只。',
          text: '一、产出指标\\n（一）数量指标：\\n1.公路养护里程≥12公里',
        },
      ]),
      findings: [{ cell: 'D5' }],
    },
  ],
});
