import { endsAtHundred, isPercentName, isRateName, isSatisfactionName } from '../../../src/core/taxonomy/rates';

describe('names that are rates in %', () => {
  test.each([
    '维护及时率',
    '群众满意度',
    '被服务对象满意率',
    '验收合格率（%）',
    '政策知晓率。',
    '税收增长率',
    '成本节约率',
  ])('%s is one', (name) => expect(isRateName(name)).toBe(true));

  test.each([
    '宽带速率',
    '巡查频率',
    '办公效率',
    '贷款利率',
    '屏幕分辨率',
    '容积率',
    '维护信箱个数',
    '率先完成任务',
    '',
  ])('%s is none', (name) => expect(isRateName(name)).toBe(false));

  test('a death rate is a rate, but not surely in %', () => {
    expect(isRateName('孕产妇死亡率')).toBe(true);
    expect(isPercentName('孕产妇死亡率')).toBe(false);
    expect(isPercentName('疫苗接种率')).toBe(true);
  });
});

test.each([
  ['资料归档合格率', 'always'],
  ['被慰问人员满意度', 'always'],
  ['公务接待完成率', 'perhaps'],
  ['预算执行率', 'perhaps'],
  ['任务完成率', 'never'],
  ['年度计划完成率', 'never'],
  ['国有资产保值增值率', 'never'],
  ['税收增长率', 'perhaps'],
  ['旅游收入增幅', 'perhaps'],
])('%s ends at 100 %%: %s', (name, end) => expect(endsAtHundred(name)).toBe(end));

test('满意 is found in 满意度 and 满意率 alike', () => {
  expect(isSatisfactionName('群众满意度')).toBe(true);
  expect(isSatisfactionName('着力提高服务群众满意率')).toBe(true);
  expect(isSatisfactionName('办结率')).toBe(false);
});
