import type { Finding } from '../../../src/core/check/finding';
import type { CheckResult } from '../../../src/core/check/result';
import type { Snapshot } from '../../../src/core/port/workbook-port';
import { headlineOf, headlineText } from '../../../src/taskpane/status/headline';
import { stringsOf } from '../../../src/taskpane/strings/strings';
import { checked, declarationSheet, FAULTY, finding } from '../support/findings';

const strings = stringsOf('zh-CN');
const base = checked(declarationSheet(FAULTY));

function snapshotOf(result: CheckResult | null, rest: Partial<Snapshot> = {}): Snapshot {
  return { phase: 'ready', step: null, result, checkedAt: 0, obstacle: null, reverts: [], ...rest };
}

function say(findings: readonly Finding[], rest: Partial<CheckResult> = {}): string {
  return headlineText(headlineOf(snapshotOf({ ...base, findings, ...rest }), strings));
}

const error = finding();
const warning = finding({ severity: 'warning' });
const info = finding({ severity: 'info' });

it.each([
  ['errors and warnings', [error, error, warning], '必改 2 项 · 建议改 1 项'],
  ['errors only', [error], '必改 1 项'],
  ['warnings only', [warning], '未发现必改问题，可提交审核 · 建议改 1 项'],
  ['notes only', [info], '未发现必改问题，可提交审核'],
  ['nothing', [], '未发现必改问题，可提交审核'],
])('counts %s', (_, findings, words) => {
  expect(say(findings)).toBe(words);
});

it('does not call a template fit for submission while rows of it are not filled in', () => {
  const tables = base.tables.map((one) => ({ ...one, table: { ...one.table, unfilledRows: 12 } }));
  expect(say([], { tables })).toBe('未发现必改问题，还差 12 行未填');
});

it('does not call a table fit for submission where a rule broke down', () => {
  const failures = [{ code: 'W01', sheet: '申报表', message: 'broken' }];
  expect(say([], { failures })).toBe('部分规则没有检查成功');
});

it('says that there is no table', () => {
  expect(say([], { tables: [] })).toBe('没有找到绩效目标表格');
});

it.each([
  ['starting', { phase: 'starting', step: 'reading' } as const, '正在读取工作簿…'],
  ['checking', { phase: 'checking', step: 'checking' } as const, '正在检查…'],
  ['failed', { phase: 'failed' } as const, '没有检查成功'],
])('without a result says what is going on: %s', (_, rest, words) => {
  expect(headlineText(headlineOf(snapshotOf(null, rest), strings))).toBe(words);
});

it('keeps the last answer while the next check runs or fails', () => {
  const result = { ...base, findings: [error] };
  expect(headlineText(headlineOf(snapshotOf(result, { phase: 'checking', step: 'reading' }), strings))).toBe(
    '必改 1 项',
  );
  expect(headlineText(headlineOf(snapshotOf(result, { phase: 'failed' }), strings))).toBe('必改 1 项');
});

it('leads to the first 必改, also where an advice stands before it', () => {
  const result = { ...base, findings: [warning, error] };
  expect(headlineOf(snapshotOf(result), strings).first).toBe(error);
});
