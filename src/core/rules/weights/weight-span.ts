import type { Place, Project } from '../../table/table';
import type { Draft } from '../rule';
import { weightedRows } from './weight-value';

/** From the first weight cell of the project to the last. */
export function spanOf(project: Project): Pick<Draft, 'at' | 'to'> {
  const places = weightedRows(project).flatMap((row) => row.at.weight ?? []);
  const first = extreme(places, (a, b) => a.row < b.row);
  const last = extreme(places, (a, b) => a.row > b.row);
  return first && last ? { at: first, to: last } : { at: project.at.name };
}

function extreme(places: readonly Place[], isBefore: (a: Place, b: Place) => boolean): Place | undefined {
  return places.reduce<Place | undefined>((best, place) => (best && !isBefore(place, best) ? best : place), undefined);
}
