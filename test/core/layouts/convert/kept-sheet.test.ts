import fc from 'fast-check';
import type { KeptTable } from '../../../../src/core/layouts/convert/kept';
import { readKept } from '../../../../src/core/layouts/convert/kept-read';
import { keptHash, keptRow } from '../../../../src/core/layouts/convert/kept-rows';
import { keptSheet } from '../../../../src/core/layouts/convert/kept-write';
import type { Row, Sheet } from '../../../../src/core/sheet/sheet';
import { makeSheet } from '../../../../src/core/sheet/sheet';
import type { TableContent } from '../../../../src/core/table/content';
import { contents } from '../../../support/content-arbitraries';

const CONTENT: TableContent = {
  title: '公开表',
  year: 2027,
  amountUnit: '万元',
  agencies: [{ code: '201', name: '县网信办', declaredTotal: '9.2', isGrandTotal: false, parent: null }],
  projects: [
    {
      no: '1',
      name: '网络维护费',
      amount: '9.2',
      goal: '=保障\n网络畅通 _x0041_ \u0007',
      agencyName: '',
      agency: 0,
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          name: '维护次数',
          operator: '≥',
          value: '30',
          unit: '次',
          weight: null,
          direction: '',
          notes: [],
        },
      ],
      emptySections: [['效益指标', '']],
      funds: [],
      formFields: [],
      midTerm: null,
    },
  ],
};

const LONE_SURROGATE = /[\ud800-\udfff]/u;

function sheetOfRows(name: string, rows: readonly Row[]): Sheet {
  return makeSheet(name, rows, { visibility: 'veryHidden' });
}

function keptOf(tables: readonly KeptTable[]): Sheet {
  const { name, rows } = keptSheet(tables);
  return sheetOfRows(name, rows);
}

function kept(source: TableContent, written: TableContent = CONTENT): KeptTable {
  return { origin: 'disclosure-table', layout: 'declaration-table', source, written };
}

/** A sheet of these rows below the first one, under the name that belongs to them. */
function forged(...rows: readonly Row[]): Sheet {
  const all = [keptSheet([]).rows[0]!, ...rows];
  return sheetOfRows(`_zb_kept_${keptHash(all)}`, all);
}

test('what is kept is read as it was', () => {
  fc.assert(
    fc.property(contents, contents, (source, written) => {
      expect(readKept(keptOf([kept(source, written), kept(CONTENT)]))).toEqual([kept(source, written), kept(CONTENT)]);
    }),
    { numRuns: 50 },
  );
});

test('any text comes back, however odd', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (goal) => {
      const source = { ...CONTENT, projects: [{ ...CONTENT.projects[0]!, goal }] };
      expect(readKept(keptOf([kept(source)]))).toEqual([kept(source)]);
    }),
  );
});

test('the rows are readable text, and no cell longer than Excel takes', () => {
  const goal = '保障网络畅通😀'.repeat(20_000);
  const source = { ...CONTENT, projects: [{ ...CONTENT.projects[0]!, goal }] };
  const { name, rows } = keptSheet([kept(source)]);
  const cells = rows.flat();
  expect(cells.every((cell) => typeof cell === 'string' && cell.length <= 32_000 && cell.trim() === cell)).toBe(true);
  // No piece breaks a character in two, and none is taken for a formula.
  expect(cells.every((cell) => !LONE_SURROGATE.test(String(cell)) && !/^[=+@'-]/.test(String(cell)))).toBe(true);
  expect(rows.map(([kind]) => kind)).toEqual([
    '绩衡转换时保存的原表内容，请勿修改',
    '原为',
    '转为',
    '原表',
    '单位',
    '项目',
    '指标',
    '转换后的表',
    '单位',
    '项目',
    '指标',
  ]);
  expect(name).toMatch(/^_zb_kept_[0-9a-f]{16}$/);
  expect(readKept(sheetOfRows(name, rows))).toEqual([kept(source)]);
});

test('no character that a workbook file cannot hold, or changes', () => {
  const [, text] = keptRow('项目', CONTENT.projects[0]!.goal);
  expect(text).toBe('"=保障\\n网络畅通 \\u005fx0041_ \\u0007"');
});

/** The good sheet with another version in its first row, and the name that belongs to it. */
function ofVersion(version: string): Sheet {
  const [[mark], ...rest] = keptSheet([kept(CONTENT)]).rows as [Row, ...Row[]];
  const rows = [[mark!, version], ...rest];
  return sheetOfRows(`_zb_kept_${keptHash(rows)}`, rows);
}

describe('not trusted', () => {
  const good = keptOf([kept(CONTENT)]);
  const bare = { ...CONTENT.projects[0]!, indicators: undefined };
  const LAYOUTS = [keptRow('原为', 'disclosure-table'), keptRow('转为', 'project-form')];
  const head = { title: '', year: null, amountUnit: '万元' };
  const agency = CONTENT.agencies[0]!;

  test.each<[string, Sheet]>([
    ['another sheet', { ...good, name: '申报表' }],
    ['a changed cell', { ...good, rows: good.rows.map((row, index) => (index === 4 ? [row[0]!, '{}'] : row)) }],
    ['a removed row', { ...good, rows: good.rows.slice(0, -1) }],
    ['a later version', ofVersion('2')],
    ['no JSON', forged(['原为', 'declaration-table'])],
    ['an unknown layout', forged(keptRow('原为', 'toString'))],
    ['a table without its other half', forged(...LAYOUTS, keptRow('原表', head))],
    ['a table that was converted to nothing', forged(LAYOUTS[0]!, keptRow('原表', head), keptRow('转换后的表', head))],
    ['a project before any table', forged(keptRow('项目', bare))],
    ['an unknown kind of row', forged(...LAYOUTS, keptRow('原表', head), keptRow('秘密', head))],
    ['fields that nobody knows', forged(...LAYOUTS, keptRow('原表', { ...head, more: 1 }))],
    [
      'an agency that is its own parent',
      forged(...LAYOUTS, keptRow('原表', head), keptRow('单位', { ...agency, parent: 0 }), keptRow('转换后的表', head)),
    ],
    [
      'a project of no agency',
      forged(...LAYOUTS, keptRow('原表', head), keptRow('项目', { ...bare, agency: 7 }), keptRow('转换后的表', head)),
    ],
    ['nothing', sheetOfRows('_zb_kept_', [])],
    ['numbers and blanks', sheetOfRows('_zb_kept_0', [[1, null, true], [], ['']])],
  ])('%s', (_name, sheet) => {
    expect(readKept(sheet)).toEqual([]);
  });

  test('the forged sheets are refused for what is in them, not for their names', () => {
    const sound = forged(...LAYOUTS, keptRow('原表', head), keptRow('转换后的表', head));
    expect(readKept(sound)).toHaveLength(1);
    expect(readKept(ofVersion('1'))).toHaveLength(1);
  });
});
