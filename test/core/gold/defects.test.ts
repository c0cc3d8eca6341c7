import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../src/core/check/checker';
import type { Finding } from '../../../src/core/check/finding';
import type { CheckResult } from '../../../src/core/check/result';
import type { Pack } from '../../../src/core/pack/pack';
import { makeSheet, type Workbook } from '../../../src/core/sheet/sheet';
import { messageOf } from '../../../src/messages/catalogue';
import { nationalPack } from '../../../src/packs';
import { sampleText, sampleWorkbook } from '../../support/sample';
import type { DefectLine, Read, Shown, Source } from './defects/defect-line';
import { governmentOffice } from './defects/government-office';
import { organisation } from './defects/organisation';
import { peoplesCongress } from './defects/peoples-congress';
import { pingwu } from './defects/pingwu';
import { yanchi } from './defects/yanchi';

const samples = [
  ['menyuan-government-office-2024', governmentOffice],
  ['menyuan-peoples-congress-2024', peoplesCongress],
  ['yanchi-project-forms-2022', yanchi],
  ['menyuan-organisation-dept-2023', organisation],
  ['pingwu-government-office-2023', pingwu],
] as const;
/** Lines of the analysis, sample by sample. */
const LINES = [42, 31, 24, 32, 21];
const LEAST_CAUGHT = 0.95;
const TEXTS = join(__dirname, '../../data/samples/text');
const MARKUP = /<\/?(?:p|ol|li|math)[\s>]|\$|\\(?:geq|leq)/;
const optedIn: Pack = { ...nationalPack, severities: { ...nationalPack.severities, Z05: 'info' } };

const publishedText = (name: string): string => readFileSync(join(TEXTS, `${name}.txt`), 'utf8');

/** The published text in cells as somebody pastes it, with its markup. */
function pasted(name: string): Workbook {
  const rows = publishedText(name)
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell || null));
  return { sheets: [makeSheet('Sheet1', rows)] };
}

function workbookOf(name: string, source: Source): Promise<Workbook> | Workbook {
  if (source === 'pasted') return pasted(name);
  return source === 'text' ? sampleText(name) : sampleWorkbook(name);
}

function isShown(findings: readonly Finding[], [project, code, text]: Shown): boolean {
  return findings.some(
    (finding) =>
      finding.code === code &&
      finding.project === project &&
      `${messageOf(finding, 'zh-CN')} ${finding.indicator ?? ''}`.includes(text),
  );
}

function isRead({ tables }: CheckResult, [project, name, measure]: Read): boolean {
  const projects = tables.flatMap(({ table }) => table.projects);
  return (projects[project - 1]?.indicators ?? []).some(
    (indicator) => indicator.name === name && `${indicator.operator}${indicator.value}${indicator.unit}` === measure,
  );
}

describe.each(samples)('%s: the defects of its analysis', (name, lines: readonly DefectLine[]) => {
  const results = new Map<Source, CheckResult>();

  beforeAll(async () => {
    for (const source of new Set(lines.map((line) => line.source))) {
      const pack = source === 'opted-in' ? optedIn : nationalPack;
      results.set(source, createChecker(pack).check(await workbookOf(name, source)));
    }
  });

  const caught = lines.filter(({ missed }) => missed === undefined);
  test.each(caught.map((line) => [line.line, line] as const))('%s', (_, { shown, read = [], source }) => {
    const result = results.get(source)!;
    expect(shown.length + read.length).toBeGreaterThan(0);
    expect(shown.filter((one) => !isShown(result.findings, one)).map(String)).toEqual([]);
    expect(read.filter((one) => !isRead(result, one)).map(String)).toEqual([]);
  });

  test('reading its text as a file leaves no markup that a rule could tell', async () => {
    const cells = (await sampleText(name)).sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === 'string' && MARKUP.test(cell))).toEqual([]);
  });
});

test('at least 95 % of the lines are caught, the others say why not', () => {
  const lines = samples.flatMap(([, ofSample]) => [...ofSample] as readonly DefectLine[]);
  const uncaught = lines.filter(({ missed }) => missed !== undefined);
  expect(samples.map(([, ofSample]) => ofSample.length)).toEqual(LINES);
  expect(lines.filter(({ missed, unsaid }) => missed === '' || unsaid === '')).toEqual([]);
  expect(1 - uncaught.length / lines.length).toBeGreaterThanOrEqual(LEAST_CAUGHT);
});
