import { officialTitle, plannedTitle, titleSaysYear } from '../../../../src/core/layouts/plan/plan-title';
import type { Layout } from '../../../../src/core/table/table';

test.each<[Layout, string, string]>([
  ['declaration-table', '某县2024年部门预算项目支出绩效目标公开表', '某县2024年部门预算项目支出绩效目标申报表'],
  ['declaration-table', '部门预算项目支出绩效目标申报表（2023年度）', '部门预算项目支出绩效目标申报表（2023年度）'],
  ['disclosure-table', '部门预算项目支出绩效目标申报表（2023年度）', '部门预算项目支出绩效目标公开表（2023年度）'],
  ['disclosure-table', '县本级部门项目支出年度预算绩效目标', '县本级部门项目支出年度预算绩效目标公开表'],
  ['disclosure-table', '项目支出绩效目标表', '项目支出绩效目标公开表'],
  ['declaration-table', '项目支出绩效目标（2024年）', '项目支出绩效目标申报表（2024年）'],
  ['project-form', '项目支出绩效目标表', '项目支出绩效目标表'],
  ['project-form', '部门预算项目支出绩效目标公开表', '部门预算项目支出绩效目标批复表'],
  ['declaration-table', '预算项目明细', '预算项目明细'],
])('in a %s “%s” becomes “%s”', (layout, title, planned) => {
  expect(plannedTitle(layout, { title, year: null })).toBe(planned);
});

test('a table without title gets the official one', () => {
  expect(plannedTitle('declaration-table', { title: ' ', year: 2027 })).toBe(
    '部门预算项目支出绩效目标申报表（2027年度）',
  );
  expect(officialTitle('project-form', 2027)).toBe('部门预算项目支出绩效目标批复表');
});

test.each<[string, number | null, boolean]>([
  ['某县2024年公开表', 2024, true],
  ['某县2024年公开表', 2025, false],
  ['申报表', 2024, false],
  ['申报表', null, true],
])('does “%s” say %s? %s', (title, year, says) => {
  expect(titleSaysYear(title, year)).toBe(says);
});
