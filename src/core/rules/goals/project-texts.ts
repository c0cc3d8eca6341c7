import type { Place, Project } from '../../table/table';

/** A text that people wrote about a project: what it is, and where it stands. */
export interface ProjectText {
  readonly kind: 'goal' | 'project' | 'indicator';
  readonly text: string;
  readonly at: Place;
  /** Name of the indicator it belongs to. */
  readonly indicator?: string;
}

/** Goal, project name, and names and values of the indicators, in the order of the form. */
export function textsOf({ name, goal, at, indicators }: Project): readonly ProjectText[] {
  const texts: ProjectText[] = [{ kind: 'project', text: name, at: at.name }];
  if (at.goal) texts.push({ kind: 'goal', text: goal, at: at.goal });
  for (const indicator of indicators) {
    const of = { kind: 'indicator', indicator: indicator.name } as const;
    texts.push({ ...of, text: indicator.name, at: indicator.at.name ?? indicator.place });
    const value = indicator.at.value;
    if (value && !isNumber(indicator.value)) texts.push({ ...of, text: indicator.value, at: value });
  }
  return texts.filter(({ text }) => text !== '');
}

/** Does any of these texts fulfil this? Asked first: nearly all projects have nothing of what is looked for. */
export function hasText({ name, goal, at, indicators }: Project, fulfils: (text: string) => boolean): boolean {
  if (fulfils(name) || (at.goal && fulfils(goal))) return true;
  for (const indicator of indicators) if (fulfils(indicator.name) || fulfils(indicator.value)) return true;
  return false;
}

function isNumber(value: string): boolean {
  return /^[\d.,]*$/.test(value);
}
