import { expressionWrong } from '../../../../src/core/rules/amounts/a08-expression-wrong';
import { ruleTester } from '../../../support/rule-tester';
import { costProject, disclosed } from './cost-project';

const goal = (text: string, amount = '0.96'): string => costProject(`慰问经费 | ${amount} | ${text}`);

ruleTester(expressionWrong, {
  valid: [
    { name: 'right', table: goal('退休人员公用经费300元/位*7人=2100元', '0.21') },
    { name: 'right in 万元, rounded', table: goal('考核奖5人×3750元=1.88万元', '1.88') },
    { name: 'right in 万元, cut', table: goal('考核奖5人×3750元=1.87万元', '1.87') },
    { name: 'several factors', table: goal('培训60人×3天×400元/人/天=7.2万元', '7.20') },
    { name: 'a sum of products', table: goal('老党员300元×30户+烈属500元×15户=16500元', '1.65') },
    { name: 'counts', table: goal('监督27个部门+20个乡镇=47个单位') },
    { name: 'counts times counts', table: goal('举办3期×50人=150人') },
    { name: 'a total of something else', table: goal('举办3期×50人，共计12天') },
    { name: 'words of a total', table: goal('每人300元×32人，共计9600元。另开展活动。') },
    { name: 'bare numbers', table: goal('费用为300*32=9600，按年发放') },
    { name: 'bare numbers in 万元', table: goal('费用为300*32=0.96万元，按年发放') },
    { name: 'two results', table: goal('300元/人*32人=9600元=0.96万元') },
    { name: 'brackets are left alone', table: goal('（300+200）元×32人=9600元') },
    { name: 'a part of something longer is left alone', table: goal('1000元-300元×2人=400元') },
    { name: 'the result goes on', table: goal('300元×32人=9600+400元') },
    { name: 'about', table: goal('300元×32人=约1万元') },
    { name: 'limits are no operands', table: goal('不超过300元×32人=9000元') },
    { name: 'sizes', table: goal('制作展板1.2×2.4米20块') },
    { name: 'no expression', table: goal('慰问32人，每人300元，共9600元') },
    { name: 'a result that is one of several parts', table: goal('慰问300元×32人=9600元；困难补助2万元。', '2.96') },
    {
      name: 'a goal that says more than the calculation',
      table: goal(
        '做好退休人员慰问300元/人*32人=9600元，同时开展健康体检、文体活动和走访谈心，让老同志安享晚年',
        '5.00',
      ),
    },
    {
      name: 'a name with its value',
      table: costProject('奖励经费 | 2 | 完成奖励。', '成本指标 | 奖励2人*1万元 | = | 2 | 万元'),
    },
  ],
  invalid: [
    {
      name: 'wrong',
      table: goal('科级及以下干部，300元/位*32人=9900元'),
      findings: [
        {
          cell: 'D4',
          severity: 'error',
          variant: null,
          args: { expression: '300元/位*32人=9900元', computed: '9600元' },
          fix: null,
        },
      ],
    },
    {
      name: 'wrong by 元 and 万元',
      table: goal('慰问300元/人×32人=9600万元'),
      findings: [{ cell: 'D4', severity: 'error', args: { computed: '0.96万元' } }],
    },
    {
      name: 'a wrong sum, full-width signs',
      table: goal('３００元×３０户＋５００元×１５户＝１５５００元'),
      findings: [{ cell: 'D4', severity: 'error', args: { computed: '16500元' } }],
    },
    {
      name: 'wrong counts',
      table: goal('监督27个部门+20个乡镇=57个单位'),
      findings: [{ cell: 'D4', severity: 'error', args: { computed: '47个' } }],
    },
    {
      name: 'wrong, an operand without unit',
      table: goal('慰问300元*32=9900元'),
      findings: [{ cell: 'D4', severity: 'warning', args: { computed: '9600元' } }],
    },
    {
      name: 'wrong without the unit of the result',
      table: goal('慰问300元/位*32人=9900'),
      findings: [{ cell: 'D4', severity: 'warning', args: { computed: '9600元' }, fix: null }],
    },
    {
      name: 'the unit is missing (门源县政府办 #5)',
      table: disclosed('退休人员慰问经费|0.96|科级及以下干部，300元/位*32人=9600'),
      findings: [
        {
          cell: 'D4',
          severity: 'info',
          variant: 'unit',
          fix: [{ cell: 'D4', after: '科级及以下干部，300元/位*32人=9600元' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'the unit 万元 is missing, text goes on',
      table: goal('慰问300元/位*32人=0.96，按时发放'),
      findings: [{ cell: 'D4', variant: 'unit', fix: [{ cell: 'D4', after: '慰问300元/位*32人=0.96万元，按时发放' }] }],
    },
    {
      name: 'right, but not the budget',
      table: goal('退休人员慰问：300元/位*32人=9600元', '1.20'),
      findings: [
        {
          cell: 'D4',
          severity: 'warning',
          variant: 'budget',
          args: { result: '0.96', budget: '1.2', amountUnit: '万元' },
          related: ['C4'],
        },
      ],
    },
    {
      name: 'a name with its value',
      table: costProject('奖励经费 | 2 | 完成奖励。', '成本指标 | 奖励2人*1万元 | = | 3 | 万元'),
      findings: [{ cell: 'G4', severity: 'error', args: { computed: '2万元' } }],
    },
  ],
});
