import { secretMarks } from '../../../../src/core/rules/goals/x10-secret-mark';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed, formed } from './goal-tables';

const goal = (text: string): string => declared([{ goal: text }]);
const indicator = (name: string): string => declared([{ rows: [`数量指标|${name}|≥|1|个`] }]);

ruleTester(secretMarks, {
  valid: [
    { name: 'secrecy work', table: goal('开展保密工作检查2次，配备保密柜10个。') },
    { name: 'trade secrets', table: goal('查处侵犯商业秘密案件3件。') },
    { name: 'state secrets are protected', table: goal('宣传国家秘密保护知识，保守国家秘密。') },
    { name: 'things that are looked after', table: goal('维护机密级计算机5台，销毁秘密级载体200件。') },
    { name: 'an open document', table: goal('根据（青政办〔2023〕16号）文件精神，改造农村户厕。') },
    { name: 'an internal periodical', table: goal('编印内部资料性出版物4期，内部资料归档。') },
    { name: 'requests that were refused', table: goal('答复依申请公开80件，其中不予公开5件。') },
    { name: 'what may not be published is looked through', table: goal('审查不得公开的信息。') },
    { name: 'stars', table: goal('★改造管网12公里★') },
    { name: 'secret as a quality', table: indicator('密级标识规范份数') },
    { name: 'a dense crowd', table: goal('改造人口密集区管网，秘密侦查装备除外。') },
    { name: 'a document without its grade', table: indicator('落实2号机密件任务数') },
    { name: 'a project form', table: formed({ goal: '开展涉密人员培训。' }) },
  ],
  invalid: [
    {
      name: 'a document number: taken out with the words that lead to it',
      table: goal('为做好外事工作，根据（绵外委〔2019〕6号机密件）精神，需要投入1万元。'),
      findings: [
        {
          cell: 'D5',
          variant: null,
          severity: 'warning',
          args: { mark: '机密件' },
          fixKind: 'review',
          fix: [{ cell: 'D5', after: '为做好外事工作，需要投入1万元。' }],
        },
      ],
    },
    {
      name: 'brackets behind a sentence',
      table: goal('开展专项检查(秘密级)。'),
      findings: [{ cell: 'D5', args: { mark: '秘密级' }, fix: [{ cell: 'D5', after: '开展专项检查。' }] }],
    },
    {
      name: 'the grade alone in brackets',
      table: goal('按照方案（机密）开展演练。'),
      findings: [{ cell: 'D5', args: { mark: '机密' }, fix: [{ cell: 'D5', after: '按照方案开展演练。' }] }],
    },
    {
      name: 'behind a number, without brackets',
      table: goal('根据青发〔2020〕3号秘密，开展演练。'),
      findings: [{ cell: 'D5', args: { mark: '秘密' }, fix: null }],
    },
    {
      name: 'grade with a star',
      table: goal('机密★10年，开展演练。'),
      findings: [{ cell: 'D5', args: { mark: '机密★' } }],
    },
    { name: 'grade by name', table: goal('密级：绝密。'), findings: [{ cell: 'D5', args: { mark: '密级：绝密' } }] },
    {
      name: 'internal',
      table: goal('执行方案（内部资料，不得公开）。'),
      findings: [{ cell: 'D5', fix: [{ cell: 'D5', after: '执行方案。' }] }],
    },
    {
      name: 'in brackets although about secrecy',
      table: goal('根据（青保〔2021〕2号机密件）要求，开展保密工作检查2次。'),
      findings: [{ cell: 'D5', fix: [{ cell: 'D5', after: '开展保密工作检查2次。' }] }],
    },
    {
      name: 'project name',
      table: declared([{ name: '专项行动（机密）' }]),
      findings: [{ cell: 'B5', variant: 'name', fix: [{ cell: 'B5', after: '专项行动' }] }],
    },
    {
      name: 'indicator with a citation',
      table: indicator('完成任务（2号机密件）个数'),
      findings: [{ cell: 'G5', variant: 'indicator', fix: [{ cell: 'G5', after: '完成任务个数' }] }],
    },
    {
      name: 'above the table',
      table: `内部资料|||||||||||机密★5年\n${goal('开展演练1次。')}`,
      findings: [
        { cell: 'A1', variant: 'note' },
        { cell: 'L1', variant: 'note' },
      ],
    },
    {
      name: 'disclosure table',
      table: disclosed([{ goal: '落实（省委〔2019〕6号绝密件）要求。' }]),
      findings: [{ cell: 'D5', args: { mark: '绝密件' } }],
    },
    {
      name: 'project form',
      table: formed({ goal: '按照方案（秘密级）开展演练。' }),
      findings: [{ cell: 'B5', fix: [{ cell: 'B5', after: '按照方案开展演练。' }] }],
    },
  ],
});
