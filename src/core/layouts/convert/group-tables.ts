import { contentOf } from '../../table/content';
import type { TableContent } from '../../table/content';
import type { Layout, Table } from '../../table/table';
import { withoutBlanks } from '../../taxonomy/normalise';
import { joinContents } from './join-contents';

/** What is converted as one: a table, or the project forms of a workbook that go together. */
export interface TableGroup {
  readonly layout: Layout;
  readonly content: TableContent;
  readonly tables: readonly Table[];
}

const KINDS = ['申报', '批复', '公开', '自评', '监控'];

/** 申报, 批复 … of a title; null where it names none (a form's title may be cut off). */
function titleKind(title: string): string | null {
  const text = withoutBlanks(title);
  return KINDS.find((kind) => text.includes(kind)) ?? null;
}

interface Forms {
  readonly tables: Table[];
  kind: string | null;
}

/** Forms of the same year and amount unit, whose titles do not name different kinds of table. */
function goTogether({ tables, kind }: Forms, table: Table): boolean {
  const first = tables[0]!;
  const own = titleKind(table.title);
  const isSameKind = kind === null || own === null || kind === own;
  return isSameKind && first.year === table.year && first.amountUnit === table.amountUnit;
}

/** Puts the project forms of a workbook together (one a sheet is usual); other tables stay as they are, in their order. */
export function groupTables(tables: readonly Table[]): readonly TableGroup[] {
  const groups: Forms[] = [];
  for (const table of tables) {
    const kind = titleKind(table.title);
    const known =
      table.layout === 'project-form'
        ? groups.find((group) => group.tables[0]!.layout === 'project-form' && goTogether(group, table))
        : undefined;
    if (!known) groups.push({ tables: [table], kind });
    else {
      known.tables.push(table);
      known.kind ??= kind;
    }
  }
  return groups.map((group) => ({
    layout: group.tables[0]!.layout,
    content: joinContents(group.tables.map(contentOf)),
    tables: group.tables,
  }));
}
