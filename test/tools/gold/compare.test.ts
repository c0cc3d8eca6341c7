import type { Indicator } from '../../../src/core/table/table';
import { alignInOrder } from '../../../src/tools/gold/align';
import { compareIndicators } from '../../../src/tools/gold/compare-indicators';
import type { GoldIndicator } from '../../../src/tools/gold/gold-file';

const gold = (name: string, value: string, rest: Partial<GoldIndicator> = {}): GoldIndicator => ({
  level1: '产出指标',
  level2: '数量指标',
  name,
  operator: '≥',
  value,
  unit: '次',
  ...rest,
});

const read = (name: string, value: string, rest: Partial<Indicator> = {}): Indicator => ({
  level1: '产出指标',
  level2: '数量指标',
  name,
  operator: '≥',
  value,
  unit: '次',
  weight: null,
  direction: '',
  written: {},
  at: {},
  place: { row: 0, column: 0 },
  ...rest,
});

const kinds = (wanted: GoldIndicator[], found: Indicator[]) => {
  const { exact, differences } = compareIndicators(wanted, found);
  return [exact, ...differences.map(({ kind }) => kind)];
};

test('lists are aligned in their order', () => {
  const differ = (a: string, b: string) => (a === b ? 0 : 1.1);
  expect(alignInOrder(['甲', '乙', '丙'], ['甲', '丙', '丁'], differ)).toEqual([
    ['甲', '甲'],
    ['乙', null],
    ['丙', '丙'],
    [null, '丁'],
  ]);
});

test.each<[string, GoldIndicator[], Indicator[], unknown[]]>([
  ['the same', [gold('会议', '3')], [read('会议', '3')], [1]],
  ['another value', [gold('会议', '3')], [read('会议', '4')], [0, 'wrong']],
  ['another unit, weight or direction', [gold('会议', '3', { weight: '10' })], [read('会议', '3')], [0, 'wrong']],
  [
    'one missing in the middle',
    [gold('甲', '1'), gold('乙', '2'), gold('丙', '3')],
    [read('甲', '1'), read('丙', '3')],
    [2, 'missing'],
  ],
  ['one too many', [gold('甲', '1')], [read('甲', '1'), read('乙', '2')], [1, 'extra']],
  ['in another order', [gold('甲', '1'), gold('乙', '2')], [read('乙', '2'), read('甲', '1')], [0, 'wrong', 'wrong']],
])('%s', (_, wanted, found, expected) => {
  expect(kinds(wanted, found)).toEqual(expected);
});

test('an ambiguous text may be read as its note says, and in no other way', () => {
  const wanted = gold('机制有所提升', '', {
    operator: '',
    unit: '',
    ambiguous: true,
    note: "name='机制' value='有所提升' is as good",
  });
  const reading = (name: string, value: string) => kinds([wanted], [read(name, value, { operator: '', unit: '' })]);
  expect([reading('机制有所提升', ''), reading('机制', '有所提升'), reading('机制有所', '提升')]).toEqual([
    [1],
    [1],
    [0, 'wrong'],
  ]);
});
