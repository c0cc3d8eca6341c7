import fc from 'fast-check';
import { createChecker } from '../../../src/core/check/checker';
import type { Layout } from '../../../src/core/table/table';
import { messageOf } from '../../../src/messages/catalogue';
import { nationalPack } from '../../../src/packs';
import { drawnAs } from '../../support/right-content';
import { rightContents, type RightTableOptions } from '../../support/right-generator';

const CASES: readonly (readonly [Layout, RightTableOptions['tree'], RightTableOptions['total']])[] = [
  ['declaration-table', 'T2015', 90],
  ['declaration-table', 'T2021', 90],
  ['declaration-table', 'T2015', 100],
  ['project-form', 'T2015', null],
  ['project-form', 'T2021', null],
  ['disclosure-table', 'T2015', null],
  ['disclosure-table', 'T2021', null],
];

/** So many tables in the suite; thousands by hand. */
const RUNS = Number(process.env['RIGHT_TABLES'] ?? 10);

describe('tables made of right projects of many fields', () => {
  test.each(CASES)('%s, %s, weights %p', (layout, tree, total) => {
    const property = fc.property(rightContents({ tree, total }), (content) => {
      const { findings, failures } = createChecker(nationalPack).check(drawnAs(layout, content));
      const told = findings.filter(({ severity }) => severity !== 'info');
      expect(told.map((one) => `${one.key} ${one.place.cell} ${messageOf(one, 'zh-CN')}`)).toEqual([]);
      expect(failures).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS });
  });
});
