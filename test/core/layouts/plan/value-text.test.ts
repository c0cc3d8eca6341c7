import { splitValue } from '../../../../src/core/layouts/cells/value-text';
import { joinedValue } from '../../../../src/core/layouts/plan/value-text';
import type { Operator } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';

test.each<[Operator, string, string, string]>([
  ['≥', '95', '%', '≥95%'],
  ['=', '100', '%', '＝100%'],
  ['', '12', '次', '12次'],
  ['≤', '0.5', '元/人', '≤0.5元/人'],
])('%s, %s, %s is “%s” and reads back as that', (operator, value, unit, text) => {
  expect(joinedValue({ operator, value, unit })).toBe(text);
  const parts = splitValue(text, nationalPack)!;
  expect([parts.operator, parts.number.text, parts.unit?.text]).toEqual([operator, value, unit]);
});

test.each<[Operator, string, string, string]>([
  ['定性', '优', '', '优'],
  ['定性', '', '', '定性'],
  ['', '', '', ''],
  ['≥', '', '次', '≥次'],
])('%s, %s, %s is “%s”', (operator, value, unit, text) => {
  expect(joinedValue({ operator, value, unit })).toBe(text);
});
