import { quantityTimesPrice } from '../../../../src/core/rules/amounts/a11-quantity-times-price';
import { ruleTester } from '../../../support/rule-tester';
import { costProject, disclosed } from './cost-project';

const project = (amount: string, ...rows: string[]): string => costProject(`体检经费 | ${amount} | 做好工作`, ...rows);

ruleTester(quantityTimesPrice, {
  valid: [
    {
      name: 'right (门源县委组织部 #13)',
      table: project('3.51', '数量指标 | 体检人数 | ≥ | 117 | 人', '成本指标 | 人均体检成本 | ≤ | 0.03 | 万元'),
    },
    {
      name: 'a standard without /人 (#24)',
      table: project('6.24', '数量指标 | 补助人数 | = | 16 | 人', '成本指标 | 补助标准 | = | 3900 | 元'),
    },
    {
      name: 'rounded: 5×3750 (must-not 8)',
      table: project('1.88', '数量指标 | 编外人员目标考核奖 | = | 5 | 人', '成本指标 | 每人标准 | = | 3750 | 元'),
    },
    {
      name: 'several groups (#4)',
      table: project(
        '23.08',
        '数量指标 | 组织离、退休干部（县级、副高）人次 | ≥ | 286 | 次',
        '数量指标 | 组织离、退休干部（正厅）人次 | ≥ | 1 | 人',
        '成本指标 | （县级、副高）人均体检成本 | ≤ | 800 | 元',
        '成本指标 | （正厅）人均体检成本 | ≤ | 1000 | 元',
      ),
    },
    {
      name: 'a price whose quantity nobody can tell (门源县人大办 #1)',
      table: project(
        '6.00',
        '数量指标 | 各专委会工作调研次数 | ≥ | 10 | 次',
        '数量指标 | 各专委会执法检查、监督次数 | ≥ | 10 | 次',
        '成本指标 | 各专委会办公成本 | | 14600 | 元/次',
      ),
    },
    {
      name: 'a price for another group',
      table: project(
        '1.00',
        '数量指标 | 慰问退休干部人数 | = | 100 | 人',
        '成本指标 | 农牧民误工补贴 | = | 120 | 元/人',
      ),
    },
    {
      name: 'those who profit are not paid',
      table: project('3.00', '数量指标 | 受益人数 | ≥ | 5000 | 人', '成本指标 | 宣讲员补助标准 | = | 300 | 元/人'),
    },
    {
      name: 'a standard of something else',
      table: project('3.00', '数量指标 | 参会人数 | ≥ | 500 | 人', '成本指标 | 会场租赁标准 | = | 3000 | 元'),
    },
    {
      name: 'the calculation of the goal is A08',
      table: costProject('慰问 | 0.50 | 慰问退休人员300元/人*32人=9600元'),
    },
    {
      name: 'other units',
      table: project('1.00', '数量指标 | 慰问困难户 | ≥ | 300 | 户', '成本指标 | 慰问困难户成本 | ≤ | 300 | 元/人'),
    },
    {
      name: 'a price a month, the months unknown',
      table: project('0.96', '数量指标 | 专线数量 | = | 10 | 条', '成本指标 | 专线服务费 | = | 800 | 元/月'),
    },
    {
      name: 'a limited quantity',
      table: project('1.00', '数量指标 | 培训人数 | ≤ | 100 | 人', '成本指标 | 人均培训成本 | ≤ | 300 | 元/人'),
    },
    {
      name: 'limits add up to the budget',
      table: project(
        '4.00',
        '数量指标 | 培训人数 | ≥ | 100 | 人',
        '成本指标 | 人均培训成本 | ≤ | 300 | 元/人',
        '成本指标 | 印刷资料费 | ≤ | 1 | 万元',
      ),
    },
    {
      name: 'the limit of the whole is not added',
      table: project(
        '3.50',
        '数量指标 | 培训人数 | ≥ | 100 | 人',
        '成本指标 | 人均培训成本 | ≤ | 300 | 元/人',
        '成本指标 | 培训总成本 | ≤ | 3.5 | 万元',
      ),
    },
    {
      name: 'below, other costs beside it',
      table: project(
        '20.00',
        '数量指标 | 接待人次 | ≥ | 300 | 人次',
        '成本指标 | 接待标准 | ≤ | 150 | 元/人次',
        '成本指标 | 车辆租赁费 | ≤ | 5 | 万元',
      ),
    },
    {
      name: 'not far below',
      table: project('20.00', '数量指标 | 培训人数 | ≥ | 60 | 人', '成本指标 | 人均培训成本 | ≤ | 2200 | 元/人'),
    },
    {
      name: 'right in the goal (门源县委组织部 #21)',
      table: costProject('补助 | 20.00 | 补助选调生25人；标准为每人每年8000元'),
    },
    { name: 'two prices in the goal', table: costProject('补助 | 2.00 | 补助25人；每人8000元，其中每人省级3000元') },
    {
      name: 'amounts that cover the budget (门源县委组织部 #6)',
      table: project('100.00', '成本指标 | 年办公成本 | ≤ | 40 | 万元', '成本指标 | 培训成本 | ≤ | 60 | 万元'),
    },
    {
      name: 'amounts that cover most of it',
      table: project('10.00', '成本指标 | 设备购置费 | ≤ | 5 | 万元', '成本指标 | 安装调试费 | ≤ | 2 | 万元'),
    },
    { name: 'the whole is A16', table: project('10.00', '成本指标 | 体检总成本 | ≤ | 2 | 万元') },
    { name: 'a minimum is V07', table: project('10.00', '成本指标 | 宣传印刷费 | ≥ | 2 | 万元') },
    {
      name: 'a price beside the amounts leaves the sum open',
      table: project('10.00', '成本指标 | 宣传印刷费 | ≤ | 2 | 万元', '成本指标 | 专家劳务费 | ≤ | 800 | 元/人次'),
    },
    {
      name: 'a cost without a value leaves it open',
      table: project('10.00', '成本指标 | 宣传印刷费 | ≤ | 2 | 万元', '成本指标 | 差旅费 | 定性 | 按标准 | '),
    },
    {
      name: 'the goal lists what the money is for',
      table: costProject(
        '渠道维修 | 10.00 | 1、渠道清淤费3万元；2、渠道衬砌费7万元。',
        '成本指标 | 渠道清淤费 | ≤ | 3 | 万元',
      ),
    },
    { name: 'costs of society', table: project('10.00', '成本指标 | 项目成本超支率 | ≤ | 0 | %') },
    { name: 'no amount', table: costProject('补助 | | 补助25人，每人8000元') },
    {
      name: 'a price of what nobody of those has',
      table: project(
        '12.00',
        '数量指标 | 老年人健康管理人数 | ≥ | 8000 | 人',
        '成本指标 | 人均培训成本 | ≤ | 300 | 元/人',
      ),
    },
    {
      name: 'a price for the whole county',
      table: project(
        '13.00',
        '数量指标 | 培养法律明白人人数 | ≥ | 380 | 名',
        '成本指标 | 人均普法经费标准 | = | 1 | 元/人',
      ),
    },
    {
      name: 'settling talents is not paid to others',
      table: project(
        '80.00',
        '数量指标 | 选派科技特派员人数 | = | 45 | 人',
        '成本指标 | 人才安家补贴标准 | ≤ | 10 | 万元/人',
      ),
    },
    {
      name: 'first aid is no aid',
      table: project(
        '45.00',
        '数量指标 | 应急救护员培训人数 | ≥ | 300 | 人',
        '成本指标 | 患病妇女救助标准 | = | 10000 | 元/人',
      ),
    },
    {
      name: 'an average is no quantity',
      table: project(
        '36.00',
        '数量指标 | 食品监督抽检批次 | ≥ | 600 | 批次',
        '数量指标 | 每千人食品抽检量 | ≥ | 4 | 批次',
        '成本指标 | 食品抽检单位成本 | ≤ | 600 | 元/批次',
      ),
    },
  ],
  invalid: [
    {
      name: 'far above (门源县委组织部 #10)',
      table: project('25.76', '数量指标 | 党员补助人数 | ≥ | 460 | 人', '成本指标 | 人均补助成本 | ≤ | 0.8 | 万元'),
      findings: [
        {
          cell: 'C4',
          severity: 'warning',
          variant: null,
          args: { terms: ['460人×0.8万元'], product: '368', budget: '25.76', amountUnit: '万元' },
          related: ['I4', 'I5'],
          fix: null,
        },
      ],
    },
    {
      name: 'days and beds (门源县人大办 #6)',
      table: disclosed(
        '人代会经费|13.35|召开人代会|一、产出指标\\n（一）数量指标：\\n1.接待人代会参会人员次数≥265人\\n2.印制会议文件资料≥250份\\n（二）时效指标：\\n1.人代会会期≥3天\\n（三）成本指标：\\n1.结算会议住宿费140元/天\\n2.伙食费140元/天/人\\n3.参会人员往返车费20元/人\\n4.农牧民误工补贴120元/天/人\\n5.印制会议文件资料成本≤24元/份',
      ),
      findings: [{ cell: 'C4', severity: 'warning', variant: null, args: { product: '23.39', budget: '13.35' } }],
    },
    {
      name: 'only limits bring it above (门源县人大办 #3)',
      table: project(
        '4.25',
        '数量指标 | 外出交流次数 | ≥ | 7 | 次',
        '数量指标 | 陪同调研次数 | ≥ | 20 | 次',
        '成本指标 | 人均外出交流成本 | | 4000 | 元/人',
        '成本指标 | 陪同视察燃料成本 | | 300 | 元/次',
        '成本指标 | 日常工作办公成本 | ≤ | 1 | 万元',
      ),
      findings: [{ cell: 'C4', severity: 'info', variant: 'limits', args: { product: '4.4', budget: '4.25' } }],
    },
    {
      name: 'far below (门源县政府办 #7)',
      table: project(
        '20.00',
        '数量指标 | 公务接待次数 | ≥ | 150 | 次',
        '数量指标 | 公务接待人次 | ≥ | 300 | 人',
        '成本指标 | 公务接待标准 | ≤ | 150 | 元/人次',
        '成本指标 | 公务接待成本 | | 20 | 万元',
      ),
      findings: [{ cell: 'C4', severity: 'info', variant: 'less', args: { product: '4.5', budget: '20' } }],
    },
    {
      name: 'fixed prices just above',
      table: project('3.50', '数量指标 | 体检人数 | = | 120 | 人', '成本指标 | 人均体检成本 | = | 300 | 元/人'),
      findings: [{ cell: 'C4', severity: 'warning', variant: null, args: { product: '3.6' } }],
    },
    {
      name: 'things: acres and metres',
      table: project(
        '30.00',
        '数量指标 | 人工造林面积 | ≥ | 1200 | 亩',
        '成本指标 | 人工造林补助标准 | = | 500 | 元/亩',
      ),
      findings: [{ cell: 'C4', args: { terms: ['1200亩×500元/亩'], product: '60' } }],
    },
    {
      name: 'one amount that leaves more than half open (门源县委组织部 #9)',
      table: project('2.00', '成本指标 | 维护大组工网工作成本 | ≤ | 0.77 | 万元'),
      findings: [
        {
          cell: 'C4',
          severity: 'info',
          variant: 'costs',
          args: { sum: '0.77', budget: '2', rest: '1.23', amountUnit: '万元' },
          related: ['I4'],
          fix: null,
        },
      ],
    },
    {
      name: 'amounts beside a rate (门源县人大办 #2)',
      table: project(
        '6.80',
        '成本指标 | 条例修订调研、执法检查燃料成本 | ≤ | 2.5 | 万元',
        '成本指标 | 立法培训成本 | ≤ | 6500 | 元',
        '成本指标 | 日常办公支出成本 | ≤ | 1 | 万元',
        '成本指标 | 成本节约率 | ≥ | 2 | %',
      ),
      findings: [{ cell: 'C4', variant: 'costs', args: { sum: '4.15', rest: '2.65' }, related: ['I4', 'I5', 'I6'] }],
    },
    {
      name: 'in the goal',
      table: costProject('补助 | 15.00 | 补助选调生25人；标准为每人每年8000元'),
      findings: [{ cell: 'C4', severity: 'warning', args: { terms: ['25人×8000元'], product: '20' }, related: ['D4'] }],
    },
  ],
});
