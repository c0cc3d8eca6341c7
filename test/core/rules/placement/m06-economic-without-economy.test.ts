import { economicWithoutEconomy } from '../../../../src/core/rules/placement/m06-economic-without-economy';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

const economic = (...cells: string[]): string =>
  row(cells.map((cell) => `效益指标 | 经济效益指标 | ${cell}`).join('\n'));

ruleTester(economicWithoutEconomy, {
  valid: [
    { name: 'income', table: economic('带动农户增收 | ≥ | 500 | 万元', '村集体收入增长率 | ≥ | 5 | %') },
    { name: 'saving', table: economic('节约办公成本 | ≥ | 3 | 万元', '降低能耗率 | ≥ | 5 | %') },
    { name: 'jobs', table: economic('带动就业人数 | ≥ | 28 | 人') },
    { name: 'output of a field', table: economic('粮食产量 | ≥ | 500 | 吨', '牲畜成活后亩产 | ≥ | 20 | 公斤') },
    { name: 'fields', table: economic('劳动力转移人数 | ≥ | 300 | 人', '肉牛出栏数 | ≥ | 900 | 头') },
    { name: 'travel', table: economic('接待游客 | ≥ | 3 | 万人次') },
    { name: 'the unit is money', table: economic('农民合作社分红 | ≥ | 30 | 万元') },
    { name: 'losses', table: economic('减少火灾损失 | 定性 | 有效减少 |') },
    { name: 'another level 2', table: row('效益指标 | 社会效益指标 | 保障出行安全 | 定性 | 有效 |') },
    { name: 'no value yet (V01)', table: economic('保障出行安全 | | |') },
    { name: 'industry', table: economic('规上工业增加值增速 | ≥ | 7 | %', '恢复灌溉面积 | ≥ | 3500 | 亩') },
  ],
  invalid: [
    {
      name: 'safe travel',
      table: economic('保障领导出行安全 | 定性 | 高中低 |'),
      findings: [{ cell: 'G5', severity: 'info', fix: [{ cell: 'F5', after: '社会效益指标' }], fixKind: 'review' }],
    },
    {
      name: 'an amount in the name is no economy',
      table: economic('运行维护费8万元以保障安全出行 | 定性 | 高中低 |'),
      findings: [{ cell: 'G5' }],
    },
    {
      name: 'knowledge of a policy',
      table: economic('政策知晓率 | ≥ | 90 | %'),
      findings: [{ cell: 'G5' }],
    },
    {
      name: 'a merged label',
      table: row('效益指标 | 经济效益指标 | 带动增收 | ≥ | 5 | 万元\n^ | ^ | 社区环境改善 | 定性 | 优良中差 |'),
      findings: [{ cell: 'G6', fix: null }],
    },
  ],
});
