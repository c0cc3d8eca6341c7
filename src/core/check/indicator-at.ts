import { placeKey } from '../table/place';
import type { Indicator, Place, Project } from '../table/table';

/** Indicators by the places of their values; null where several have the place. */
type ByPlace = ReadonlyMap<number, Indicator | null>;

const known = new WeakMap<Project, ByPlace>();

/** The one indicator that has a value at the place; null where none or several have (a merged 一级指标 cell). */
export function indicatorAt(project: Project, at: Place): Indicator | null {
  let byPlace = known.get(project);
  if (!byPlace) known.set(project, (byPlace = indexOf(project)));
  return byPlace.get(placeKey(at)) ?? null;
}

function indexOf({ indicators }: Project): ByPlace {
  const found = new Map<number, Indicator | null>();
  const add = (place: Place, indicator: Indicator): void => {
    const key = placeKey(place);
    const other = found.get(key);
    found.set(key, other === undefined || other === indicator ? indicator : null);
  };
  for (const indicator of indicators) {
    add(indicator.place, indicator);
    for (const place of Object.values(indicator.at)) add(place, indicator);
  }
  return found;
}
