import { goalVague } from '../../../../src/core/rules/goals/x09-goal-vague';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed, formed } from './goal-tables';

const goal = (text: string): string => declared([{ goal: text }]);

ruleTester(goalVague, {
  valid: [
    { name: 'a number', table: goal('进一步改善办学条件，新增学位300个，不断提高教学质量。') },
    { name: 'a work', table: goal('进一步加强农村公路养护，及时维修破损路面，切实保障出行安全。') },
    { name: 'a payment', table: goal('足额发放高龄津贴，切实提高老年人生活水平。') },
    { name: 'no word of degree', table: goal('保障机关日常办公和会议接待。') },
    { name: 'one clause without a word of degree', table: goal('不断提高服务水平，保障机关用房安全，持续优化环境。') },
    { name: 'a short goal', table: goal('进一步提高服务水平。') },
    {
      name: 'a short vague part beside others',
      table: goal('目标一：整理信访档案一案一册；目标二：进一步完善档案规范化工作。'),
    },
    { name: 'a Chinese number', table: goal('持续推进两个社区治理，不断提升三项公共服务水平。') },
    { name: 'no goal', table: goal('') },
    { name: 'a number in a form', table: formed({ goal: '进一步改善办学条件，不断提高入学率至98%。' }) },
  ],
  invalid: [
    {
      name: 'words of degree only',
      table: goal('进一步提高政府服务水平，不断增强群众获得感，切实推动高质量发展。'),
      findings: [{ cell: 'D5', severity: 'info', variant: null, fix: null }],
    },
    {
      name: 'one clause that is the whole goal',
      table: goal('进一步提升全县公共文化服务水平和质量。'),
      findings: [{ cell: 'D5', args: { text: '进一步提升全县公共文化服务水平和质量。' } }],
    },
    {
      name: 'one part of several',
      table: goal('目标一：不断提高政策的显现度，切实推动人才工作高质量发展；目标二：购置公寓设施1批。'),
      findings: [{ cell: 'D5', args: { text: '不断提高政策的显现度，切实推动人才工作高质量发展；' } }],
    },
    {
      name: 'two vague parts: one finding',
      table: goal('目标一：不断提高政策知晓，切实推动工作发展；目标二：持续优化环境，大力提升形象口碑。'),
      findings: [{ cell: 'D5' }],
    },
    {
      name: 'a long one is quoted by its begin',
      table: goal(`${'不断提升服务水平，'.repeat(8)}持续优化环境。`),
      findings: [{ cell: 'D5', args: { text: `${'不断提升服务水平，'.repeat(8).slice(0, 40)}…` } }],
    },
    {
      name: 'disclosure table',
      table: disclosed([{ goal: '切实加强乡村治理能力，有效促进乡风文明。' }]),
      findings: [{ cell: 'D5' }],
    },
    {
      name: 'project form',
      table: formed({ goal: '全面提升依法行政水平，不断优化营商环境。' }),
      findings: [{ cell: 'B5' }],
    },
    {
      name: 'each project of its own',
      table: declared([
        { name: '甲项目', goal: '切实加强乡村治理能力，有效促进乡风文明。' },
        { name: '乙项目', goal: '清淤河道3公里。' },
        { name: '丙项目', goal: '全面提升依法行政水平，不断优化营商环境。' },
      ]),
      findings: [{ cell: 'D5' }, { cell: 'D7' }],
    },
  ],
});
