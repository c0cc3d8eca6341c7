import type { Pack } from '../pack/pack';
import type { Project } from '../table/table';
import type { TableContext, TableDraft } from './rule';

/**
 * Drafts of a table rule for what it finds in each project; most projects have nothing. `find` is remembered by project
 * (`perProject`), as it is asked again after every edit.
 */
export function projectDrafts<Found>(
  context: TableContext,
  find: (project: Project, pack: Pack) => readonly Found[],
  draftOf: (found: Found, index: number, context: TableContext) => readonly TableDraft[],
): readonly TableDraft[] {
  const drafts: TableDraft[] = [];
  context.table.projects.forEach((project, index) => {
    for (const found of find(project, context.pack)) drafts.push(...draftOf(found, index, context));
  });
  return drafts;
}
