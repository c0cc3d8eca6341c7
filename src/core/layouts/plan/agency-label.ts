import type { AgencyContent } from '../../table/content';

/** Code and name in one cell, as the declaration table prints them: `201-某县…`. Empty where there is neither. */
export function agencyLabel({ code, name }: Pick<AgencyContent, 'code' | 'name'>): string {
  return [code.trim(), name.trim()].filter(Boolean).join('-');
}

/** Indices of the agency and those above it, outermost first. A circle of parents ends where it closes. */
export function agencyLine(agencies: readonly AgencyContent[], index: number | null): number[] {
  const line: number[] = [];
  let at = index;
  while (at !== null && !line.includes(at)) {
    line.unshift(at);
    at = agencies[at]?.parent ?? null;
  }
  return line;
}
