import { createChecker } from '../../../src/core/check/checker';
import type { CheckResult } from '../../../src/core/check/result';
import type { Finding } from '../../../src/core/check/finding';
import type { Pack } from '../../../src/core/pack/pack';
import type { IndicatorContent, TableContent } from '../../../src/core/table/content';
import type { Layout } from '../../../src/core/table/table';
import { messageOf } from '../../../src/messages/catalogue';
import { nationalPack, packs } from '../../../src/packs';
import { drawnAs } from '../../support/right-content';
import { sheetOf } from '../../support/sheets';
import { rightTables } from './right-tables';
import { rawSheets } from './right-tables/raw-sheets';
import { rightTable } from './right-tables/right-table';

const LAYOUTS: readonly Layout[] = ['declaration-table', 'project-form', 'disclosure-table'];

function check(content: TableContent, layout: Layout, pack: Pack = nationalPack): CheckResult {
  const result = createChecker(pack).check(drawnAs(layout, content, pack));
  expect(result.failures).toEqual([]);
  expect(result.tables.flatMap(({ table }) => table.projects)).toHaveLength(content.projects.length);
  return result;
}

function line(finding: Finding): string {
  const { place, project, indicator, severity } = finding;
  return `${severity} ${finding.key} ${place.cell} #${project} ${indicator}: ${messageOf(finding, 'zh-CN')}`;
}

function told({ findings }: CheckResult): readonly string[] {
  return findings.filter(({ severity }) => severity !== 'info').map(line);
}

/** The same for a county of 100 points: the first row of a project weighs the 10 of 预算执行率 more. */
function of100(content: TableContent): TableContent {
  const heavier = (one: IndicatorContent, index: number): IndicatorContent =>
    index === 0 ? { ...one, weight: String(Number(one.weight) + 10) } : one;
  return {
    ...content,
    projects: content.projects.map((project) => ({ ...project, indicators: project.indicators.map(heavier) })),
  };
}

/** One finding too many costs more than one too few: who is told nonsense twice closes the pane. */
describe('tables as a reviewer would pass them', () => {
  describe.each(rightTables)('$name', ({ text, remarks = [] }) => {
    const { layout: own, tree, content } = rightTable(text);

    test.each(LAYOUTS)('drawn as a %s', (layout) => {
      const result = check(content, layout);
      expect(told(result)).toEqual([]);
      expect(result.facts.treeId).toBe(tree);
    });

    test('says nothing beside the remarks that are justified', () => {
      expect(check(content, own).findings.map(({ code }) => code)).toEqual(remarks.map(([code]) => code));
    });

    test.each(packs.filter(({ trees }) => trees.some(({ id }) => id === tree)))('under the pack $id', (pack) => {
      expect(told(check(content, own, pack))).toEqual([]);
    });
  });

  test.each(rightTables.filter(({ text }) => rightTable(text).layout === 'declaration-table'))(
    '$name of 100 points',
    ({ text }) => {
      const result = check(of100(rightTable(text).content), 'declaration-table');
      expect(told(result)).toEqual([]);
      expect(result.facts.weightTotal).toBe(100);
    },
  );

  test.each(Object.entries(rawSheets))('typed by hand: %s', (_, text) => {
    const result = createChecker(nationalPack).check({ sheets: [sheetOf('绩效目标表', text)] });
    expect(result.tables).toHaveLength(1);
    expect(told(result)).toEqual([]);
  });
});
