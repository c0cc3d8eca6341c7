import { fileFacts } from '../../../src/core/check/facts';
import type { Pack } from '../../../src/core/pack/pack';
import { weightSumOf } from '../../../src/core/rules/weights/weight-sum';
import type { Indicator, Project, Table } from '../../../src/core/table/table';
import { nationalPack } from '../../../src/packs';
import { amountTable } from '../../support/amount-table';

type Row = readonly [level1: string, level2: string, weight: string | null];

function project(rows: readonly Row[]): Project {
  const [base] = amountTable([], ['1.00']).projects;
  const indicators = rows.map(([level1, level2, weight]) => ({ level1, level2, weight }) as Indicator);
  return { ...base!, indicators };
}

const weighing = (...weights: (string | null)[]): Project =>
  project(weights.map((weight) => ['产出指标', '数量指标', weight]));
const tableOf = (...projects: Project[]): Table => ({ ...amountTable([], []), projects });
const factsOf = (projects: Project[], pack: Pack = nationalPack) => fileFacts([tableOf(...projects)], pack);

describe('weight total', () => {
  const times = (count: number, ...weights: string[]): Project[] =>
    Array.from({ length: count }, () => weighing(...weights));

  test.each([
    ['three projects of 100', times(3, '50', '50'), 100, 'inferred'],
    ['three projects of 80', times(3, '40.5', '39.5'), 80, 'inferred'],
    ['three projects of 90', times(3, '90'), 90, 'inferred'],
    ['two are too few', times(2, '100'), 90, 'default'],
    ['four of five are enough', [...times(4, '100'), ...times(1, '91')], 100, 'inferred'],
    ['three of four are not', [...times(3, '100'), ...times(1, '91')], 90, 'default'],
    ['projects without weights do not count', [...times(3, '100'), ...times(9)], 100, 'inferred'],
    ['a total that nobody uses', times(5, '95'), 90, 'default'],
    ['no project', [], 90, 'default'],
  ] as const)('%s', (_, projects, weightTotal, weightTotalSource) =>
    expect(factsOf([...projects])).toMatchObject({ weightTotal, weightTotalSource }),
  );

  test('one or two projects leave it open', () => {
    expect([1, 2, 3].map((count) => factsOf(times(count, '95')).isWeightTotalOpen)).toEqual([true, true, undefined]);
    expect(factsOf(times(3)).isWeightTotalOpen).toBeUndefined();
  });

  test('what the head of a table prints comes before what the projects have, and after the pack', () => {
    const tables = [tableOf(...times(3, '100'))];
    expect(fileFacts(tables, nationalPack, 80)).toMatchObject({ weightTotal: 80, weightTotalSource: 'printed' });
    const pack: Pack = { ...nationalPack, weights: { ...nationalPack.weights, total: 90 } };
    expect(fileFacts(tables, pack, 80)).toMatchObject({ weightTotal: 90, weightTotalSource: 'pack' });
  });

  test('the projects of all tables count together', () => {
    const tables = times(3, '100').map((one) => tableOf(one));
    expect(fileFacts(tables, nationalPack).weightTotal).toBe(100);
  });

  test('a number in the pack wins', () => {
    const pack: Pack = { ...nationalPack, weights: { ...nationalPack.weights, total: 80 } };
    expect(factsOf(times(5, '100'), pack)).toMatchObject({ weightTotal: 80, weightTotalSource: 'pack' });
  });

  test('rows of a template that nobody has filled in yet count with their weight', () => {
    const halfFilled = times(3, '40').map((one) => ({ ...one, unfilled: weighing('60').indicators }));
    expect(factsOf(halfFilled)).toMatchObject({ weightTotal: 100, weightTotalSource: 'inferred' });
  });

  test('weights add up exactly, those that are no number left out', () => {
    expect(weightSumOf(weighing('0.1', '0.2', '二十', '', null), nationalPack).text).toBe('0.3');
    const none = { sum: null, text: '' };
    expect(weightSumOf(weighing('', null), nationalPack)).toEqual(none);
    expect(weightSumOf(project([]), nationalPack)).toEqual(none);
  });
});

describe('tree of the file', () => {
  const old = project([['产出指标', '成本指标', null]]);
  const recent = project([['成本指标', '经济成本指标', null]]);
  const either = project([['产出指标', '数量指标', null]]);
  const mixed = project([
    ['产出指标', '成本指标', null],
    ['成本指标', '经济成本指标', null],
  ]);

  test.each([
    ['most projects', [recent, recent, old], 'T2021'],
    ['most the other way', [recent, old, old], 'T2015'],
    ['projects that stand in both say nothing', [either, either, recent], 'T2021'],
    ['a mix says nothing', [mixed, mixed, recent], 'T2021'],
    ['as many for each: the first', [recent, old], 'T2015'],
    ['nothing to go by: the first', [either], 'T2015'],
    ['no project: the first', [], 'T2015'],
  ])('%s', (_, projects, treeId) => expect(factsOf(projects).treeId).toBe(treeId));

  test('the only tree of the pack', () => {
    const pack: Pack = { ...nationalPack, trees: nationalPack.trees.slice(1) };
    expect(factsOf([old, old], pack).treeId).toBe('T2021');
  });
});
