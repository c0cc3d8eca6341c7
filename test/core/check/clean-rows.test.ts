import fc from 'fast-check';
import { createChecker } from '../../../src/core/check/checker';
import { rowKey } from '../../../src/core/check/clean-rows';
import type { Finding } from '../../../src/core/check/finding';
import { allRules } from '../../../src/core/rules/all-rules';
import type { Rule } from '../../../src/core/rules/rule';
import type { Workbook } from '../../../src/core/sheet/sheet';
import { nationalPack } from '../../../src/packs';
import { declaration } from '../../support/declaration';
import { declarationSheet, withValue } from '../../support/generate';
import { sampleNames, sampleText, sampleWorkbook } from '../../support/sample';
import { tableOf } from '../../support/sheets';

/** The same rules, each looking at every row. */
const thorough: readonly Rule[] = allRules.map((rule) => {
  const every: { rowOnly?: unknown } & Rule = { ...rule };
  delete every.rowOnly;
  return every;
});

function findings(workbook: Workbook, rules: readonly Rule[]): readonly Finding[] {
  return createChecker(nationalPack, rules).check(workbook).findings;
}

describe('rows that were clean elsewhere are clean here', () => {
  test('there are such rules', () =>
    expect(allRules.filter((rule) => rule.scope === 'indicator' && rule.rowOnly).length).toBeGreaterThan(30));

  test.each(sampleNames)('%s, as workbook and as text', async (name) => {
    for (const workbook of [await sampleWorkbook(name), await sampleText(name)])
      expect(findings(workbook, allRules)).toEqual(findings(workbook, thorough));
  });

  test('a sheet in which rows repeat, some of them changed', () => {
    const sheet = declarationSheet({ projects: 12, rows: 6, units: 2 });
    const typed = fc.constantFrom(
      '≥',
      '≤',
      '',
      '100',
      '每个',
      '%',
      '万元',
      '数量指标',
      '质量指标',
      '设备维护合格率',
      null,
    );
    const change = fc.tuple(fc.nat({ max: sheet.rows.length - 1 }), fc.integer({ min: 4, max: 11 }), typed);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const changed = changes.reduce((drawn, [row, column, value]) => withValue(drawn, row, column, value), sheet);
        const workbook = { sheets: [changed] };
        expect(findings(workbook, allRules)).toEqual(findings(workbook, thorough));
      }),
      { numRuns: 60 },
    );
  });
});

describe('two rows are the same where all of their cells say the same', () => {
  const rowOf = (cells: string): string => {
    const table = tableOf(declaration(`201-某局||1.00\n|项目|1.00|做好工作|${cells}`));
    return rowKey(table.projects[0]!.indicators[0]!);
  };
  const row = '产出指标|数量指标|培训人数|≥|20|人|90|正向指标';

  test('the same', () => expect(rowOf(row)).toBe(rowOf(row)));

  test.each([
    '产出指标|质量指标|培训人数|≥|20|人|90|正向指标',
    '产出指标|数量指标|培训班数|≥|20|人|90|正向指标',
    '产出指标|数量指标|培训人数|≤|20|人|90|正向指标',
    '产出指标|数量指标|培训人数|不低于|20|人|90|正向指标',
    '产出指标|数量指标|培训人数|≥|21|人|90|正向指标',
    '产出指标|数量指标|培训人数|≥|20|人次|90|正向指标',
    '产出指标|数量指标|培训人数|≥|20|人|80|正向指标',
    '产出指标|数量指标|培训人数|≥|20|人|90|反向指标',
    '产出指标|数量指标|培训人数|≥|20|人|90|',
  ])('%s is another', (other) => expect(rowOf(other)).not.toBe(rowOf(row)));
});
