import {
  isMoneyUnit,
  isPerRoundNumber,
  isRateUnit,
  isUnit,
  suggestedUnit,
  unitKind,
} from '../../../src/core/taxonomy/units';
import type { UnitKind } from '../../../src/core/taxonomy/units';
import { nationalPack } from '../../../src/packs';

test.each<[UnitKind, string]>([
  ['rate', '% ‰ 个百分点 百分比 ％'],
  ['people', '人 人次 名 户 户次 万人次 人数 名(次)'],
  ['count', '个 件 辆 条 次 批次 场次 每个 （批）次 社区'],
  ['money', '元 万元 亿元 千元'],
  ['unit-cost', '元/人 元/人/天 万元/套 元／户 元/生·年'],
  ['time', '年 月 天 小时 个工作日 季度'],
  ['other', '亩 Mbps 公里 吨 次/年 人/年 ℃'],
])('%s: %s', (kind, units) => {
  for (const unit of units.split(' ')) expect([unit, unitKind(unit)]).toEqual([unit, kind]);
});

test('no unit is of no kind', () => {
  expect(unitKind('')).toBe('other');
});

test('money is what stands above the line', () => {
  expect(['元', '万元', '元/人', '万元/公里'].filter(isMoneyUnit)).toHaveLength(4);
  expect(['人/元', '人/年', '单元', '%'].filter(isMoneyUnit)).toEqual([]);
});

test('人次 is no rate', () => {
  expect([isRateUnit('％'), isRateUnit('人次')]).toEqual([true, false]);
});

test.each([
  ['每个', '个'],
  ['每户', '户'],
  ['人数', '人'],
  ['个数', '个'],
  ['次数', '次'],
  ['百分比', '%'],
  ['(批)', '批'],
  ['（批）次', '批次'],
  ['M', 'Mbps'],
  ['数量', ''],
  ['元/', ''],
  ['个', null],
  ['人/年', null],
  ['', null],
])('instead of “%s”: %p', (unit, better) => {
  expect(suggestedUnit(unit, nationalPack)).toBe(better);
});

test('a suggestion is never itself a bad unit, and is known', () => {
  for (const better of Object.values(nationalPack.units.bad).filter(Boolean)) {
    expect([better, suggestedUnit(better, nationalPack)]).toEqual([better, null]);
    expect([better, isUnit(better, nationalPack)]).toEqual([better, true]);
  }
});

test.each([
  ['个', true],
  ['元/村/年', true],
  ['万公里', true],
  ['百万人', true],
  ['台（套）', true],
  ['只(头)', true],
  ['人/10万', true],
  ['人/万车', true],
  ['份/百万人', true],
  ['秒/百小时', true],
  ['/万字', true],
  ['/10万', true],
  ['万', false],
  ['10万', false],
  ['人/', false],
  ['/人', false],
  ['台()', false],
  ['批次/好', false],
  ['人数', true],
  ['年实际值', false],
  ['', false],
])('“%s” is a unit: %p', (text, expected) => {
  expect(isUnit(text, nationalPack)).toBe(expected);
});

test('what is counted per so many', () => {
  const units = ['份/百万人', '人/10万', '/万字', '秒/百小时'];
  expect([...units, '次/年', '元/人', '万公里', '%', ''].filter(isPerRoundNumber)).toEqual(units);
});
