import { goalYearOld } from '../../../../src/core/rules/dates/d07-goal-year-old';
import { ruleTester } from '../../../support/rule-tester';
import { deadlineRow, disclosureOf, tableOfYear } from './date-tables';

const TEXT = '一、产出指标\\n（一）数量指标：\\n1.次数≥1次';
const goal = (text: string) => disclosureOf('2023年', TEXT, text);
const goals = (...texts: string[]): string =>
  texts.reduce(
    (table, text) => table.replace('开展工作。', text),
    tableOfYear('', ...texts.map(() => deadlineRow('12月底前'))),
  );

ruleTester(goalYearOld, {
  valid: [
    { name: 'this year', table: goal('2023年开展检查10次。') },
    { name: 'no year', table: goal('开展检查10次。') },
    { name: 'both years (must-not 7)', table: goal('为完成2022年度电子政务外网接入，2023年投入9.2万元。') },
    { name: 'a bill of last year', table: goal('支付2022年度网络维护费。') },
    { name: 'rewards for last year', table: goal('兑现2022年度招商引资考核奖励。') },
    { name: 'money carried over', table: goal('2022年结转资金用于道路养护。') },
    { name: 'a document', table: goal('根据《青山县2021年人才工作方案》开展培训。') },
    { name: 'minutes of a meeting', table: goal('根据2022年县政府第5次常务会议纪要，开展道路养护。') },
    { name: 'compared', table: goal('群众安全感较2022年提高2个百分点。') },
    { name: 'since', table: goal('2020年以来持续开展河道保洁。') },
    { name: 'a plan of several years', table: goal('按2021-2025年规划开展植树。') },
    { name: 'a later year', table: goal('为2024年春耕储备种子。') },
    { name: 'a table without a year', table: goals('2022年开展检查。') },
    {
      name: 'goals of two years',
      table: goals('2022年开展检查。', '2023年开展检查。', '2022年开展巡查。', '2023年开展巡查。'),
    },
  ],
  invalid: [
    {
      name: 'last year only',
      table: goal('为完成行政中心2022年度电子政务外网维护工作，预计投入1万元。'),
      findings: [{ cell: 'D5', severity: 'info', variant: null, args: { written: 2022, year: 2023 }, fix: null }],
    },
    { name: 'a deadline of last year', table: goal('2022年12月底前完成培训。'), findings: [{ cell: 'D5' }] },
    {
      name: 'most goals tell the year of the table',
      table: goals('2023年开展检查。', '2023年度开展培训。', '2022年度开展巡查。', '2023年开展宣传。'),
      findings: [{ cell: 'D6', variant: 'others', args: { written: 2022, year: 2023 } }],
    },
  ],
});
