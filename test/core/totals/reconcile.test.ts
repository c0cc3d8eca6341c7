import Big from 'big.js';
import fc from 'fast-check';
import { decimalText } from '../../../src/core/money/decimal';
import { reconcile } from '../../../src/core/totals/reconcile';
import type { TotalNode } from '../../../src/core/totals/reconciliation';
import { nodesOf } from '../../../src/core/totals/walk';
import type { Table } from '../../../src/core/table/table';
import { nationalPack } from '../../../src/packs';
import { type AgencySpec, amountTable } from '../../support/amount-table';

const truncating = { ...nationalPack, amounts: { ...nationalPack.amounts, rounding: 'truncate' as const } };

/** `合计 10.00 = 9.00 mismatch 1`, children indented. */
function lines(nodes: readonly TotalNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [
    `${indent}${node.label} ${node.declared?.text || '-'} | ${decimalText(node.computed)} | ${
      node.difference ? decimalText(node.difference) : '-'
    } | ${node.status}`,
    ...lines(node.children, `${indent}  `),
  ]);
}

const tree = (table: Table, pack = nationalPack): string[] => lines(reconcile(table, pack));

const COUNTY: readonly AgencySpec[] = [
  { name: '合计', total: '60.00', isGrandTotal: true },
  { code: '201', name: '政府办', total: '30.00' },
  { code: '201001', name: '机关', total: '10.00', parent: 1 },
  { code: '201002', name: '中心', total: '20.00', parent: 1 },
  { code: '202', name: '财政局', total: '30.00' },
];

describe('tree of totals', () => {
  test('合计 → 部门 → 单位 → projects', () => {
    const table = amountTable(COUNTY, [
      { amount: '10.00', agency: 2 },
      { amount: '15.00', agency: 3 },
      { amount: '5.00', agency: 3 },
      { amount: '30.00', agency: 4 },
    ]);
    expect(tree(table)).toEqual([
      '合计 60.00 | 60 | 0 | match',
      '  政府办 30.00 | 30 | 0 | match',
      '    机关 10.00 | 10 | 0 | match',
      '    中心 20.00 | 20 | 0 | match',
      '  财政局 30.00 | 30 | 0 | match',
    ]);
    expect(nodesOf(reconcile(table, nationalPack)).map(({ projects }) => projects)).toEqual([[], [], [0], [1, 2], [3]]);
  });

  test('a unit without a total of its own just adds up', () => {
    const agencies = [
      { code: '201', name: '政府办', total: '3.00' },
      { code: '201001', name: '机关', total: null, parent: 0 },
    ];
    expect(tree(amountTable(agencies, [{ amount: '1.00' }, { amount: '2.00', agency: 1 }]))).toEqual([
      '政府办 3.00 | 3 | 0 | match',
      '  机关 - | 2 | - | match',
    ]);
  });

  test('several outermost agencies without 合计 get a sum that no row declares', () => {
    const agencies = [
      { code: '201', name: '甲', total: '1.00' },
      { code: '202', name: '乙', total: '2.00' },
    ];
    const table = amountTable(agencies, [
      { amount: '1.00', agency: 0 },
      { amount: '2.00', agency: 1 },
    ]);
    expect(tree(table)).toEqual(['合计 - | 3 | - | match', '  甲 1.00 | 1 | 0 | match', '  乙 2.00 | 2 | 0 | match']);
    expect(reconcile(table, nationalPack)[0]?.agency).toBeNull();
  });

  test('projects before any header row count too', () => {
    const agencies = [{ code: '201', name: '甲', total: '1.00' }];
    expect(tree(amountTable(agencies, [{ amount: '4.00', agency: null }, '1.00']))).toEqual([
      '合计 - | 5 | - | match',
      '  甲 1.00 | 1 | 0 | match',
    ]);
  });

  test('a second 合计 row is compared with everything as well', () => {
    const agencies = [
      { name: '合计', total: '3.00', isGrandTotal: true },
      { name: '总计', total: '4.00', isGrandTotal: true },
    ];
    expect(tree(amountTable(agencies, ['1.00', { amount: '2.00', agency: 1 }]))).toEqual([
      '合计 3.00 | 3 | 0 | match',
      '总计 4.00 | 3 | -1 | mismatch',
    ]);
  });

  test('a table without amounts has no totals', () => {
    const table = amountTable([{ name: '甲', total: null }], ['1.00']);
    const without = { ...table, projects: table.projects.map((project) => ({ ...project, amount: null })) };
    expect(reconcile(without, nationalPack)).toEqual([]);
  });

  test('a department may stand below its units', () => {
    const agencies = [
      { code: '201001', name: '机关', total: '1.00', parent: 1 },
      { code: '201', name: '政府办', total: '1.00' },
    ];
    expect(tree(amountTable(agencies, ['1.00']))).toEqual([
      '政府办 1.00 | 1 | 0 | match',
      '  机关 1.00 | 1 | 0 | match',
    ]);
  });
});

describe('status', () => {
  const single = (total: string, ...amounts: (string | null)[]): Table =>
    amountTable(
      [{ code: '201', name: '甲', total }],
      amounts.map((amount) => ({ amount })),
    );

  test.each([
    ['97.20', ['9.20', '88.00'], 'match'],
    ['97.21', ['9.20', '88.00'], 'rounding'],
    ['97.30', ['9.20', '88.00'], 'mismatch'],
    ['97.2', ['9.2', '88'], 'match'],
    ['97.3', ['9.2', '88'], 'mismatch'],
    ['98', ['9', '88'], 'mismatch'],
    ['97.20', ['97.2', null], 'incomplete'],
    ['97.20', ['9.20', null], 'incomplete'],
    ['97.20', ['99.20', null], 'mismatch'],
    ['', ['9.20'], 'incomplete'],
    ['0.00', [], 'match'],
  ])('declared %s, projects %j: %s', (total, amounts, status) =>
    expect(reconcile(single(total, ...amounts), nationalPack)[0]?.status).toBe(status),
  );

  test('a pack that truncates explains other differences', () => {
    const table = single('3.00', '1.004', '2.004');
    expect(reconcile(table, truncating)[0]?.status).toBe('rounding');
    expect(reconcile(single('3.02', '1.00', '2.00'), truncating)[0]?.status).toBe('mismatch');
    expect(reconcile(single('2.99', '1.00', '2.00'), truncating)[0]?.status).toBe('mismatch');
    expect(reconcile(single('2.99', '1.00', '2.00'), nationalPack)[0]?.status).toBe('rounding');
  });

  test('amounts in 亿元 are as exact as they are printed', () => {
    const table = amountTable([{ name: '甲', total: '3.21' }], ['2.1049', '1.1049'], '亿元');
    expect(tree(table)).toEqual(['甲 3.21 | 3.2098 | -0.0002 | rounding']);
  });

  test('whole amounts in 元 stand for ±0.5 元', () => {
    const table = amountTable([{ name: '甲', total: '10001' }], ['4000', '6000'], '元');
    expect(reconcile(table, nationalPack)[0]?.status).toBe('rounding');
  });

  test('mismatch exactly where the declared total is outside of the interval', () => {
    const cents = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: -40, max: 40 }),
        (values, off) => {
          const text = (value: number): string => new Big(value).div(100).toFixed(2);
          const computed = values.reduce((total, value) => total + value, 0);
          const table = single(text(computed + off), ...values.map(text));
          const expected = off === 0 ? 'match' : Math.abs(off) <= (values.length + 1) / 2 ? 'rounding' : 'mismatch';
          expect(reconcile(table, nationalPack)[0]?.status).toBe(expected);
        },
      ),
    );
  });

  test('the sum of a parent is the sum of its children and its own projects', () => {
    const spec = fc.record({ amount: fc.integer({ min: 0, max: 9_999 }).map(String), agency: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 60 }), (projects) => {
        const table = amountTable(COUNTY, projects);
        const nodes = nodesOf(reconcile(table, nationalPack));
        const total = projects.reduce((all, { amount }) => all + Number(amount), 0);
        expect(decimalText(nodes[0]?.computed ?? new Big(-1))).toBe(String(total));
        for (const node of nodes) {
          const own = node.projects.reduce(
            (all, index) => all.plus(table.projects[index]?.amount?.value ?? 0),
            new Big(0),
          );
          const below = node.children.reduce((all, child) => all.plus(child.computed), own);
          expect(decimalText(node.computed)).toBe(decimalText(below));
        }
        expect(nodes.flatMap((node) => node.projects).length).toBe(projects.length);
      }),
    );
  });
});
