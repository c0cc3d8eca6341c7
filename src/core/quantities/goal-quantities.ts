import type { Project } from '../table/table';
import { quantitiesIn } from './find-quantities';
import type { Quantity } from './quantity';

const known = new WeakMap<Project, readonly Quantity[]>();

/** The quantities of a project's goal, found once: several rules look at them after every edit. */
export function goalQuantities(project: Project): readonly Quantity[] {
  let found = known.get(project);
  if (!found) known.set(project, (found = quantitiesIn(project.goal)));
  return found;
}
