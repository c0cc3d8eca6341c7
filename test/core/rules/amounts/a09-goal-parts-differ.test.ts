import { goalPartsDiffer } from '../../../../src/core/rules/amounts/a09-goal-parts-differ';
import { ruleTester } from '../../../support/rule-tester';
import { costProject, disclosed } from './cost-project';

const goal = (amount: string, text: string): string => costProject(`水利维修经费 | ${amount} | ${text}`);

ruleTester(goalPartsDiffer, {
  valid: [
    {
      name: 'right, numbers glued to amounts, the last part without number (门源县政府办 #8)',
      table: disclosed(
        '政府办公系统|168.76|1、电子政务网维护租赁费46.82万元 2、电子政务内网视频会议服务费33.6万元 3、公车信息平台运行费24.25万元。 4、政府网站升级改造经费5.5万元 5、会议中心网费1.2万元 6、视频会议系统3.65万元 7、云会议系统2.1万元 8、青海省人民政府12345政务服务便民热线20万元9、公车平台流量服务费3.75万元。10、开普云网站监测服务费1万元。11、政府办公室门户网站维护费2.5万元。12、政府网站改版升级费22.13万元。OTN专线改造业务2.26万元。',
      ),
    },
    { name: 'right in 元 and 万元', table: goal('3.50', '1.渠道清淤费15000元；2.闸门维修费2万元。') },
    { name: 'rounded parts', table: goal('2.00', '（1）设备费0.67万元（2）材料费0.67万元（3）人工费0.67万元') },
    { name: 'limits are no parts', table: goal('18.48', '1、年办公经费不高于3万元；2、年交通成本不高于2.81万元') },
    { name: 'a part without amount', table: goal('9.00', '1、渠道清淤费3万元；2、组织开展巡查；3、闸门维修费2万元') },
    { name: 'the rest without number', table: goal('9.00', '1、渠道清淤费3万元；2、闸门维修费2万元，其余用于巡查') },
    { name: 'unit costs', table: goal('9.00', '1、补助每亩0.3万元；2、奖励每户2万元') },
    { name: 'what is earned', table: goal('9.00', '1、实现产值300万元；2、带动增收20万元') },
    { name: 'several amounts in a part', table: goal('9.00', '1、渠道清淤5万元，其中人工3万元；2、闸门维修2万元') },
    { name: 'not numbered', table: goal('9.00', '渠道清淤费3万元、闸门维修费2万元') },
    { name: 'one amount', table: goal('9.00', '1、渠道清淤费3万元；2、闸门维修') },
    { name: 'numbers that jump', table: goal('9.00', '1、渠道清淤费3万元；3、闸门维修费2万元') },
    { name: 'right total ahead', table: goal('5.00', '安排5万元用于：1、渠道清淤费3万元；2、闸门维修费2万元') },
  ],
  invalid: [
    {
      name: 'below the budget',
      table: goal('9.00', '1、渠道清淤费3万元；2、闸门维修费2.5万元。'),
      findings: [
        {
          cell: 'D4',
          severity: 'warning',
          variant: null,
          args: { count: 2, sum: '5.5', budget: '9', difference: '3.5', amountUnit: '万元' },
          related: ['C4'],
          fix: null,
        },
      ],
    },
    {
      name: 'above the budget, other numbers',
      table: goal('5.00', '一是渠道清淤费3万元；二是闸门维修费2万元；三是巡查费8000元'),
      findings: [{ cell: 'D4', args: { count: 3, sum: '5.8' } }],
    },
    {
      name: 'one part changed (门源县政府办 #8 with another amount)',
      table: disclosed('政府办公系统|80.00|1、租赁费46.82万元 2、服务费33.6万元'),
      findings: [{ cell: 'D4', args: { sum: '80.42', difference: '0.42' } }],
    },
    {
      name: 'circled numbers',
      table: goal('5.00', '①渠道清淤费3万元②闸门维修费3万元'),
      findings: [{ cell: 'D4', args: { sum: '6', budget: '5' } }],
    },
    {
      name: 'the total ahead of the parts',
      table: goal('6.00', '安排6万元：1、渠道清淤费3万元；2、闸门维修费2万元。'),
      findings: [{ cell: 'D4', variant: 'total', args: { sum: '5', budget: '6' }, related: [] }],
    },
  ],
});
