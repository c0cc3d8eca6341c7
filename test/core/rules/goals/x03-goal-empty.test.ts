import { goalEmpty } from '../../../../src/core/rules/goals/x03-goal-empty';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';

const INDICATOR = '产出指标|数量指标|完成数量|≥|1|个|90|正向指标';

/** One project (row 5) with this name and goal. */
function project(name: string, goal: string): string {
  return declaration(`
201-某局||1.00
|${name}|1.00|${goal}|${INDICATOR}`);
}

ruleTester(goalEmpty, {
  valid: [
    { name: 'a sentence', table: project('人才补贴', '根据政策发放人才补贴，稳定人才队伍。') },
    { name: 'a short goal without a number', table: project('人才补贴（安居补助）', '根据政策发放人才补贴') },
    { name: 'the name and more', table: project('编外人员考核奖', '按时发放编外人员考核奖') },
    { name: 'numbered parts', table: project('人才补贴', '目标一：发放补贴；目标二：稳定队伍') },
    {
      name: 'no goal column',
      table: `部门预算项目支出绩效目标申报表
金额单位：万元
单位名称|项目名称|预算数|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性
201-某局||1.00
|甲项目|1.00|${INDICATOR}`,
    },
    {
      name: 'goal merged over the rows of its project',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|50|正向指标
|^|^|^|产出指标|质量指标|合格率|=|100|%|40|正向指标`),
    },
    {
      name: 'prepared rows that nobody has touched',
      table: declaration(`
201-某局||1.00
||||产出指标|数量指标|||||50|
||||效益指标|社会效益指标|||||30|`),
    },
  ],
  invalid: [
    {
      name: 'blank',
      table: project('人才补贴', ''),
      findings: [{ cell: 'D5', variant: null, severity: 'error', args: { project: '人才补贴' }, fix: null }],
    },
    { name: 'blanks only', table: project('人才补贴', '"   "'), findings: [{ cell: 'D5', variant: null }] },
    {
      name: 'hyphen',
      table: project('人才补贴', '-'),
      findings: [{ cell: 'D5', variant: 'signs', severity: 'error', args: { goal: '-' } }],
    },
    { name: 'several signs', table: project('人才补贴', '* _ ——'), findings: [{ cell: 'D5', variant: 'signs' }] },
    { name: 'slash', table: project('人才补贴', '／'), findings: [{ cell: 'D5', variant: 'signs' }] },
    {
      name: 'the project name',
      table: project('编外人员目标考核奖', '编外人员目标考核奖'),
      findings: [{ cell: 'D5', variant: 'name', severity: 'warning', args: { project: '编外人员目标考核奖' } }],
    },
    {
      name: 'the project name with a full stop and other brackets',
      table: project('考核奖（编外）', '考核奖(编外)。'),
      findings: [{ cell: 'D5', variant: 'name' }],
    },
    {
      name: 'each project on its own',
      table: declaration(`
201-某局||2.00
|甲项目|1.00||${INDICATOR}
|乙项目|1.00|做好乙项目|${INDICATOR}
|丙项目|1.00|/|${INDICATOR}`),
      findings: [
        { cell: 'D5', variant: null },
        { cell: 'D7', variant: 'signs' },
      ],
    },
  ],
});
