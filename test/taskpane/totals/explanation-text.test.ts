import { explanationText, projectsOf } from '../../../src/taskpane/totals/explanation-text';
import { stringsOf } from '../../../src/taskpane/strings/strings';
import type { Explanation } from '../../../src/core/totals/reconciliation';

const cases: readonly (readonly [Explanation, string, readonly number[]])[] = [
  [
    {
      kind: 'duplicates',
      pairs: [
        { kept: 21, repeated: 24 },
        { kept: 22, repeated: 25 },
      ],
    },
    '第 25、26 项与第 22、23 项内容相同，去掉后相符。请核实是否重复填报。',
    [21, 22, 24, 25],
  ],
  [{ kind: 'projects', projects: [2], sign: 'surplus' }, '去掉第 3 项后相符。请核实是否应计入。', [2]],
  [{ kind: 'unit', factor: '10000' }, '换算“元”与“万元”后相符。请核对金额单位。', []],
  [{ kind: 'unit', factor: '0.0001', project: 1 }, '第 2 项换算“元”与“万元”后相符。请核对金额单位。', [1]],
  [
    { kind: 'elsewhere', at: { row: 5, column: 13 }, text: '1.00' },
    'N6 的“1.00”正好是相差的数，没有计入。请核实是否填错了位置。',
    [],
  ],
  [{ kind: 'gap', first: 3, last: 5 }, '序号缺 3–5。请核实是否漏了一页。', []],
  [{ kind: 'gap', first: 3, last: 3 }, '序号缺 3。请核实是否漏了一页。', []],
  [{ kind: 'amount-missing', projects: [3, 4] }, '第 4、5 项没有填写金额。请补填后再核对。', [3, 4]],
];

it.each(cases)('%j', (explanation, words, projects) => {
  expect(explanationText(explanation, 0, stringsOf('zh-CN'))).toBe(words);
  expect(projectsOf(explanation)).toEqual(projects);
});

it('counts projects over all tables', () => {
  const explanation: Explanation = { kind: 'projects', projects: [0], sign: 'surplus' };
  expect(explanationText(explanation, 10, stringsOf('zh-CN'))).toContain('第 11 项');
});
