import {
  planDeclarationTable,
  type DeclarationTableOptions,
} from '../../../../src/core/layouts/declaration-table/plan';
import { preparedRows } from '../../../../src/core/layouts/plan/prepared-rows';
import type { Tree } from '../../../../src/core/pack/pack';
import { areaAddress } from '../../../../src/core/sheet/address';
import { nationalPack } from '../../../../src/packs';

const treeOf = (id: string): Tree => nationalPack.trees.find((tree) => tree.id === id)!;

const options: DeclarationTableOptions = {
  year: 2027,
  amountUnit: '万元',
  agencyCode: '006001',
  agencyName: '组织部',
  treeId: 'T2015',
  schemeId: 'W-2020',
  projects: 3,
  rowsPerProject: 6,
};
const plan = planDeclarationTable(options, nationalPack);

describe('prepared indicator rows', () => {
  test.each(['T2015', 'T2021'])('%s: as many rows as asked for, whatever the number', (id) => {
    for (let count = 1; count <= 20; count++) expect(preparedRows(treeOf(id), count, null)).toHaveLength(count);
  });

  test.each(['T2015', 'T2021'])('%s: every level 1 has a row as soon as there are enough', (id) => {
    const tree = treeOf(id);
    const level1 = new Set(preparedRows(tree, tree.level1.length, null).map((row) => row.level1));
    expect(level1.size).toBe(tree.level1.length);
  });

  test('rows beyond the headings are quantities', () => {
    const rows = preparedRows(treeOf('T2015'), 12, null);
    expect(rows.filter((row) => row.level2 === '数量指标').length).toBe(12 - 9 + 1);
  });

  test.each([
    [6, { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }],
    [9, { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }],
    [13, { 产出指标: 60, 效益指标: 20, 满意度指标: 10 }],
  ])('%i rows share the weights of the scheme exactly', (count, weights) => {
    const rows = preparedRows(treeOf('T2015'), count, weights);
    for (const [level1, weight] of Object.entries(weights)) {
      const shares = rows.filter((row) => row.level1 === level1).map((row) => row.weight ?? 0);
      expect([level1, shares.reduce((sum, share) => sum + share, 0)]).toEqual([level1, weight]);
    }
  });

  test('without a scheme the weights are left to the clerk', () => {
    expect(preparedRows(treeOf('T2015'), 6, null).every((row) => row.weight === null)).toBe(true);
  });
});

describe('the template of the declaration table', () => {
  test('has head, header, agency and a block for each project', () => {
    expect(plan.rows.slice(0, 4).map((row) => row[0])).toEqual([
      '部门预算项目支出绩效目标申报表（2027年度）',
      '金额单位：万元',
      '单位名称',
      '006001-组织部',
    ]);
    expect(plan.rows).toHaveLength(4 + 3 * 6);
    expect(plan.merges.map(areaAddress)).toEqual(expect.arrayContaining(['A1:L1', 'A5:A10', 'B11:B16', 'D17:D22']));
  });

  test('keeps codes, operators, values and units as text, and amounts as numbers', () => {
    const formatAt = (row: number, column: number): string | undefined =>
      plan.formats.find(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      )?.format;
    expect([0, 1, 3, 7, 8, 9, 11].map((column) => formatAt(4, column))).toEqual(Array(7).fill('@'));
    expect(formatAt(4, 2)).toBe('0.00####');
    expect(formatAt(4, 10)).toBeUndefined();
  });

  test('level-2 lists depend on the level 1 of their own row', () => {
    const level2 = plan.validations.find((validation) => validation.area.left === 5)!;
    const list = plan.hiddenSheets[0]!.name;
    expect(level2.source).toBe(
      `=OFFSET(${list}!$B$1,IFERROR(MATCH($E5,${list}!$A$2:$A$10,0),0),0,MAX(1,COUNTIF(${list}!$A$2:$A$10,$E5)),1)`,
    );
    expect(areaAddress(level2.area)).toBe('F5:F22');
  });

  test('every list has its items on the list sheet, level 1 in one block each', () => {
    const column = (index: number): unknown[] => plan.hiddenSheets[0]!.rows.slice(1).flatMap((row) => row[index] ?? []);
    expect(plan.hiddenSheets[0]!.rows[0]?.[1]).toBe('请先选择一级指标');
    expect(column(2)).toEqual(['产出指标', '效益指标', '满意度指标']);
    expect([...new Set(column(0))]).toEqual(column(2));
    expect(column(4)).toEqual(nationalPack.units.known);
  });

  test('texts of drop-downs fit into Excel', () => {
    for (const { prompt, alert, source } of plan.validations) {
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(alert.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(source.length).toBeLessThanOrEqual(255);
    }
  });

  test('another tree has another list sheet, the same tree the same', () => {
    const other = planDeclarationTable({ ...options, treeId: 'T2021' }, nationalPack);
    expect(other.hiddenSheets[0]!.name).not.toBe(plan.hiddenSheets[0]!.name);
    expect(planDeclarationTable({ ...options, projects: 9 }, nationalPack).hiddenSheets).toEqual(plan.hiddenSheets);
  });

  test('odd wishes give the smallest table instead of none', () => {
    const small = planDeclarationTable(
      { ...options, projects: 0, rowsPerProject: 0, treeId: 'none', schemeId: 'none', year: null },
      nationalPack,
    );
    expect(small.rows).toHaveLength(5);
    expect(small.rows[0]?.[0]).toBe('部门预算项目支出绩效目标申报表');
    expect(small.merges).toHaveLength(2);
  });
});
