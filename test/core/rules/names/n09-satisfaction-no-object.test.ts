import { satisfactionNoObject } from '../../../../src/core/rules/names/n09-satisfaction-no-object';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

const asked = (name: string): string => named(name, '≥ | 90 | %', '满意度指标 | 服务对象满意度指标');

ruleTester(satisfactionNoObject, {
  valid: [
    { name: 'learners', table: asked('参训学员满意度') },
    { name: 'patients', table: asked('住院患者满意度') },
    { name: 'a narrower public', table: asked('项目区群众满意度') },
    { name: 'villagers', table: asked('受益村民满意度') },
    { name: 'the object and what it is about', table: asked('服务对象对政务公开工作满意度') },
    { name: 'what they are satisfied with', table: asked('网络日常维护满意度') },
    { name: 'a rate of people', table: asked('办事企业满意率') },
    { name: 'no satisfaction', table: named('巡查次数') },
    { name: 'a count of surveys', table: named('满意度调查次数') },
    { name: 'no name is N01', table: asked('') },
  ],
  invalid: [
    {
      name: 'nobody',
      table: asked('满意度'),
      findings: [{ cell: 'G5', severity: 'warning', variant: null, group: null, args: { name: '满意度' }, fix: null }],
    },
    { name: 'nobody, as a rate', table: asked('满意率'), findings: [{ cell: 'G5', severity: 'warning' }] },
    { name: 'nobody, on the whole', table: asked('总体满意度'), findings: [{ cell: 'G5', severity: 'warning' }] },
    {
      name: 'the generic object is the habit of the form',
      table: asked('服务对象满意度'),
      findings: [{ cell: 'G5', severity: 'info', variant: 'generic', group: 'file' }],
    },
    { name: '被服务对象', table: asked('被服务对象满意率'), findings: [{ cell: 'G5', severity: 'info' }] },
    { name: '受益对象', table: asked('受益对象满意度'), findings: [{ cell: 'G5', severity: 'info' }] },
    { name: '群众', table: asked('群众满意度'), findings: [{ cell: 'G5', severity: 'info' }] },
    { name: '人民群众', table: asked('人民群众的满意度'), findings: [{ cell: 'G5', severity: 'info' }] },
    { name: '社会公众', table: asked('社会公众满意度'), findings: [{ cell: 'G5', severity: 'info' }] },
    {
      name: 'in a text',
      table: indicatorText('三、满意度指标', '（一）服务对象满意度指标', '1.满意度≥98%'),
      findings: [{ cell: 'E5', severity: 'warning' }],
    },
    { name: 'in a form', table: namedInForm('受益对象满意度', '95%'), findings: [{ cell: 'C6', severity: 'info' }] },
  ],
});
