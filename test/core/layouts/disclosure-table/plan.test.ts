import { planDisclosure } from '../../../../src/core/layouts/disclosure-table/plan';
import { templateContent } from '../../../../src/core/layouts/template-content';
import type { TableContent } from '../../../../src/core/table/content';
import { areaAddress } from '../../../../src/core/sheet/address';
import { nationalPack } from '../../../../src/packs';
import { BLANK_INDICATOR, BLANK_PROJECT } from '../../../support/contents';

const tree = nationalPack.trees[0]!;

const content: TableContent = {
  title: '某县部门预算项目支出绩效目标申报表',
  year: 2024,
  amountUnit: '元',
  agencies: [
    { code: '', name: '合计', declaredTotal: '12000', isGrandTotal: true, parent: null },
    { code: '004', name: '某局', declaredTotal: '12000', isGrandTotal: false, parent: null },
    { code: '004001', name: '某局机关', declaredTotal: '', isGrandTotal: false, parent: 1 },
  ],
  projects: [
    {
      ...BLANK_PROJECT,
      name: '培训费',
      amount: '12000',
      goal: '培训干部。',
      agency: 2,
      indicators: [{ ...BLANK_INDICATOR, name: '培训人次', operator: '≥', value: '30', unit: '人次' }],
    },
    { ...BLANK_PROJECT, no: '7', name: '慰问费', amount: '待定', agency: 2 },
  ],
};
const plan = planDisclosure(content, tree, nationalPack);

test('title in its own word, year, unit, header, sums and projects', () => {
  expect(plan.rows.map((row) => row.slice(0, 4))).toEqual([
    ['某县部门预算项目支出绩效目标公开表', null, null, null],
    ['2024年度', null, '金额单位：元', null],
    ['单位编码', '单位及项目名称', '金额（元）', '绩效目标'],
    ['合计', null, 12000, null],
    ['004', '某局', 12000, null],
    ['004001', '某局机关', null, null],
    ['1', '培训费', 12000, '培训干部。'],
    ['7', '慰问费', '待定', null],
  ]);
  expect(plan.rows[6]?.[4]).toMatch(/^一、产出指标\n（一）数量指标：\n1\. 培训人次 ?≥30人次$/);
});

test('codes are texts, amounts are numbers of the unit', () => {
  const formatAt = (row: number, column: number): string | undefined =>
    plan.formats.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.format;
  expect([4, 6].map((row) => formatAt(row, 0))).toEqual(['@', '@']);
  expect([3, 6].map((row) => formatAt(row, 2))).toEqual(['#,##0.00', '#,##0.00']);
});

test('what needs more than the highest row is merged over several', () => {
  const long = { ...content.projects[0]!, goal: '目标很长。'.repeat(400) };
  const { merges, rowHeights, rows } = planDisclosure({ ...content, projects: [long] }, tree, nationalPack);
  const areas = merges.filter(({ top }) => top >= 6);
  expect(areas.map(({ left }) => left)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(areas.map(({ bottom }) => bottom))).toEqual(new Set([rows.length - 1]));
  expect(rows.length).toBeGreaterThan(8);
  expect(Math.max(...rowHeights.map(({ height }) => height))).toBeLessThanOrEqual(409);
});

test('a page is landscape and repeats the head', () => {
  expect(plan.print).toMatchObject({ orientation: 'landscape', titleRows: { first: 0, last: 2 } });
  expect(areaAddress(plan.print.area)).toBe('A1:E8');
});

test.each(nationalPack.trees.map(({ id }) => id))(
  'a template of %s has the headings of its tree to be filled in',
  (id) => {
    const options = {
      year: 2027,
      amountUnit: '万元',
      agencyCode: '201',
      agencyName: '某局',
      treeId: id,
      schemeId: null,
      projects: 1,
      rowsPerProject: 20,
    } as const;
    const blank = planDisclosure(templateContent('disclosure-table', options, nationalPack), tree, nationalPack);
    const text = String(blank.rows[4]?.[4]);
    const labels = nationalPack.trees
      .find((one) => one.id === id)!
      .level1.flatMap(({ name, level2 }) => [`、${name}`, ...level2.map((label) => `）${label.name}：\n1. `)]);
    let from = 0;
    for (const label of labels) {
      const at = text.indexOf(label, from);
      expect([label, at >= from]).toEqual([label, true]);
      from = at;
    }
  },
);
