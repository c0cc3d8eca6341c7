import { decimalText } from '../../../src/core/money/decimal';
import { isMoney, parseMeasure, sameKind } from '../../../src/core/quantities/measure';

test.each([
  ['万元', '元', '10000', []],
  ['元/人/天', '元', '1', ['人', '天']],
  ['元/人·天', '元', '1', ['人', '天']],
  ['元/人*天', '元', '1', ['人', '天']],
  ['万元／套', '元', '10000', ['套']],
  ['亿元', '元', '100000000', []],
  ['万人次/年', '人次', '10000', ['年']],
  ['人次', '人次', '1', []],
  ['（批）', '批', '1', []],
  ['斤两', '斤两', '1', []],
  ['', '', '1', []],
])('%s', (unit, base, scale, per) => {
  const measure = parseMeasure(unit);
  expect({ base: measure.base, scale: decimalText(measure.scale), per: measure.per }).toEqual({ base, scale, per });
});

test('money, and units that count the same', () => {
  expect(isMoney(parseMeasure('元/户'))).toBe(true);
  expect(isMoney(parseMeasure('户'))).toBe(false);
  expect(sameKind('名', '人次')).toBe(true);
  expect(sameKind('人', '户')).toBe(false);
  expect(sameKind('天', '晚')).toBe(true);
});
