import type { TableContent } from '../../table/content';
import { restored } from './merge-list';
import type { Versions } from './merge-list';
import { restoreAgencies } from './restore-agencies';
import { restoreProjects } from './restore-project';

/**
 * Gives a converted table back what its layout could not hold: `source` is what was converted, `written` what the result
 * showed at that time, `now` what it shows today. Every field in which a person has changed the table since stays theirs.
 */
export function restoreContent(versions: Versions<TableContent>): TableContent {
  const { source, written, now } = versions;
  const agencies = restoreAgencies(versions);
  return {
    title: restored({ source: source.title, written: written.title, now: now.title }),
    year: restored({ source: source.year, written: written.year, now: now.year }),
    amountUnit: restored({ source: source.amountUnit, written: written.amountUnit, now: now.amountUnit }),
    agencies: agencies.agencies,
    projects: restoreProjects(versions, agencies),
  };
}
