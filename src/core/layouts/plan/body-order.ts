import type { AgencyContent, ProjectContent, TableContent } from '../../table/content';

/** One entry of a table's body from top to bottom. */
export type BodyEntry =
  | { readonly kind: 'agency'; readonly agency: AgencyContent }
  | { readonly kind: 'project'; readonly project: ProjectContent; readonly number: number };

/**
 * Agency rows and projects in the order in which they are drawn: both keep the order of the content, and an agency stands
 * in front of its first project. `repeats`: where the projects come back to an earlier agency, its row is drawn again.
 */
export function bodyOrder({ agencies, projects }: TableContent, repeats: boolean): BodyEntry[] {
  const entries: BodyEntry[] = [];
  let next = 0;
  let current: number | null = null;
  const take = (index: number): void => {
    const agency = agencies[index];
    if (!agency) return;
    entries.push({ kind: 'agency', agency });
    if (!agency.isGrandTotal) current = index;
  };
  projects.forEach((project, index) => {
    const own = project.agency;
    while (own !== null && next <= own && next < agencies.length) take(next++);
    if (repeats && own !== null && own !== current) take(own);
    entries.push({ kind: 'project', project, number: index + 1 });
  });
  while (next < agencies.length) take(next++);
  return entries;
}
