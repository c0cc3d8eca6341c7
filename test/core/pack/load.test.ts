import { packHash } from '../../../src/core/pack/hash';
import { loadPack } from '../../../src/core/pack/load';
import { nationalPack } from '../../../src/packs';

const tree = nationalPack.trees[0]!;

test('a pack that is right is loaded as it is', () => {
  expect(loadPack(JSON.parse(JSON.stringify(nationalPack)))).toEqual({ pack: nationalPack, problems: [] });
});

test.each([
  ['no data', null, ['整个文件']],
  ['a field too much', { ...nationalPack, script: 'x' }, ['整个文件']],
  ['a tree without labels', { ...nationalPack, trees: [{ ...tree, level1: [] }] }, ['trees.0.level1']],
  ['a version that is none', { ...nationalPack, version: '1' }, ['version']],
  [
    'a tree twice',
    { ...nationalPack, trees: [tree, tree], weights: { total: 90, schemes: [] } },
    ['“T2015”出现了两次'],
  ],
  [
    'a label twice',
    {
      ...nationalPack,
      trees: [{ ...tree, level1: [...tree.level1, tree.level1[0]] }],
      weights: { total: 90, schemes: [] },
    },
    ['一级指标“产出指标”出现了两次', '二级指标“数量指标”出现了两次'],
  ],
  [
    'a scheme of no tree',
    { ...nationalPack, weights: { total: 90, schemes: [{ id: 'X', name: 'X', tree: 'T1999', level1: {} }] } },
    ['引用了没有的指标体系“T1999”'],
  ],
  [
    'a scheme with a label that its tree lacks',
    {
      ...nationalPack,
      weights: { total: 90, schemes: [{ id: 'X', name: 'X', tree: 'T2015', level1: { 成本指标: 20 } }] },
    },
    ['“成本指标”不在指标体系“T2015”中'],
  ],
])('refused: %s', (_, data, told) => {
  const { pack, problems } = loadPack(data);
  expect(pack).toBeNull();
  for (const text of told) expect(problems.join('\n')).toContain(text);
});

describe('packHash', () => {
  test('is the same for the same data in another order', () => {
    const reversed = Object.fromEntries(Object.entries(nationalPack).reverse()) as typeof nationalPack;
    expect(packHash(reversed)).toBe(packHash(nationalPack));
    expect(packHash(nationalPack)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('differs where one setting differs', () => {
    const other = { ...nationalPack, weights: { ...nationalPack.weights, total: 90 } };
    expect(packHash(other)).not.toBe(packHash(nationalPack));
  });
});
