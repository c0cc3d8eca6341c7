import fc from 'fast-check';
import { planTable } from '../../../../src/core/layouts/plan-table';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import type { Layout } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { readWorkbook } from '../../../../src/xlsx/read-workbook';
import { writePlan } from '../../../../src/xlsx/write-plan';
import { contents } from '../../../support/content-arbitraries';
import { chained, contentsIn, converted, SETUP, sheetsOf } from '../../../support/conversions';
import { sampleWorkbook } from '../../../support/sample';

const A = 'disclosure-table';
const B = 'project-form';
const C = 'declaration-table';

const SAMPLES: readonly (readonly [string, Layout, number])[] = [
  ['menyuan-government-office-2024', A, 11],
  ['menyuan-peoples-congress-2024', A, 11],
  ['menyuan-organisation-dept-2023', A, 26],
  ['yanchi-project-forms-2022', B, 6],
  ['pingwu-government-office-2023', C, 10],
];
const WAYS: Readonly<Record<Layout, readonly (readonly Layout[])[]>> = {
  [A]: [
    [C, A],
    [C, B, A],
    [B, A],
    [B, C, A],
  ],
  [B]: [
    [C, B],
    [A, B],
    [A, C, B],
  ],
  [C]: [
    [A, C],
    [B, C],
    [A, B, C],
  ],
};

describe('the samples come back as they were', () => {
  test.each(SAMPLES.flatMap(([name, layout, count]) => WAYS[layout].map((way) => [name, layout, way, count] as const)))(
    '%s: %s → %j',
    async (name, _layout, way, count) => {
      const { sheets } = await sampleWorkbook(name);
      const before = contentsIn(sheets);
      expect(before.flatMap(({ projects }) => projects)).toHaveLength(count);
      expect(contentsIn(chained(sheets, ...way))).toEqual(before);
    },
  );
});

describe('generated tables come back as they were', () => {
  test.each(([A, B, C] as const).flatMap((layout) => WAYS[layout].map((way) => [layout, way] as const)))(
    '%s → %j',
    (layout, way) => {
      fc.assert(
        fc.property(contents, fc.constantFrom('sheets' as const, 'stacked' as const), (content, forms) => {
          const setup = { ...SETUP, forms };
          const sheets = sheetsOf(planTable(layout, content, setup, nationalPack));
          const before = contentsIn(sheets);
          expect(before.flatMap(({ projects }) => projects)).toHaveLength(content.projects.length);
          expect(contentsIn(chained(sheets, ...way))).toEqual(before);
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe('through files', () => {
  async function throughFile(sheets: readonly Sheet[], to: Layout): Promise<readonly Sheet[]> {
    const outcome = await readWorkbook(await writePlan(converted(sheets, to).plans), '转换.xlsx');
    if (!outcome.ok) throw new Error(outcome.detail);
    return outcome.workbook.sheets;
  }

  test.each([
    ['menyuan-organisation-dept-2023', [C, B, A]],
    ['yanchi-project-forms-2022', [A, B]],
    ['pingwu-government-office-2023', [A, C]],
  ] as const)('%s → %j', async (name, way) => {
    const { sheets } = await sampleWorkbook(name);
    let now: readonly Sheet[] = sheets;
    for (const to of way) now = await throughFile(now, to);
    expect(contentsIn(now)).toEqual(contentsIn(sheets));
  });
});
