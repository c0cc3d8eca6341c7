import { fileFacts } from '../../src/core/check/facts';
import type { Finding, MessageArgs, Severity } from '../../src/core/check/finding';
import { createReader } from '../../src/core/layouts/reader';
import type { Pack } from '../../src/core/pack/pack';
import type { Draft, FileFacts, Rule, RuleContext } from '../../src/core/rules/rule';
import { areaAddress, cellAddress } from '../../src/core/sheet/address';
import type { CellValue, Row, Sheet } from '../../src/core/sheet/sheet';
import { detailKey, valueAt } from '../../src/core/sheet/sheet';
import type { Place } from '../../src/core/table/table';
import type { Locale } from '../../src/messages/catalogue';
import { catalogues } from '../../src/messages/catalogue';
import { nationalPack } from '../../src/packs';
import { sheetOf } from './sheets';

interface RuleCase {
  /** What the case shows; becomes the test's name. */
  readonly name?: string;
  /** Compact pipe text (see sheets.ts), or a sheet where cells need formats or problems. */
  readonly table: string | Sheet;
  readonly pack?: Pack;
  readonly facts?: Partial<FileFacts>;
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
  /** Null: the finding must have none. */
  readonly variant?: string | null;
  readonly related?: readonly string[];
  /** Null: the finding must have none. */
  readonly fix?: readonly ExpectedEdit[] | null;
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
      test(`right: ${titleOf(single, index)}`, () => expect(draftsOf(rule, single).map(describeDraft)).toEqual([]));
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
  const drafts = draftsOf(rule, single);
  expect(drafts.map(addressOf)).toEqual(single.findings.map(({ cell }) => cell));
  drafts.forEach((draft, index) => {
    const expected = single.findings[index];
    if (expected) compare(rule, draft, expected);
    checkTexts(rule, draft);
    checkFix(rule, single, draft);
  });
}

function compare(rule: Rule, draft: Draft, expected: ExpectedFinding): void {
  if (expected.args) expect(draft.args ?? {}).toMatchObject(expected.args);
  if (expected.severity) expect(draft.severity ?? rule.severity).toBe(expected.severity);
  if (expected.variant !== undefined) expect(draft.variant ?? null).toBe(expected.variant);
  if (expected.related) expect((draft.related ?? []).map(placeAddress)).toEqual(expected.related);
  if (expected.fix !== undefined) expect(editsOf(draft)).toEqual(expected.fix);
  if (expected.fixKind) expect(draft.fix?.kind).toBe(expected.fixKind);
}

function editsOf(draft: Draft): readonly ExpectedEdit[] | null {
  return draft.fix ? draft.fix.edits.map(({ at, after }) => ({ cell: placeAddress(at), after })) : null;
}

/** Every finding and fix has its text in each language, and every placeholder its argument. */
function checkTexts(rule: Rule, draft: Draft): void {
  for (const locale of LOCALES) {
    const key = keyOf(rule, draft.variant);
    const entry = catalogues[locale][key];
    if (!entry) throw new Error(`${locale} has no message ${key}`);
    expectFilled(`${locale} ${key}`, entry.message, draft.args ?? {});
    if (!draft.fix) continue;
    const fixKey = keyOf(rule, draft.fix.variant);
    const text = catalogues[locale][fixKey]?.fix;
    if (text === undefined) throw new Error(`${locale} has no fix text ${fixKey}`);
    expectFilled(`${locale} ${fixKey} fix`, text, draft.fix.args ?? {});
  }
}

function keyOf(rule: Rule, variant: string | undefined): Finding['key'] {
  return variant === undefined ? rule.code : `${rule.code}.${variant}`;
}

function expectFilled(label: string, text: string, args: MessageArgs): void {
  const missing = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !(name in args));
  if (missing.length > 0) throw new Error(`${label}: no argument for ${missing.join(', ')}`);
}

/** Second pass: after its own fix a finding is gone, and no new one has come. */
function checkFix(rule: Rule, single: RuleCase, draft: Draft): void {
  if (!draft.fix) return;
  const before = draftsOf(rule, single);
  const after = draftsOf(rule, { ...single, table: applyFix(sheetOfCase(single), draft) });
  expect(after.map(describeDraft)).not.toContainEqual(describeDraft(draft));
  expect(after.length).toBeLessThan(before.length);
}

function applyFix(sheet: Sheet, draft: Draft): Sheet {
  const rows: (readonly CellValue[])[] = [...sheet.rows];
  const details = new Map(sheet.details);
  for (const { at, after } of draft.fix?.edits ?? []) {
    const written = writtenAt(sheet, at, after);
    rows[at.row] = withCell(rows[at.row] ?? [], at.column, written);
    details.delete(detailKey(at.row, at.column));
  }
  return { ...sheet, rows, details };
}

function writtenAt(sheet: Sheet, at: Place, after: CellValue): CellValue {
  if (!at.span) return after;
  const text = String(valueAt(sheet, at.row, at.column) ?? '');
  return text.slice(0, at.span.start) + String(after ?? '') + text.slice(at.span.end);
}

function withCell(row: Row, column: number, value: CellValue): Row {
  const cells: CellValue[] = [...row];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return cells;
}

/** What the rule says of the case, in the order of the sheet. A table that is not read at all fails the test. */
function draftsOf(rule: Rule, single: RuleCase): readonly Draft[] {
  const pack = single.pack ?? nationalPack;
  const tables = createReader(pack).read(sheetOfCase(single));
  if (tables.length === 0) throw new Error('the case holds no table that the reader knows');
  const facts = { ...fileFacts(tables, pack), ...single.facts };
  return tables
    .flatMap((table) => run(rule, { pack, table, facts }))
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function sheetOfCase({ table }: RuleCase): Sheet {
  return typeof table === 'string' ? sheetOf(table) : table;
}

function run(rule: Rule, context: RuleContext): readonly Draft[] {
  if (rule.scope === 'table') return rule.check(context);
  return context.table.projects.flatMap((project) =>
    rule.scope === 'project'
      ? rule.check(project, context)
      : project.indicators.flatMap((indicator) => rule.check(indicator, project, context)),
  );
}

function describeDraft(draft: Draft): { cell: string; variant: string; args: MessageArgs } {
  return { cell: addressOf(draft), variant: draft.variant ?? '', args: draft.args ?? {} };
}

function addressOf({ at, to }: Draft): string {
  const last = to ?? at;
  return areaAddress({ top: at.row, left: at.column, bottom: last.row, right: last.column });
}

function placeAddress({ row, column }: Place): string {
  return cellAddress(row, column);
}
