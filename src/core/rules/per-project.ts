import type { Pack } from '../pack/pack';
import type { Project } from '../table/table';

interface Answer<T> {
  readonly project: Project;
  readonly answer: T;
}

/** Rows beyond it are rare; their projects are remembered all the same, only more slowly found. */
const MOST_ROWS = 65_536;

/**
 * A function of one project that works each answer out once. Table and file rules go through all projects after every
 * edit: only a project whose rows changed is a new object, so the others cost nothing. Projects are looked for at
 * their row first, which is many times faster than a WeakMap: thousands of projects times dozens of rules.
 */
export function perProject<T>(find: (project: Project, pack: Pack) => T): (project: Project, pack: Pack) => T {
  const known = new WeakMap<Pack, WeakMap<Project, Answer<T>>>();
  let present: { readonly pack: Pack; readonly byRow: (Answer<T> | undefined)[] } | null = null;
  return (project, pack) => {
    if (present?.pack !== pack) present = { pack, byRow: [] };
    const { byRow } = present;
    const row = project.rows.first;
    const near = byRow[row];
    if (near?.project === project) return near.answer;
    let ofPack = known.get(pack);
    if (!ofPack) known.set(pack, (ofPack = new WeakMap()));
    let remembered = ofPack.get(project);
    if (!remembered) ofPack.set(project, (remembered = { project, answer: find(project, pack) }));
    if (row < MOST_ROWS) byRow[row] = remembered;
    return remembered.answer;
  };
}
