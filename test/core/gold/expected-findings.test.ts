import { createChecker } from '../../../src/core/check/checker';
import { allRules } from '../../../src/core/rules/all-rules';
import { nationalPack } from '../../../src/packs';
import { goldOf, sampleNames, sampleWorkbook } from '../../support/sample';

const built = new Set(allRules.map(({ code }) => code));

/** `V04 of project 3` for each finding; gold counts where one entry stands for several. */
function counted(entries: readonly (readonly [code: string, project: number | null, count: number])[]) {
  const counts: Record<string, number> = {};
  for (const [code, project, count] of entries) {
    const key = `${code} of project ${project ?? '-'}`;
    counts[key] = (counts[key] ?? 0) + count;
  }
  return counts;
}

describe.each(sampleNames)('%s', (name) => {
  const { expected_findings: expected } = goldOf(name);
  const codes = new Set(expected.map(({ code }) => code).filter((code) => built.has(code)));

  test('has the findings of gold and no others of these rules', async () => {
    const { findings, failures } = createChecker(nationalPack).check(await sampleWorkbook(name));
    const found = findings
      .filter(({ code }) => codes.has(code))
      .map(({ code, project }) => [code, project, 1] as const);
    const wanted = expected
      .filter(({ code }) => codes.has(code))
      .map(({ code, project, count }) => [code, project ?? null, count ?? 1] as const);
    expect(counted(found)).toEqual(counted(wanted));
    expect(failures).toEqual([]);
  });

  test('a value without operator is house style where both stand in one text', async () => {
    const { tables, findings } = createChecker(nationalPack).check(await sampleWorkbook(name));
    const isText = tables.every(({ table }) => table.layout !== 'declaration-table');
    const severities = new Set(findings.filter(({ code }) => code === 'V02').map(({ severity }) => severity));
    if (isText) expect([...severities]).toEqual(['info']);
  });
});
