import { createChecker } from '../../../src/core/check/checker';
import type { Finding } from '../../../src/core/check/finding';
import type { TableContent } from '../../../src/core/table/content';
import type { Layout } from '../../../src/core/table/table';
import { messageOf } from '../../../src/messages/catalogue';
import { nationalPack } from '../../../src/packs';
import { drawnAs } from '../../support/right-content';
import { rightTables } from './right-tables';
import { rightTable } from './right-tables/right-table';

const LAYOUTS: readonly Layout[] = ['declaration-table', 'project-form', 'disclosure-table'];

function findingsOf(content: TableContent, layout: Layout): readonly Finding[] {
  const result = createChecker(nationalPack).check(drawnAs(layout, content));
  expect(result.failures).toEqual([]);
  expect(result.tables.flatMap(({ table }) => table.projects)).toHaveLength(content.projects.length);
  return result.findings;
}

function line(finding: Finding): string {
  const { place, project, indicator, severity } = finding;
  return `${severity} ${finding.key} ${place.cell} #${project} ${indicator}: ${messageOf(finding, 'zh-CN')}`;
}

/** One finding too many costs more than one too few: who is told nonsense twice closes the pane. */
describe('tables as a reviewer would pass them', () => {
  describe.each(Object.entries(rightTables))('%s', (_, text) => {
    test.each(LAYOUTS)('drawn as a %s', (layout) => {
      const told = findingsOf(rightTable(text).content, layout).filter(({ severity }) => severity !== 'info');
      expect(told.map(line)).toEqual([]);
    });
  });
});
