import { closest } from '../../../src/core/taxonomy/closest';

const LABELS = ['数量指标', '质量指标', '时效指标', '社会效益指标', '服务对象满意度指标'];

test.each([
  ['数里指标', '数量指标'],
  ['质量标', '质量指标'],
  ['时效性指标', '时效指标'],
  ['社会益效指标', '社会效益指标'],
  ['服务对像满意度指标', '服务对象满意度指标'],
  ['数量指标', '数量指标'],
])('%s was meant to be %s', (text, label) => {
  expect(closest(text, LABELS)).toBe(label);
});

test.each([
  ['two are equally near', '容量指标'],
  ['none is near', '人大常委会成员'],
  ['nothing written', ''],
])('null where %s', (_, text) => {
  expect(closest(text, LABELS)).toBeNull();
});

test('the caller may say how far', () => {
  expect(closest('社会指标', LABELS)).toBeNull();
  expect(closest('社会指标', ['社会效益指标'], 2)).toBe('社会效益指标');
  expect(closest('数量指际', ['数量指标'], 0)).toBeNull();
  expect(closest('甲', [])).toBeNull();
});

test('a candidate that stands there twice is no tie', () => {
  expect(closest('数里指标', ['数量指标', '数量指标'])).toBe('数量指标');
});
