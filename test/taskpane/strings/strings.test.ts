import { stringsOf } from '../../../src/taskpane/strings/strings';

/** Every text of a catalogue by its path; functions are called with plain arguments. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return texts(value(...argumentsFor(value.length, path)), path);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => texts(item, path ? `${path}.${key}` : key));
  return [];
}

function argumentsFor(count: number, path: string): unknown[] {
  if (path === 'common.items') return [[1, 2]];
  if (path === 'check.broken') return [['W01', 'T12']];
  if (/^losses\.(?:missing|left)$/.test(path)) return [['20', '10']];
  if (path === 'losses.example') return ['20', ['10']];
  if (path === 'check.insertion') return [{ sheet: 'S', below: 2, labels: ['L'] }];
  if (path === 'check.disputeText') return [{ tool: 't', rule: 'r', place: 'p', message: 'm' }];
  return Array.from({ length: count }, () => 2);
}

const chinese = texts(stringsOf('zh-CN'));
const english = new Map(texts(stringsOf('en-US')));

it('has the same texts in both languages, none of them empty', () => {
  expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort());
  expect([...english, ...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
});

it('uses the words of the form for severities, never 错误, 提醒 or 提示项', () => {
  expect(chinese.filter(([, text]) => /错误|提醒|警告/.test(text))).toEqual([]);
});

it('is Chinese in the Chinese catalogue and not in the English one', () => {
  const allowed = /^(?:more\.(?:keys|severities|packVersion)|totals\.unitMistake|losses\.example$)/;
  expect(chinese.filter(([path, text]) => !allowed.test(path) && !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
  expect([...english].filter(([path, text]) => !allowed.test(path) && /[\u4e00-\u9fff]/.test(text))).toEqual([]);
});
