import type { ProjectContent, TableContent } from '../../table/content';
import type { Layout } from '../../table/table';
import { align } from './align';
import { PROJECT_KEYS, PROVEN_PROJECT_KEYS, sameProject } from './content-keys';
import type { TableGroup } from './group-tables';
import type { KeptTable } from './kept';
import { restoreContent } from './restore-content';

/** So many of the tables kept last are looked at: each is compared with every project. */
const MOST_KEPT = 20;

/** Projects of a table with the kept table that they come from; null where none is known. */
interface Part {
  readonly kept: KeptTable | null;
  readonly projects: readonly number[];
}

interface Match {
  readonly kept: KeptTable;
  /** Indices of the projects that come from it. */
  readonly projects: readonly number[];
  readonly unchanged: number;
}

function matched(matches: readonly (number | null)[], indices: readonly number[]): number[] {
  return indices.filter((_, position) => matches[position] !== null);
}

/** How much of a table comes from a kept one. An equal name proves nothing: another year has a project of the same name. */
function matchOf(content: TableContent, indices: readonly number[], kept: KeptTable): Match | null {
  const now = indices.map((index) => content.projects[index]!);
  const before = kept.written.projects;
  const unchanged = matched(align(now, before, [sameProject]), indices).length;
  const projects = matched(align(now, before, PROJECT_KEYS), indices);
  const isSameTable = kept.written.year === content.year && kept.written.title === content.title;
  const proven = matched(align(now, before, PROVEN_PROJECT_KEYS), indices).length;
  const isMost = proven > 0 && projects.length * 2 >= Math.min(now.length, before.length);
  if (unchanged === 0 && !(isSameTable && isMost)) return null;
  return { kept, projects, unchanged };
}

function better(left: Match | null, right: Match | null): Match | null {
  if (!left || !right) return left ?? right;
  const order = right.unchanged - left.unchanged || right.projects.length - left.projects.length;
  // Of equals the later one: it was kept last.
  return order >= 0 ? right : left;
}

/** A table comes from one kept table; forms of a workbook may come from several. */
function matchesOf({ layout, content }: TableGroup, kept: readonly KeptTable[]): Match[] {
  const matches: Match[] = [];
  let open = content.projects.map((_, index) => index);
  let candidates = kept.filter((one) => one.layout === layout).slice(-MOST_KEPT);
  while (open.length > 0 && candidates.length > 0) {
    const best = candidates.map((one) => matchOf(content, open, one)).reduce(better, null);
    if (!best) break;
    matches.push(best);
    const taken = new Set(best.projects);
    open = open.filter((index) => !taken.has(index));
    candidates = layout === 'project-form' ? candidates.filter((one) => one !== best.kept) : [];
  }
  return matches;
}

/** Projects that come from no kept table go with the one before them. */
function partsOf(group: TableGroup, kept: readonly KeptTable[]): Part[] {
  const matches = matchesOf(group, kept);
  const owners = new Map(matches.flatMap((match) => match.projects.map((index) => [index, match] as const)));
  const parts = new Map<Match | null, number[]>(matches.map((match) => [match, []]));
  if (matches.length === 0) return [{ kept: null, projects: group.content.projects.map((_, index) => index) }];
  let owner = matches[0]!;
  group.content.projects.forEach((_, index) => {
    owner = owners.get(index) ?? owner;
    parts.get(owner)!.push(index);
  });
  return matches.map((match) => ({ kept: match.kept, projects: parts.get(match)! }));
}

/** Some projects of a content with their agencies and those above them. */
function partOf(content: TableContent, indices: readonly number[]): TableContent {
  if (indices.length === content.projects.length) return content;
  const used = new Set<number>();
  const use = (index: number | null): void => {
    for (let at = index; at !== null && !used.has(at); at = content.agencies[at]!.parent) used.add(at);
  };
  indices.forEach((index) => use(content.projects[index]!.agency));
  const agencies = [...used].sort((left, right) => left - right);
  const places = new Map(agencies.map((old, place) => [old, place]));
  const moved = (index: number | null): number | null => (index === null ? null : places.get(index)!);
  return {
    ...content,
    agencies: agencies.map((index) => {
      const agency = content.agencies[index]!;
      return { ...agency, parent: moved(agency.parent) };
    }),
    projects: indices.map((index): ProjectContent => {
      const project = content.projects[index]!;
      return { ...project, agency: moved(project.agency) };
    }),
  };
}

/** A content to be converted, and the layout that it had at first. */
export interface Restored {
  readonly content: TableContent;
  readonly origin: Layout;
}

/** What a group of tables says, with all that earlier conversions kept of it; forms of several tables become these again. */
export function restoredContents(group: TableGroup, kept: readonly KeptTable[]): readonly Restored[] {
  return partsOf(group, kept).map((part) => {
    const now = partOf(group.content, part.projects);
    if (!part.kept) return { content: now, origin: group.layout };
    const { source, written, origin } = part.kept;
    return { content: restoreContent({ source, written, now }), origin };
  });
}
