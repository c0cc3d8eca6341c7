import type { Indicator, Project } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, DraftFix } from '../rule';

const SHORTEST_NAME = 2;

/** May the indicator be called so? Not where the name would be none, or stand in the project twice (rule N04). */
export function isFreeName(name: string, indicator: Indicator, project: Project): boolean {
  const key = normaliseLabel(name);
  if (key.length < SHORTEST_NAME) return false;
  return !project.indicators.some((other) => other !== indicator && normaliseLabel(other.name) === key);
}

/** Another name for the indicator as a fix; nothing where the name has no place of its own or is not free. */
export function renameFix(
  name: string,
  indicator: Indicator,
  project: Project,
  how: Partial<Pick<DraftFix, 'kind' | 'variant'>> = {},
): Pick<Draft, 'fix'> {
  const { at } = indicator;
  if (!at.name || !isFreeName(name, indicator, project)) return {};
  return { fix: { kind: 'review', ...how, args: { name }, edits: [{ at: at.name, after: name }] } };
}

/** Where the name stands, else the whole indicator. */
export function namePlace({ at, place }: Indicator): Draft['at'] {
  return at.name ?? place;
}
