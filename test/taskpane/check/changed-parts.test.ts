import { changedParts, placeCount } from '../../../src/taskpane/check/changed-parts';

const around = (middle: string): string => `${'前'.repeat(100)}${middle}${'后'.repeat(100)}`;

it.each([
  ['a short text', '每个', '个', [['每个', '个']]],
  ['a number', 9.2, 8.5, [[9.2, 8.5]]],
  ['an empty cell', null, '≥', [[null, '≥']]],
  [
    'items of composite text',
    '一、产出指标\n1. 及时率 ≥100%\n2. 次数 ≥5次\n3. 合格率 ≥100%',
    '一、产出指标\n1. 及时率 =100%\n2. 次数 ≥5次\n3. 合格率 =100%',
    [
      ['1. 及时率 ≥100%', '1. 及时率 =100%'],
      ['3. 合格率 ≥100%', '3. 合格率 =100%'],
    ],
  ],
  [
    'running text',
    around('≥100%'),
    around('=100%'),
    [[`…${'前'.repeat(16)}≥100%${'后'.repeat(12)}…`, `…${'前'.repeat(16)}=100%${'后'.repeat(12)}…`]],
  ],
  [
    'several words of running text',
    `一、产出指标 ${'很长的说明'.repeat(12)}；1.及时率 ≥100% 2.次数 ≥5次 3.合格率 ≥100%`,
    `一、产出指标 ${'很长的说明'.repeat(12)}；1.及时率 =100% 2.次数 ≥5次 3.合格率 =100%`,
    [
      ['1.及时率 ≥100%', '1.及时率 =100%'],
      ['3.合格率 ≥100%', '3.合格率 =100%'],
    ],
  ],
  ['lines that become one', '甲\n乙', '甲乙', [['甲\n乙', '甲乙']]],
  ['repeated signs', `${'一'.repeat(80)}`, `${'一'.repeat(81)}`, [[`…${'一'.repeat(16)}`, `…${'一'.repeat(17)}`]]],
])('shows of %s what changes', (_, before, after, parts) => {
  expect(changedParts({ before, after }).map((part) => [part.before, part.after])).toEqual(parts);
});

it('counts the items of a cell each', () => {
  const edit = { sheet: '公开表', cell: 'E5', before: '甲≥100%\n乙≥100%', after: '甲=100%\n乙=100%' };
  expect(placeCount([edit, { ...edit, before: '每个', after: '个' }])).toBe(3);
});
