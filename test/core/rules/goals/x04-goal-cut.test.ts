import { goalCut } from '../../../../src/core/rules/goals/x04-goal-cut';
import { detailKey } from '../../../../src/core/sheet/sheet';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { declared, disclosed, formed } from './goal-tables';

const goal = (text: string): string => declared([{ goal: text }]);

ruleTester(goalCut, {
  valid: [
    { name: 'a full stop', table: goal('改造老旧小区供水管网12公里。') },
    { name: 'a half-width stop', table: goal('改造老旧小区供水管网12公里.') },
    { name: 'a semicolon, as in lists', table: goal('一、改造管网；二、更换水表；') },
    { name: 'an exclamation mark', table: goal('确保汛期安全！') },
    { name: 'quotation mark or bracket behind the stop', table: goal('建设“四好农村路。”') },
    { name: 'blanks and line breaks behind the stop', table: goal('改造管网12公里。\\n ') },
    { name: 'commas between numbered tasks', table: goal('一是整治河道，二是清运垃圾，三是绿化河岸。') },
    {
      name: 'a comma behind a complete task with its number',
      table: goal('目标一：慰问人数11人，目标二：按标准发放。'),
    },
    { name: 'closed brackets', table: goal('发放（含高龄）补贴，按《条例》执行。') },
    { name: 'no goal', table: goal('') },
    { name: 'the project name, which X03 names', table: declared([{ name: '高龄津贴', goal: '高龄津贴' }]) },
    { name: 'a project form', table: formed({ goal: '完成普查。' }) },
  ],
  invalid: [
    {
      name: 'ends in a comma',
      table: goal('改造老旧小区供水管网，'),
      findings: [
        { cell: 'D5', variant: null, severity: 'warning', args: { end: '改造老旧小区供水管网，' }, fix: null },
      ],
    },
    { name: 'ends in an enumeration comma', table: goal('购置图书、'), findings: [{ cell: 'D5', variant: null }] },
    { name: 'ends in a colon', table: goal('本项目主要用于：'), findings: [{ cell: 'D5', variant: null }] },
    { name: 'ends in an opened bracket', table: goal('发放高龄津贴（'), findings: [{ cell: 'D5', variant: null }] },
    {
      name: 'breaks off in a bracket',
      table: goal('根据《青山县耕地地力保护补贴实施'),
      findings: [{ cell: 'D5', variant: null, severity: 'warning', fix: null }],
    },
    {
      name: 'a part that breaks off ahead of the next',
      table: goal('目标一：为老干部服务办公， 目标二：培训干部100人。'),
      findings: [{ cell: 'D5', variant: 'part', severity: 'warning', args: { part: '目标一' }, fix: null }],
    },
    {
      name: 'no final mark',
      table: goal('根据政策发放人才补贴'),
      findings: [
        {
          cell: 'D5',
          variant: 'no-mark',
          severity: 'info',
          fixKind: 'safe',
          fix: [{ cell: 'D5', after: '根据政策发放人才补贴。' }],
        },
      ],
    },
    {
      name: 'no final mark, blanks and line breaks behind it stay',
      table: goal('" 清淤河道3公里\\n"'),
      findings: [{ cell: 'D5', variant: 'no-mark', fix: [{ cell: 'D5', after: ' 清淤河道3公里。\n' }] }],
    },
    {
      name: 'ends in a bracket without a stop',
      table: goal('完成农村公路养护（乡道12公里）'),
      findings: [{ cell: 'D5', variant: 'no-mark', fix: [{ cell: 'D5', after: '完成农村公路养护（乡道12公里）。' }] }],
    },
    {
      name: 'disclosure table',
      table: disclosed([{ goal: '开展家庭医生签约服务' }]),
      findings: [{ cell: 'D5', variant: 'no-mark', fix: [{ cell: 'D5', after: '开展家庭医生签约服务。' }] }],
    },
    {
      name: 'project form',
      table: formed({ goal: '开展经济普查' }),
      findings: [{ cell: 'B5', variant: 'no-mark', fix: [{ cell: 'B5', after: '开展经济普查。' }] }],
    },
    {
      name: 'a goal by formula is not written over',
      table: sheetOf('申报表', goal('清淤河道3公里'), { details: new Map([[detailKey(4, 3), { formula: '=A1&B1' }]]) }),
      findings: [{ cell: 'D5', variant: 'no-mark', fix: null }],
    },
  ],
});
