import { createChecker } from '../../../src/core/check/checker';
import type { IndicatorRule } from '../../../src/core/rules/rule';
import { makeSheet, type Row } from '../../../src/core/sheet/sheet';
import { waiversFor } from '../../../src/core/waivers/apply-waivers';
import { keptText, noteOf, type Waiver } from '../../../src/core/waivers/waiver';
import { readWaivers, rowOfWaiver, waiverHead, waiverOfRow, waiverSheet } from '../../../src/core/waivers/waiver-sheet';
import { nationalPack } from '../../../src/packs';
import { declaration } from '../../support/declaration';
import { sheetOf } from '../../support/sheets';

const WAIVER: Waiver = {
  code: 'V07',
  sheet: '',
  project: { layout: 'declaration-table', agency: '县交通局', name: '农村公路养护', nth: 2 },
  indicator: '每公里养护成本',
  text: '每公里养护成本 ≥600元',
  fingerprint: '0123456789abcdef',
  reason: '合同约定的最低价',
  by: '',
  at: '2026-03-01',
};
const OF_FILE: Waiver = { ...WAIVER, code: 'A01', sheet: '申报表', project: null, indicator: null };

const put = (row: readonly string[], column: number, text: string): Row =>
  row.map((cell, index) => (index === column ? text : cell));
const kept = (rows: readonly Row[], name = '_zb_waivers') => readWaivers([makeSheet(name, rows)]);

test('what is written is read again', () => {
  expect(kept(waiverSheet([WAIVER, OF_FILE]).rows)).toEqual([WAIVER, OF_FILE]);
});

test.each<[string, (row: string[]) => Row]>([
  ['an empty row, where one was withdrawn', () => []],
  ['a row without reason', (row) => put(row, 9, '')],
  ['a row with a reason of a novel', (row) => put(row, 9, '因'.repeat(501))],
  ['a row with another date', (row) => put(row, 11, '昨天')],
  ['a row with a code that is none', (row) => put(row, 0, '全部')],
  ['a row without fingerprint', (row) => put(row, 8, '')],
  ['a row of another kind', () => [1, true, null]],
])('%s says nothing, and the others stay', (_, spoil) => {
  const rows = [...waiverHead(), spoil([...rowOfWaiver(WAIVER)]), rowOfWaiver(OF_FILE)];
  expect(kept(rows)).toEqual([OF_FILE]);
});

test('a program that makes numbers of texts does no harm', () => {
  const row: Row = rowOfWaiver(WAIVER).map((cell, column) => (column === 5 ? 2 : cell === '' ? null : cell));
  expect(waiverOfRow(row)).toEqual(WAIVER);
});

test.each<[string, readonly Row[], string]>([
  ['of another name', waiverSheet([WAIVER]).rows, '申报表'],
  ['of a later version', [[waiverHead()[0]![0]!, '2'], ...waiverSheet([WAIVER]).rows.slice(1)], '_zb_waivers'],
  ['without the mark', waiverSheet([WAIVER]).rows.slice(1), '_zb_waivers'],
  ['that is empty', [], '_zb_waivers'],
])('a sheet %s keeps none', (_, rows, name) => expect(kept(rows, name)).toEqual([]));

test('names and reasons become one line of bounded length', () => {
  expect(keptText('  农村\n公路\u0007 养护 ')).toBe('农村 公路 养护');
  expect(keptText('长'.repeat(300))).toHaveLength(200);
  expect(keptText(`${'长'.repeat(198)}😀😀`)).toBe(`${'长'.repeat(198)}…`);
  expect(noteOf({ reason: ' 原因\n二 ', by: '\t', at: '2026-03-01' })).toEqual({
    reason: '原因 二',
    by: '',
    at: '2026-03-01',
  });
});

test('the check of a workbook applies the waivers that it keeps, and looks for no table in them', () => {
  const rule: IndicatorRule = {
    code: 'V07',
    name: 'made-up',
    severity: 'error',
    scope: 'indicator',
    check: ({ operator, at, place }) => (operator === '≥' ? [{ at: at.operator ?? place }] : []),
  };
  const sheet = sheetOf(
    '申报表',
    declaration(
      '201-县局||1.00|||||||||\n|宣传|1.00|印册|产出指标|数量指标|册数|≥|500|册|60|\n|^|^|^|产出指标|成本指标|单价|≥|3|元|30|',
    ),
  );
  const checker = createChecker(nationalPack, [rule]);
  const before = checker.check({ sheets: [sheet] });
  const tables = before.tables.map(({ table }) => table);
  const waivers = waiversFor(
    before.findings.slice(1),
    { reason: '定价', by: '', at: '2026-03-01' },
    { tables, sheets: [sheet] },
  );
  const keeping = makeSheet('_zb_waivers', waiverSheet(waivers).rows, { visibility: 'veryHidden' });
  const after = checker.check({ sheets: [sheet, keeping] });
  expect(after.findings).toEqual([before.findings[0]]);
  expect(after.findings[0]).toBe(before.findings[0]);
  expect(after.waived).toEqual([{ finding: before.findings[1], waiver: waivers[0] }]);
});
