import type { LibraryRow } from '../../../src/core/pack/library';
import { librarySchema } from '../../../src/core/pack/library';
import { libraryIndicator, libraryKindsFor, libraryPlace, libraryRowsOf } from '../../../src/core/pack/library-row';
import { loadPack } from '../../../src/core/pack/load';
import type { Tree } from '../../../src/core/pack/pack';
import { nationalPack } from '../../../src/packs';

const [T2015, T2021] = nationalPack.trees as [Tree, Tree];
const library = librarySchema.parse({
  kinds: [
    { id: 'any', name: '通用' },
    { id: 'training', name: '培训', words: ['培训'] },
    { id: 'staff', name: '干部', words: ['干部培训'] },
  ],
  rows: [
    { kind: 'training', level2: '数量指标', name: '培训天数', operator: '=', unit: '天', direction: '正向' },
    {
      kind: 'training',
      level2: '成本指标',
      name: '人均培训成本',
      operator: '≤',
      unit: '元/人',
      otherUnits: ['元/人/天'],
      direction: '反向',
    },
    { kind: 'training', level2: '工效指标', name: '培训工效', operator: '≥', unit: '%', direction: '正向' },
    {
      kind: 'any',
      level2: '可持续影响指标',
      name: '制度健全性',
      operator: '定性',
      asks: 'grade',
      value: '健全',
      direction: '正向',
    },
  ],
});
const [days, cost, other, grade] = library.rows as [LibraryRow, LibraryRow, LibraryRow, LibraryRow];

describe('where a row stands', () => {
  test.each([
    [days, T2015, { level1: '产出指标', level2: '数量指标' }],
    [days, T2021, { level1: '产出指标', level2: '数量指标' }],
    [cost, T2015, { level1: '产出指标', level2: '成本指标' }],
    [cost, T2021, { level1: '成本指标', level2: '经济成本指标' }],
    [other, T2021, null],
  ])('case %#', (row, tree, place) => expect(libraryPlace(row, tree)).toEqual(place));
});

describe('as an indicator', () => {
  test('with the value and weight of the person', () => {
    expect(libraryIndicator(days, T2015, { value: '5', weight: '10' })).toEqual({
      level1: '产出指标',
      level2: '数量指标',
      name: '培训天数',
      operator: '=',
      value: '5',
      unit: '天',
      weight: '10',
      direction: '正向',
      notes: [],
    });
  });

  test('a fixed value is there, any other is left to fill in', () => {
    expect(libraryIndicator(grade, T2021)).toMatchObject({ operator: '定性', value: '健全', unit: '', weight: null });
    expect(libraryIndicator(days, T2021)).toMatchObject({ value: '', unit: '天' });
  });

  test('another fitting unit', () => {
    expect(libraryIndicator(cost, T2021, { value: '400', unit: '元/人/天' })).toMatchObject({ unit: '元/人/天' });
  });

  test('nothing where the tree has no place', () => expect(libraryIndicator(other, T2015)).toBeNull());
});

test('kinds for a project: the longest word first, those for all last', () => {
  const ids = (name: string): string[] => libraryKindsFor(name, library).map(({ id }) => id);
  expect(ids('全县干部培训经费')).toEqual(['staff', 'training', 'any']);
  expect(ids('教师培训')).toEqual(['training', 'any']);
  expect(ids('道路维修')).toEqual(['any']);
});

test('rows of a kind that the tree can hold', () => {
  expect(libraryRowsOf('training', T2015, library)).toEqual([days, cost]);
});

describe('what is no library', () => {
  const row = { kind: 'any', level2: '数量指标', name: '次数', operator: '≥', unit: '次', direction: '正向' };
  const kind = { id: 'any', name: '通用' };
  test.each([
    ['a field too much', { kinds: [kind], rows: [{ ...row, code: 'x' }] }],
    ['a number without unit', { kinds: [kind], rows: [{ ...row, unit: undefined }] }],
    ['a grade with an operator', { kinds: [kind], rows: [{ ...row, asks: 'grade', unit: undefined }] }],
    ['定性 that asks for a number', { kinds: [kind], rows: [{ ...row, operator: '定性' }] }],
    ['a kind that is not there', { kinds: [], rows: [row] }],
    ['a kind twice', { kinds: [kind, kind], rows: [] }],
    ['a row twice', { kinds: [kind], rows: [row, row] }],
  ])('%s', (_, data) => expect(loadPack({ ...nationalPack, library: data }).pack).toBeNull());

  test('a pack may have none', () => {
    const rest = { ...nationalPack, library: undefined };
    expect(loadPack(rest).pack?.library).toEqual({ kinds: [], rows: [] });
  });
});
