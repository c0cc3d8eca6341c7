import type { Sheet } from '../../sheet/sheet';
import type { Project, Table } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { FileContext, FileDraft } from '../rule';

/** A project with where it stands in the file. */
export interface FiledProject {
  readonly project: Project;
  readonly sheet: Sheet;
  readonly table: Table;
  /** Index in `table.projects`. */
  readonly index: number;
  /** 1-based number in the file. */
  readonly number: number;
}

const known = new WeakMap<FileContext, readonly FiledProject[]>();

/** All projects of a file, in its order; the same list for all rules of one check. */
export function projectsOf(context: FileContext): readonly FiledProject[] {
  let projects = known.get(context);
  if (!projects) known.set(context, (projects = filedProjects(context)));
  return projects;
}

function filedProjects({ sheets }: FileContext): readonly FiledProject[] {
  const found: FiledProject[] = [];
  for (const { sheet, tables } of sheets) {
    for (const table of tables) {
      table.projects.forEach((project, index) =>
        found.push({ project, sheet, table, index, number: found.length + 1 }),
      );
    }
  }
  return found;
}

/** What a file draft says of where it stands. */
export function spotOf({ sheet, table, index }: FiledProject): Pick<FileDraft, 'sheet' | 'table' | 'project'> {
  return { sheet, table, project: index };
}

/** The agency that spends the money, for comparison: its name, or that of the header row above; may be empty. */
export function agencyOf({ project, table }: FiledProject): string {
  const name = project.agencyName || (project.agency === null ? '' : (table.agencies[project.agency]?.name ?? ''));
  return normaliseLabel(name);
}
