import { agoText } from '../../../src/taskpane/status/checked-ago';
import { stringsOf } from '../../../src/taskpane/strings/strings';

it.each([
  [0, '刚刚'],
  [59_999, '刚刚'],
  [-5_000, '刚刚'],
  [60_000, '1 分钟前'],
  [3 * 60_000 + 1, '3 分钟前'],
  [3_599_999, '59 分钟前'],
  [2 * 3_600_000, '2 小时前'],
])('%d ms ago is %s', (passed, words) => {
  expect(agoText(1_000_000, 1_000_000 + passed, stringsOf('zh-CN'))).toBe(words);
});
