import {
  canonicalLevel1,
  canonicalLevel2,
  isLevel1,
  isLevel2,
  level1Of,
  parentsOf,
  treesOf,
} from '../../../src/core/taxonomy/labels';
import { nationalPack, packs } from '../../../src/packs';

const pack2021 = packs.find(({ id }) => id === 'national-2021')!;

test.each([
  ['产出指标', '产出指标'],
  [' 产 出 ', '产出指标'],
  ['一、产出指标：', '产出指标'],
  ['项目完成指标', '产出指标'],
  ['效果指标', '效益指标'],
  ['项目效益指标', '效益指标'],
  ['服务对象满意度指标', '满意度指标'],
  ['成本', '成本指标'],
  ['一、产出指标（50分）', '产出指标'],
  ['效益指标\n(30)', '效益指标'],
  ['满意度指标10分', '满意度指标'],
  ['产出50%', '产出指标'],
  ['过程指标', '过程指标'],
  ['（其他）', '(其他)'],
  ['', ''],
])('level 1 “%s” is “%s”', (written, label) => {
  expect(canonicalLevel1(written, nationalPack)).toBe(label);
});

test.each([
  ['（一）数量指标：', '数量指标'],
  ['社会效益 指标', '社会效益指标'],
  ['可持续影响', '可持续影响指标'],
  ['可持续性影响指标', '可持续影响指标'],
  ['可持续发展指标', '可持续影响指标'],
  ['服务对象满意度', '服务对象满意度指标'],
  ['满意度指标', '服务对象满意度指标'],
  ['社会公众或服务对象满意度指标', '服务对象满意度指标'],
  ['帮扶对象满意度指标', '服务对象满意度指标'],
  ['经济成本', '经济成本指标'],
  ['生态成本指标', '生态环境成本指标'],
  ['生态环境效益指标', '生态效益指标'],
  ['进度指标', '时效指标'],
  ['产出数量', '数量指标'],
  ['产出成本', '成本指标'],
  ['（二）质量指标（20分）', '质量指标'],
  ['政治效益指标', '政治效益指标'],
])('level 2 “%s” is “%s”', (written, label) => {
  expect(canonicalLevel2(written, nationalPack)).toBe(label);
});

test('成本指标 is of level 1 in one tree and of level 2 in the other', () => {
  expect([isLevel1('成本指标', nationalPack), isLevel2('成本指标', nationalPack)]).toEqual([true, true]);
  expect([isLevel1('成本指标', pack2021), isLevel2('成本指标', pack2021)]).toEqual([true, false]);
  expect(level1Of('数量指标', nationalPack)).toBeNull();
});

test('parents by tree', () => {
  expect(parentsOf('数量', nationalPack)).toEqual([
    { treeId: 'T2015', level1: '产出指标' },
    { treeId: 'T2021', level1: '产出指标' },
  ]);
  expect(parentsOf('成本指标', nationalPack)).toEqual([{ treeId: 'T2015', level1: '产出指标' }]);
  expect(parentsOf('政治效益指标', nationalPack)).toEqual([]);
});

test.each([
  ['产出指标', '数量指标', ['T2015', 'T2021']],
  ['产出指标', '成本指标', ['T2015']],
  ['成本指标', '经济成本', ['T2021']],
  ['效益指标', '可持续影响指标', ['T2015', 'T2021']],
  ['成本指标', '数量指标', []],
  ['效益指标', '不知道的指标', []],
])('%s / %s stands in %p', (level1, level2, trees) => {
  expect(treesOf(level1, level2, nationalPack)).toEqual(trees);
});

test('an answer does not depend on what was asked before', () => {
  for (let index = 0; index < 5000; index++) canonicalLevel2(`标签${index}`, nationalPack);
  expect(canonicalLevel2('数量', nationalPack)).toBe('数量指标');
});
