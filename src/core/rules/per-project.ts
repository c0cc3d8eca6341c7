import type { Pack } from '../pack/pack';
import type { Project } from '../table/table';

/** What is known of one project: an answer for each function, by its number. */
interface Known {
  readonly project: Project;
  readonly answers: unknown[];
}

/** Everything known under one pack. */
interface Store {
  readonly byRow: (Known | undefined)[];
  readonly all: WeakMap<Project, Known>;
}

/** Rows beyond it are rare; their projects are remembered all the same, only more slowly found. */
const MOST_ROWS = 65_536;
const NOTHING = Symbol('an answer of undefined');

const stores = new WeakMap<Pack, Store>();
let latest: { readonly pack: Pack; readonly store: Store } | null = null;
let functions = 0;

/**
 * A function of one project that works each answer out once. Table and file rules go through all projects after every
 * edit: only a project whose rows changed is a new object, so the others cost nothing. All such functions share one
 * store, and projects are looked for at their row first: dozens of WeakMaps for thousands of projects took longer than
 * the rules.
 */
export function perProject<T>(find: (project: Project, pack: Pack) => T): (project: Project, pack: Pack) => T {
  const own = functions++;
  return (project, pack) => {
    const { answers } = knownOf(project, pack);
    let answer = answers[own];
    if (answer === undefined) {
      answer = find(project, pack);
      answers[own] = answer === undefined ? NOTHING : answer;
    }
    return (answer === NOTHING ? undefined : answer) as T;
  };
}

function knownOf(project: Project, pack: Pack): Known {
  const { byRow, all } = latest?.pack === pack ? latest.store : storeOf(pack);
  const row = project.rows.first;
  const near = byRow[row];
  if (near?.project === project) return near;
  let known = all.get(project);
  if (!known) all.set(project, (known = { project, answers: new Array(functions) }));
  if (row < MOST_ROWS) byRow[row] = known;
  return known;
}

function storeOf(pack: Pack): Store {
  let store = stores.get(pack);
  if (!store) stores.set(pack, (store = { byRow: [], all: new WeakMap() }));
  latest = { pack, store };
  return store;
}
