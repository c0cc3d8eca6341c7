import { satisfactionObjectOdd } from '../../../../src/core/rules/names/n10-satisfaction-object-odd';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

const LEVELS = '满意度指标 | 服务对象满意度指标';
const asked = (name: string): string => named(name, '≥ | 90 | %', LEVELS);

ruleTester(satisfactionObjectOdd, {
  valid: [
    { name: 'people in front', table: asked('被慰问对象满意度') },
    { name: 'people, then what it is about', table: asked('群众对环境整治满意度') },
    { name: '对口', table: asked('对口帮扶村民满意度') },
    { name: '对外', table: asked('对外交流对象满意度') },
    { name: '对象', table: asked('对象满意度') },
    { name: '对接', table: asked('对接企业满意度') },
    { name: '对台', table: asked('对台交流人员满意度') },
    { name: 'no satisfaction', table: named('对接会次数') },
    { name: 'satisfaction alone is N09', table: asked('满意度') },
    { name: 'no name', table: asked('') },
  ],
  invalid: [
    {
      name: 'people to whom it is done',
      table: asked('对慰问对象满意度'),
      findings: [{ cell: 'G5', severity: 'info', fix: [{ cell: 'G5', after: '被慰问对象满意度' }], fixKind: 'review' }],
    },
    {
      name: 'served',
      table: asked('对服务对象满意度'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '被服务对象满意度' }] }],
    },
    {
      name: 'people',
      table: asked('对参训人员满意度'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '参训人员满意度' }] }],
    },
    {
      name: 'already 被',
      table: asked('对被检查对象的满意度'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '被检查对象满意度' }] }],
    },
    { name: 'with what: nobody is asked', table: asked('对环境整治的满意度'), findings: [{ cell: 'G5', fix: null }] },
    { name: 'with the project', table: asked('对项目实施满意率'), findings: [{ cell: 'G5', fix: null }] },
    {
      name: 'no fix that would make a name twice',
      table: `${asked('被慰问对象满意度')}\n||||满意度指标|服务对象满意度指标|对慰问对象满意度|≥|95|%`,
      findings: [{ cell: 'G6', fix: null }],
    },
    {
      name: 'in a text',
      table: indicatorText('三、满意度指标', '1.对慰问对象满意度≥98%'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '三、满意度指标\n1.被慰问对象满意度≥98%' }] }],
    },
    { name: 'in a form', table: namedInForm('对工作开展满意度', '95%'), findings: [{ cell: 'C6' }] },
  ],
});
