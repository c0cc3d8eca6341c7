import type { AgencyContent, IndicatorContent, ProjectContent, TextContent } from '../../table/content';
import { comparable } from '../../taxonomy/normalise';
import type { Key } from './align';

function joined(...parts: readonly (string | number)[]): string {
  return parts.join('\u0000');
}

/** Null for a text that tells nothing. */
function telling(text: string): string | null {
  return text === '' ? null : text;
}

function shown({ operator, value, unit }: IndicatorContent): string {
  return joined(operator, value, unit);
}

function section({ level1, level2 }: IndicatorContent): string {
  return joined(level1, level2);
}

/** Indicators: all that every layout shows, then less and less of it; a renamed one is known by its place. */
export const INDICATOR_KEYS: readonly Key<IndicatorContent>[] = [
  (indicator) => joined(section(indicator), indicator.name, shown(indicator)),
  (indicator) => joined(section(indicator), indicator.name, indicator.value),
  (indicator) => joined(section(indicator), indicator.name),
  (indicator) => telling(comparable(indicator.name)),
  (indicator, index, all) => joined(all.length, index, section(indicator), shown(indicator)),
];

/** Indicators between a content and what a layout shows of it: what is left over goes together by its place. */
export const WRITTEN_INDICATOR_KEYS: readonly Key<IndicatorContent>[] = [
  ...INDICATOR_KEYS,
  (_, index, all) => joined(all.length, index),
];

/** Exactly the same project, whatever number its agency has. */
export const sameProject: Key<ProjectContent> = (project) => JSON.stringify({ ...project, agency: null });

/** Projects by more than their names: tables of other years and agencies have projects of the same name. */
export const PROVEN_PROJECT_KEYS: readonly Key<ProjectContent>[] = [
  sameProject,
  (project) => joined(project.no, project.name, project.amount, project.goal),
  ({ name, amount, goal }) => (name === '' ? null : joined(name, amount, goal)),
  ({ name, amount }) => (name === '' ? null : joined(comparable(name), amount)),
  ({ goal }) => telling(comparable(goal)),
  ({ indicators }) => (indicators.length === 0 ? null : JSON.stringify(indicators)),
];

/** Projects by name and amount, then by less; a renamed one is known by its goal or its indicators. */
export const PROJECT_KEYS: readonly Key<ProjectContent>[] = [
  ...PROVEN_PROJECT_KEYS.slice(0, 4),
  ({ name }) => telling(comparable(name)),
  ...PROVEN_PROJECT_KEYS.slice(4),
];

/** Projects between a content and what a layout shows of it. */
export const WRITTEN_PROJECT_KEYS: readonly Key<ProjectContent>[] = [
  ({ name, amount, goal }) => joined(name, amount, goal),
  ...PROJECT_KEYS.slice(1),
  (_, index, all) => joined(all.length, index),
];

/** Agencies by code and name; a 合计 row is like another. */
export const AGENCY_KEYS: readonly Key<AgencyContent>[] = [
  ({ code, name, isGrandTotal }) => (isGrandTotal ? 'total' : joined(code, name)),
  ({ code, isGrandTotal }) => (isGrandTotal ? null : telling(code)),
  ({ name, isGrandTotal }) => (isGrandTotal ? null : telling(comparable(name))),
];

/** Labelled texts and sources of money by their labels. */
export const LABEL_KEYS: readonly Key<Pick<TextContent, 'label'>>[] = [({ label }) => label];
