import type { CheckResult } from '../../../src/core/check/result';
import { groupsOf, groupText, indicatorCount, projectCount, tablesOf } from '../../../src/taskpane/status/table-group';
import { scopesOf } from '../../../src/taskpane/status/table-scope';
import { stringsOf } from '../../../src/taskpane/strings/strings';
import { checked, declarationSheet, FAULTY } from '../support/findings';
import { formSheet } from '../support/forms';

const strings = stringsOf('zh-CN');
const groups = (result: CheckResult) => groupsOf(scopesOf(result));

it('takes all project forms of a workbook together, and every other table by itself', () => {
  const result = checked(
    declarationSheet(FAULTY, '甲'),
    formSheet('信访听证经费', '10'),
    formSheet('网络维护费', '5'),
    declarationSheet(FAULTY, '乙'),
  );
  expect(groups(result).map((group) => groupText(group, true, strings))).toEqual([
    '甲 · 申报表 · 某县办公室 · 2 个项目',
    '2 张工作表 · 绩效目标表 · 某县信访局 · 2 个项目',
    '乙 · 申报表 · 某县办公室 · 2 个项目',
  ]);
});

it('counts what is in tables', () => {
  const [group] = groups(checked(formSheet('信访听证经费', '10'), formSheet('网络维护费', '5')));
  expect([projectCount(tablesOf(group!)), indicatorCount(tablesOf(group!))]).toEqual([2, 4]);
});

it('has none where there are no tables', () => {
  expect(groups(checked())).toEqual([]);
});
