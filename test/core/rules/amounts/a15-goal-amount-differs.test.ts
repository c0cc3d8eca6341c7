import { goalAmountDiffers } from '../../../../src/core/rules/amounts/a15-goal-amount-differs';
import { ruleTester } from '../../../support/rule-tester';
import { costProject, disclosed } from './cost-project';

const goal = (amount: string, text: string): string => costProject(`电子政务外网经费 | ${amount} | ${text}`);

ruleTester(goalAmountDiffers, {
  valid: [
    { name: 'right (平武县政府办 P2)', table: goal('9.20', '2023年预计投入9.2万元经费，以解决外网接入') },
    { name: 'right per year (P9)', table: goal('4.00', '值班工作预计投入4万元/年，确保顺利开展') },
    { name: 'right (P5)', table: goal('64.00', '2023年度需要申请政府工作经费64万元来保障运转') },
    { name: 'right in 元', table: goal('4.00', '申请资金40000元。') },
    { name: 'rounded', table: goal('8.96', '需要投入9万元。') },
    { name: 'a limit (门源县委组织部 #2)', table: goal('3.00', '开展项目投入不高于0.89万元') },
    { name: 'parts behind 其中', table: goal('5.00', '安排资金5万元，其中培训3万元、会议2万元') },
    { name: 'several amounts', table: goal('5.00', '投入培训3万元，投入会议2.5万元') },
    { name: 'the whole investment', table: goal('5.00', '项目总投资500万元') },
    { name: 'money of others', table: goal('5.00', '争取上级安排资金300万元') },
    { name: 'more than one in sum: last year', table: goal('5.00', '上年安排资金3万元') },
    { name: 'a unit cost', table: goal('5.00', '每户安排资金0.3万元') },
    { name: 'what is earned', table: goal('5.00', '带动社会投入30万元') },
    { name: 'what it earns in use', table: goal('5.00', '项目投入使用后年产值达500万元') },
    { name: 'no such verb', table: goal('5.00', '保障8万元以下小额采购顺利进行') },
    { name: 'another year', table: disclosed('农田建设|5.00|2023年投入80万元建成泵站').replace('部门', '2024年部门') },
    { name: 'about', table: goal('9.20', '预计投入约10万元') },
    { name: 'no budget', table: goal('', '预计投入10万元') },
  ],
  invalid: [
    {
      name: 'the budget was cut (平武县政府办 P2 with 8.50)',
      table: goal('8.50', '2023年预计投入9.2万元经费，以解决外网接入'),
      findings: [
        {
          cell: 'D4',
          severity: 'warning',
          args: { budget: '8.5', amountUnit: '万元', asked: '9.2万元' },
          related: ['C4'],
          fix: [{ cell: 'D4', after: '2023年预计投入8.5万元经费，以解决外网接入' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'in 元, other words',
      table: goal('3.50', '　需要公务用车运行维护经费40000元用于燃油'),
      findings: [{ cell: 'D4', fix: [{ cell: 'D4', after: '需要公务用车运行维护经费35000元用于燃油' }] }],
    },
    {
      name: 'with parts behind it',
      table: goal('4.00', '安排资金5万元，其中：培训3万元、会议2万元'),
      findings: [{ cell: 'D4', args: { asked: '5万元' } }],
    },
    {
      name: '元 for 万元',
      table: disclosed('公务用车|8.00|本年度申请经费8元用于维修'),
      findings: [{ cell: 'D4', args: { asked: '8元' }, fix: [{ cell: 'D4', after: '本年度申请经费80000元用于维修' }] }],
    },
    {
      name: 'Chinese numerals',
      table: goal('2.00', '申请资金一万元，用于宣传'),
      findings: [{ cell: 'D4', args: { asked: '一万元' } }],
    },
    {
      name: 'far from about',
      table: goal('5.00', '预计投入约10万元'),
      findings: [{ cell: 'D4', fix: null }],
    },
  ],
});
