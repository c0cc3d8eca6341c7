import { agreement, countedNoun } from '../../../../src/core/rules/goals/counted-noun';

test.each([
  ['预计年内召开常委会', '常委会'],
  ['召开常委会次数', '常委会'],
  ['开展项目成本', ''],
  ['考核工作成本', '考核'],
  ['(县级)人均体检成本', '县级体检'],
  ['开斋节、两节慰问人群', '开斋节两节慰问'],
  ['慰问慰问', '慰问'],
  ['体检覆盖率达到', '体检覆盖率'],
  ['', ''],
])('%s counts %s', (words, noun) => expect(countedNoun(words)).toBe(noun));

test.each([
  ['接待', '接待', '公务接待费', 'exact'],
  ['接待', '公务接待', '公务接待费', 'near'],
  ['接待', '外宾接待', '公务接待费', null],
  ['培训', '培训教师', '教师培训费', null],
  ['训', '培训', '培训费', null],
  ['', '', '培训费', null],
])('%s and %s in %s: %s', (one, other, project, expected) => {
  expect(agreement(one, other, project)).toBe(expected);
  expect(agreement(other, one, project)).toBe(expected);
});

test('long nouns end', () => expect(countedNoun('开展'.repeat(10_000)).length).toBeGreaterThan(10_000));
