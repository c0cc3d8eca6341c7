import { allRules } from '../../src/core/rules/all-rules';
import { nationalPack, packHash, packs } from '../../src/packs';

test('the default first, each with its own id and hash', () => {
  expect(packs.map(({ id }) => id)).toEqual([
    'national',
    'national-2015',
    'national-2021',
    'sichuan',
    'qinghai',
    'ningxia',
  ]);
  expect(packs[0]).toBe(nationalPack);
  expect(new Set(packs.map(packHash)).size).toBe(packs.length);
});

test.each([
  ['sichuan', 'declaration-table', 90],
  ['qinghai', 'disclosure-table', 'infer'],
  ['ningxia', 'project-form', 'infer'],
])('%s: its usual table is the %s, weights make %s', (id, layout, total) => {
  const pack = packs.find((candidate) => candidate.id === id)!;
  expect(pack.layouts[0]).toBe(layout);
  expect(pack.weights.total).toBe(total);
});

test('a severity of a shipped pack is about a rule that exists, or one of its variants', () => {
  const codes = new Set(allRules.map(({ code }) => code));
  const named = packs.flatMap(({ severities }) => Object.keys(severities));
  expect(named.filter((key) => !codes.has(key.split('.')[0] ?? ''))).toEqual([]);
});

test('the default has both trees and finds the total from the file', () => {
  expect(nationalPack.trees.map(({ id }) => id)).toEqual(['T2015', 'T2021']);
  expect(nationalPack.weights.total).toBe('infer');
  expect(nationalPack.amounts.unit).toBe('万元');
});

test.each([
  [
    'T2015',
    {
      产出指标: ['数量指标', '质量指标', '时效指标', '成本指标'],
      效益指标: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
      满意度指标: ['服务对象满意度指标'],
    },
  ],
  [
    'T2021',
    {
      成本指标: ['经济成本指标', '社会成本指标', '生态环境成本指标'],
      产出指标: ['数量指标', '质量指标', '时效指标'],
      效益指标: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
      满意度指标: ['服务对象满意度指标'],
    },
  ],
])('labels of %s', (id, labels) => {
  const tree = nationalPack.trees.find((candidate) => candidate.id === id)!;
  expect(Object.fromEntries(tree.level1.map(({ name, level2 }) => [name, level2.map((leaf) => leaf.name)]))).toEqual(
    labels,
  );
});

test('a project without level 1: 产出 and 效益 必改, 满意度 as the tree has it, 成本 not at all', () => {
  const missing = nationalPack.trees.map(({ level1 }) =>
    Object.fromEntries(level1.map((branch) => [branch.name, branch.missing])),
  );
  expect(missing).toEqual([
    { 产出指标: 'error', 效益指标: 'error', 满意度指标: 'warning' },
    { 成本指标: 'off', 产出指标: 'error', 效益指标: 'error', 满意度指标: 'info' },
  ]);
});

test('without 预算执行率 every weight scheme makes 90', () => {
  for (const pack of packs)
    for (const scheme of pack.weights.schemes)
      expect([scheme.id, Object.values(scheme.level1).reduce((sum, weight) => sum + weight, 0)]).toEqual([
        scheme.id,
        90,
      ]);
});

test('a pack has the schemes of its trees only', () => {
  for (const pack of packs) {
    const trees = new Set(pack.trees.map(({ id }) => id));
    expect(pack.weights.schemes.length).toBeGreaterThan(0);
    expect(pack.weights.schemes.filter(({ tree }) => !trees.has(tree))).toEqual([]);
  }
});

test('no unit is both known and bad', () => {
  const { known, bad } = nationalPack.units;
  expect(known.filter((unit) => unit in bad)).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});
