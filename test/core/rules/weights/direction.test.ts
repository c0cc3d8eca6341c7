import { directionText, requiredDirection } from '../../../../src/core/rules/weights/direction';

test.each([
  ['≥', '正向'],
  ['>', '正向'],
  ['≤', '反向'],
  ['<', '反向'],
  ['=', ''],
  ['定性', ''],
  ['', ''],
] as const)('%s asks for "%s"', (operator, direction) => expect(requiredDirection(operator)).toBe(direction));

test.each([
  ['正向', '反向指标', '正向指标'],
  ['反向', '正', '反'],
  ['正向', '逆向', '正向'],
  ['反向', ' 正向 ', '反向'],
  ['正向', '', '正向'],
] as const)('%s written like "%s" is "%s"', (direction, example, text) =>
  expect(directionText(direction, example)).toBe(text),
);
