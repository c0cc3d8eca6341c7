import { reconcile } from '../../../src/core/totals/reconcile';
import type { Explanation } from '../../../src/core/totals/reconciliation';
import { nationalPack } from '../../../src/packs';
import { amountTable, type ProjectSpec } from '../../support/amount-table';

function explanations(total: string, projects: readonly (string | ProjectSpec)[], unit: '元' | '万元' = '万元') {
  return reconcile(amountTable([{ name: '甲', total }], projects, unit), nationalPack)[0]?.explanations;
}

const twin = (amount: string, name = '慰问经费（春节）'): ProjectSpec => ({ amount, name, goal: '慰问退休干部11人。' });

describe('what explains a difference', () => {
  test.each<[string, string, readonly (string | ProjectSpec)[], readonly Explanation[]]>([
    ['nothing to explain', '3.00', ['1.00', '2.00'], []],
    ['rounding needs no explanation', '3.01', ['1.00', '2.00'], []],
    ['nothing fits', '3.00', ['1.30', '7.70'], []],
    [
      'a repeated project',
      '3.00',
      [twin('1.00'), '2.00', twin('1.00', '慰问经费(春节)')],
      [{ kind: 'duplicates', pairs: [{ kept: 0, repeated: 2 }] }],
    ],
    [
      'two repeated projects',
      '382.61',
      [
        twin('0.33'),
        { amount: '30.00', name: '奖励', goal: '奖励' },
        '352.28',
        twin('0.33'),
        { amount: '30.00', name: '奖励', goal: '奖励' },
      ],
      [
        {
          kind: 'duplicates',
          pairs: [
            { kept: 0, repeated: 3 },
            { kept: 1, repeated: 4 },
          ],
        },
        { kind: 'projects', projects: [3, 4], sign: 'surplus' },
      ].slice(0, 1) as Explanation[],
    ],
    [
      'only one of two repeated projects',
      '33.50',
      [
        twin('1.50'),
        twin('1.50'),
        { amount: '15.25', name: '奖励', goal: '奖励' },
        { amount: '15.25', name: '奖励', goal: '奖励' },
        '1.50',
      ],
      [{ kind: 'duplicates', pairs: [{ kept: 0, repeated: 1 }] }],
    ],
    ['one project too many', '3.00', ['1.00', '2.00', '5.55'], [{ kind: 'projects', projects: [2], sign: 'surplus' }]],
    [
      'two projects too many',
      '3.00',
      ['3.00', '4.15', '5.55'],
      [{ kind: 'projects', projects: [1, 2], sign: 'surplus' }],
    ],
    [
      'two of the same amount',
      '3.00',
      ['3.00', '4.15', '4.15'],
      [{ kind: 'projects', projects: [1, 2], sign: 'surplus' }],
    ],
    ['two answers are none', '3.00', ['1.00', '2.00', '2.00', '1.00'], []],
    ['one of several equal ones is no answer', '4.00', ['2.00', '2.00', '2.00'], []],
    ['declared in 元', '972000', ['9.20', '88.00'], [{ kind: 'unit', factor: '0.0001' }]],
    ['declared in 万元, projects in 元', '9.72', ['9200', '88000'], [{ kind: 'unit', factor: '10000' }]],
    ['one project in 元', '97.20', ['92000', '88.00'], [{ kind: 'unit', factor: '0.0001', project: 0 }]],
    [
      'one project without amount and yet too much',
      '3.00',
      ['4.00', { amount: null }],
      [{ kind: 'amount-missing', projects: [1] }],
    ],
    ['a project without amount', '5.00', ['4.00', { amount: null }], [{ kind: 'amount-missing', projects: [1] }]],
  ])('%s', (_, total, projects, expected) => expect(explanations(total, projects)).toEqual(expected));

  test('one project in 万元 where the table is in 元', () => {
    expect(explanations('972000', ['9.2', '880000'], '元')).toEqual([{ kind: 'unit', factor: '10000', project: 0 }]);
  });

  test('explanations look at the projects below only', () => {
    const agencies = [
      { name: '合计', total: '8.00', isGrandTotal: true },
      { code: '201', name: '甲', total: '3.00' },
      { code: '202', name: '乙', total: '5.00' },
    ];
    const [root] = reconcile(
      amountTable(agencies, [
        { amount: '3.00', agency: 1 },
        { amount: '2.00', agency: 1 },
        { amount: '3.00', agency: 2 },
      ]),
      nationalPack,
    );
    expect(root?.status).toBe('match');
    expect(root?.children.map(({ explanations: found }) => found)).toEqual([
      [{ kind: 'projects', projects: [1], sign: 'surplus' }],
      [],
    ]);
  });

  test('thousands of equal amounts give no answer, and at once', () => {
    const projects = Array.from({ length: 20_000 }, () => '1.00');
    expect(explanations('3.00', projects)).toEqual([]);
  });
});
