import {
  bareLabel,
  comparable,
  halfWidth,
  normaliseLabel,
  tidy,
  withoutBlanks,
} from '../../../src/core/taxonomy/normalise';

test.each([
  ['（１）：ＡＢ％＝', '(1):AB%='],
  ['逗号，分号；问号？', '逗号，分号；问号？'],
  ['≥95%', '≥95%'],
])('halfWidth: %s', (text, expected) => {
  expect(halfWidth(text)).toBe(expected);
  expect(expected).toHaveLength(text.length);
});

test.each([
  [' 服务对象 \n满意度　指标\u200b', '服务对象满意度指标'],
  ['预算数\r\n（万元）', '预算数(万元)'],
  ['\u00a0权重\ufeff', '权重'],
])('normaliseLabel: %j', (text, expected) => {
  expect(normaliseLabel(text)).toBe(expected);
});

test.each([
  ['（一）数量指标：', '数量指标'],
  ['一、产出指标', '产出指标'],
  ['1.指标值', '指标值'],
  ['*指标值', '指标值'],
  ['①次数', '次数'],
  ['一级指标', '一级指标'],
  ['12345热线', '12345热线'],
])('bareLabel: %s', (text, expected) => {
  expect(bareLabel(text)).toBe(expected);
});

test.each([
  ['公用经费（含慰问金）', '公用经费 (含慰问金)'],
  ['A级、B级', 'a级b级'],
  ['奖励100人，每人3000元。', '奖励 100人, 每人3000元'],
])('comparable: %s and %s', (left, right) => {
  expect(comparable(left)).toBe(comparable(right));
});

test('comparable keeps what makes names differ', () => {
  expect(comparable('维护经费（邮电费）')).not.toBe(comparable('维护经费（维修费）'));
});

test.each([
  ['  维护（保养）\n 次数： ', '维护(保养)次数:'],
  ['提高质量，确保有序。', '提高质量，确保有序。'],
  ['执法检查 and 调研', '执法检查 and 调研'],
])('tidy: %j', (text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test('withoutBlanks takes tabs, no-break and full-width blanks', () => {
  expect(withoutBlanks('a\t\u00a0　b')).toBe('ab');
});
