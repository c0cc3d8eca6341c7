import { fileFacts } from '../../src/core/check/facts';
import type { Finding, MessageArgs, Severity } from '../../src/core/check/finding';
import type { RuleFailure } from '../../src/core/check/result';
import { type FileRun, runFile, runProject, runTable, type TableRun } from '../../src/core/check/run-rules';
import { createReader } from '../../src/core/layouts/reader';
import type { Stamped } from '../../src/core/check/stamp';
import type { Pack } from '../../src/core/pack/pack';
import type { FileContext, FileFacts, Rule } from '../../src/core/rules/rule';
import { areaAddress } from '../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import type { Table } from '../../src/core/table/table';
import type { Locale } from '../../src/messages/catalogue';
import { catalogues } from '../../src/messages/catalogue';
import { nationalPack } from '../../src/packs';
import { withFix } from './edits';
import { sheetOf } from './sheets';

interface RuleCase {
  /** What the case shows; becomes the test's name. */
  readonly name?: string;
  /** Compact pipe text (see sheets.ts), or a sheet where cells need formats or problems. */
  readonly table: string | Sheet;
  readonly pack?: Pack;
  readonly facts?: Partial<FileFacts>;
  /** Further sheets of the same file, for rules that look at the whole file. */
  readonly others?: readonly Sheet[];
  /** The case is about a sheet that is no official table. */
  readonly withoutTable?: boolean;
}

interface ExpectedEdit {
  readonly cell: string;
  readonly after: CellValue;
}

interface ExpectedFinding {
  /** `J7`, or `E5:E7` for a span. */
  readonly cell: string;
  /** Each named argument must have this value; others may stand beside them. */
  readonly args?: MessageArgs;
  readonly severity?: Severity;
  readonly group?: Finding['group'];
  /** Null: the bare code. */
  readonly variant?: string | null;
  readonly related?: readonly string[];
  /** Null: the finding must have none. */
  readonly fix?: readonly ExpectedEdit[] | null;
  /** Rows that the fix puts in, as `12 产出指标/质量指标`: below row 12. Null: none. */
  readonly rows?: readonly string[] | null;
  /** Merged areas that it draws, at their new places. */
  readonly merges?: readonly string[];
  readonly fixKind?: 'safe' | 'review';
}

interface InvalidCase extends RuleCase {
  /** All findings of the rule, in the order of the sheet. */
  readonly findings: readonly ExpectedFinding[];
}

export interface RuleCases {
  readonly valid: readonly (string | RuleCase)[];
  readonly invalid: readonly InvalidCase[];
}

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** Runs one rule over small tables: silent on the valid ones, exactly the named findings on the invalid ones. */
export function ruleTester(rule: Rule, cases: RuleCases): void {
  describe(`${rule.code} ${rule.name}`, () => {
    cases.valid.forEach((entry, index) => {
      const single = typeof entry === 'string' ? { table: entry } : entry;
      test(`right: ${titleOf(single, index)}`, () => expect(findingsOf(rule, single).map(short)).toEqual([]));
    });
    cases.invalid.forEach((single, index) => {
      test(`wrong: ${titleOf(single, index)}`, () => checkInvalid(rule, single));
    });
  });
}

function titleOf(single: RuleCase, index: number): string {
  return single.name ?? `case ${index + 1}`;
}

function checkInvalid(rule: Rule, single: InvalidCase): void {
  const findings = findingsOf(rule, single);
  expect(findings.map(({ place }) => place.cell)).toEqual(single.findings.map(({ cell }) => cell));
  findings.forEach((finding, index) => {
    const expected = single.findings[index];
    if (expected) compare(finding, expected);
    checkTexts(finding);
    checkFix(rule, single, finding);
  });
}

function compare(finding: Finding, expected: ExpectedFinding): void {
  const { args, severity, group, variant, related, fix, rows, merges, fixKind } = expected;
  if (args) expect(finding.args).toMatchObject(args);
  if (severity) expect(finding.severity).toBe(severity);
  if (group !== undefined) expect(finding.group).toBe(group);
  if (variant !== undefined) expect(finding.key).toBe(variant === null ? finding.code : `${finding.code}.${variant}`);
  if (related) expect(finding.related.map(({ cell }) => cell)).toEqual(related);
  if (fix !== undefined) expect(editsOf(finding)).toEqual(fix);
  if (rows !== undefined) expect(rowsOf(finding)).toEqual(rows);
  if (merges) expect(finding.fix?.insertions?.flatMap((one) => one.merges.map(areaAddress))).toEqual(merges);
  if (fixKind) expect(finding.fix?.kind).toBe(fixKind);
}

function editsOf({ fix }: Finding): readonly ExpectedEdit[] | null {
  return fix ? fix.edits.map(({ cell, after }) => ({ cell, after })) : null;
}

function rowsOf({ fix }: Finding): readonly string[] | null {
  const rows = fix?.insertions?.flatMap(({ below, rows: own }) =>
    own.map((row) => `${below + 1} ${row.filter((value) => value !== null).join('/')}`),
  );
  return rows ?? null;
}

/** Every finding and fix has its text in each language, and every placeholder its argument. */
function checkTexts(finding: Finding): void {
  for (const locale of LOCALES) {
    const message = catalogues[locale][finding.key]?.message;
    expectFilled(`${locale} message of ${finding.key}`, message, finding.args);
    if (!finding.fix) continue;
    expectFilled(`${locale} fix of ${finding.fix.key}`, catalogues[locale][finding.fix.key]?.fix, finding.fix.args);
  }
}

function expectFilled(label: string, text: string | undefined, args: MessageArgs): void {
  if (text === undefined) throw new Error(`there is no ${label}`);
  const missing = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !(name in args));
  if (missing.length > 0) throw new Error(`${label}: no argument for ${missing.join(', ')}`);
}

/** Second pass: after its own fix a finding is gone, and no new one has come. */
function checkFix(rule: Rule, single: RuleCase, finding: Finding): void {
  if (!finding.fix) return;
  const before = findingsOf(rule, single);
  const after = findingsOf(rule, { ...single, table: withFix(sheetOfCase(single), finding.fix) });
  expect(after.map(short)).not.toContainEqual(short(finding));
  expect(after.length).toBeLessThan(before.length);
}

/** What the rule says of the case, in the order of the sheet. A table that is not read at all fails the test. */
function findingsOf(rule: Rule, single: RuleCase): readonly Finding[] {
  const pack = single.pack ?? nationalPack;
  const reader = createReader(pack);
  const sheets = [sheetOfCase(single), ...(single.others ?? [])].map((sheet) => ({
    sheet,
    tables: reader.read(sheet),
  }));
  const tables = sheets.flatMap((one) => one.tables);
  if (tables.length === 0 && !single.withoutTable) throw new Error('the case holds no table that the reader knows');
  const facts = { ...fileFacts(tables, pack), ...single.facts };
  const found = rule.scope === 'file' ? runFile([rule], fileRun({ pack, facts, sheets })) : [];
  const ofTables = sheets.flatMap(({ sheet, tables: ofSheet }) =>
    ofSheet.flatMap((table) => run(rule, { context: { pack, table, facts, sheet }, firstNumber: 1, fail })),
  );
  return [...found, ...ofTables]
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)
    .map(({ finding }) => finding);
}

function fileRun(context: FileContext): FileRun {
  let next = 1;
  const firstNumbers = new Map<Table, number>();
  for (const table of context.sheets.flatMap(({ tables }) => tables)) {
    firstNumbers.set(table, next);
    next += table.projects.length;
  }
  return { context, firstNumbers, fail };
}

function fail({ code, message }: RuleFailure): never {
  throw new Error(`rule ${code} broke down: ${message}`);
}

function run(rule: Rule, tableRun: TableRun): readonly Stamped[] {
  if (rule.scope === 'file') return [];
  if (rule.scope === 'table') return runTable([rule], tableRun);
  const { projects } = tableRun.context.table;
  return projects.flatMap((project, index) => runProject([rule], project, index + 1, tableRun));
}

function sheetOfCase({ table }: RuleCase): Sheet {
  return typeof table === 'string' ? sheetOf('申报表', table) : table;
}

function short({ place, key, args }: Finding): { cell: string; key: string; args: MessageArgs } {
  return { cell: place.cell, key, args };
}
