import { createChecker } from '../../../src/core/check/checker';
import type { Finding, Fix } from '../../../src/core/check/finding';
import { SILENCES } from '../../../src/core/check/silence';
import { createEditSet } from '../../../src/core/sheet/merge-edits';
import type { Workbook } from '../../../src/core/sheet/sheet';
import { messageOf } from '../../../src/messages/catalogue';
import type { Example } from '../../../src/messages/pages';
import { examples } from '../../../src/messages/pages/examples';
import { nationalPack } from '../../../src/packs';
import { withFix } from '../../support/edits';
import { examplePack, exampleWorkbook } from '../../support/example-workbook';
import { sampleNames, sampleText, sampleWorkbook } from '../../support/sample';

function edited({ sheets }: Workbook, fix: Pick<Fix, 'edits' | 'insertions'>): Workbook {
  const isTouched = (name: string): boolean =>
    [...fix.edits, ...(fix.insertions ?? [])].some((one) => one.sheet === name);
  return { sheets: sheets.map((sheet) => (isTouched(sheet.name) ? withFix(sheet, fix) : sheet)) };
}

function counts(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const finding of findings) found.set(keyOf(finding), (found.get(keyOf(finding)) ?? 0) + 1);
  return found;
}

const ofCode = ({ code, project }: Finding): string => `${code} of project ${project ?? '-'}`;
const errors = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** Errors that came with the fix: more of a code in a project than before. */
function newErrors(before: readonly Finding[], after: readonly Finding[]): string[] {
  const known = counts(errors(before), ofCode);
  return [...counts(errors(after), ofCode)].filter(([key, count]) => count > (known.get(key) ?? 0)).map(([key]) => key);
}

/** Codes that the finding kept silent: they were there before. */
function revealed({ code, key }: Finding): readonly string[] {
  return SILENCES.filter(({ cause }) => cause === code || cause === key).flatMap(({ silenced }) => silenced);
}

function described(finding: Finding): string {
  const edits = finding.fix?.edits.map(({ cell, after }) => `${cell} → ${String(after)}`) ?? [];
  const rows = finding.fix?.insertions?.map(({ below, rows: own }) => `${below + 1}+ ${JSON.stringify(own)}`) ?? [];
  return `${finding.code} ${finding.place.cell} ${messageOf(finding, 'zh-CN')} [${[...edits, ...rows].join('; ')}]`;
}

/** Fixes that bring rows last: after each of them, and after it is gone, all that moved has to be read again. */
function inCheapOrder(findings: readonly Finding[]): readonly Finding[] {
  const bringsRows = ({ fix }: Finding): boolean => (fix?.insertions?.length ?? 0) > 0;
  return [...findings.filter((one) => !bringsRows(one)), ...findings.filter(bringsRows)];
}

/** What is wrong with the fixes of a workbook, one line a fault. */
function faults(workbook: Workbook, checker: ReturnType<typeof createChecker>): string[] {
  const { findings } = checker.check(workbook);
  const before = counts(findings, ofCode);
  return inCheapOrder(findings).flatMap((finding) => {
    if (!finding.fix) return [];
    const after = checker.check(edited(workbook, finding.fix)).findings;
    const left = after.filter((one) => ofCode(one) === ofCode(finding)).length;
    return [
      ...(left >= before.get(ofCode(finding))! ? [`still there: ${described(finding)}`] : []),
      ...newErrors(findings, after)
        .filter((error) => !revealed(finding).some((code) => error.startsWith(code)))
        .map((error) => `new ${error}: ${described(finding)}`),
    ];
  });
}

describe('after any fix its finding is gone and no error has come', () => {
  test.each(sampleNames)('%s', async (name) =>
    expect(faults(await sampleWorkbook(name), createChecker(nationalPack))).toEqual([]),
  );

  test.each(sampleNames)('the published text of %s', async (name) =>
    expect(faults(await sampleText(name), createChecker(nationalPack))).toEqual([]),
  );

  const wrong = Object.entries(examples).map(([code, { wrong: example }]) => [code, example] as const);
  test.each(wrong)('the wrong example of %s', (_, example: Example) =>
    expect(faults(exampleWorkbook(example), createChecker(examplePack(example)))).toEqual([]),
  );
});

describe('all fixes of one rule that go together, at once', () => {
  test.each(sampleNames)('%s', async (name) => {
    const checker = createChecker(nationalPack);
    const workbook = await sampleWorkbook(name);
    const { findings } = checker.check(workbook);
    const codes = new Set(findings.filter(({ fix }) => fix?.kind === 'safe').map(({ code }) => code));
    for (const code of codes) {
      const set = createEditSet();
      const own = findings.filter((finding) => finding.code === code && finding.fix?.kind === 'safe');
      const fixed = own.filter(({ fix }) => set.add(fix?.edits ?? []));
      const after = checker.check(edited(workbook, set)).findings;
      const count = (list: readonly Finding[]): number => list.filter((finding) => finding.code === code).length;
      expect(`${code}: ${count(findings) - count(after) >= fixed.length}`).toBe(`${code}: true`);
      expect(newErrors(findings, after)).toEqual([]);
    }
  });
});
