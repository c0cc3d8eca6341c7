import type { Pack } from '../pack/pack';
import type { Project } from '../table/table';

/**
 * A function of one project that works each answer out once. Table rules go through all projects after every edit:
 * only a project whose rows changed is a new object, so the others cost nothing.
 */
export function perProject<T>(find: (project: Project, pack: Pack) => T): (project: Project, pack: Pack) => T {
  const known = new WeakMap<Pack, WeakMap<Project, { readonly answer: T }>>();
  return (project, pack) => {
    let ofPack = known.get(pack);
    if (!ofPack) known.set(pack, (ofPack = new WeakMap()));
    let remembered = ofPack.get(project);
    if (!remembered) ofPack.set(project, (remembered = { answer: find(project, pack) }));
    return remembered.answer;
  };
}
