import { decimalText } from '../../money/decimal';
import type { Indicator, Project, Table } from '../../table/table';
import { byText } from '../../taxonomy/by-text';
import { isRateName } from '../../taxonomy/rates';
import { perProject } from '../per-project';
import type { FileContext, FileDraft, FileRule } from '../rule';
import { placeOf } from './field-place';
import { isPercent, isSatisfaction } from './percent';
import { numberOf } from './quantity';

const NEEDED_SHARE = 0.8;
/** Fewer rates, or projects, may be equal by chance or for good reason. */
const FEWEST_RATES = 10;
const FEWEST_PROJECTS = 3;

type Kind = 'rate' | 'satisfaction';

interface Rate {
  readonly indicator: Indicator;
  readonly kind: Kind;
  readonly value: string;
}

/**
 * Nearly all rates of the file have one value, or all satisfaction has: they look copied rather than planned. 100 % is
 * usual of rates (发放及时率) and judged elsewhere. One finding, at the first of them.
 */
export const sameValue: FileRule = {
  code: 'V24',
  name: 'same-value',
  severity: 'info',
  trial: true,
  group: 'file',
  scope: 'file',
  check: (context) => {
    const shared = sharedBy(context);
    return shared ? [draftOf(context, shared)] : [];
  },
};

const ratesOf = perProject((project: Project, pack): readonly Rate[] => {
  const rates: Rate[] = [];
  for (const indicator of project.indicators) {
    if (indicator.operator === '定性' || !isPercent(indicator, pack)) continue;
    const value = exactText(indicator.value);
    if (value === '') continue;
    if (isSatisfaction(indicator)) rates.push({ indicator, kind: 'satisfaction', value });
    else if (isRateName(indicator.name)) rates.push({ indicator, kind: 'rate', value });
  }
  return rates;
});

/** 90.0 and 90 are the same; empty for what is no number. */
const exactText = byText((value) => {
  const number = numberOf(value);
  return number === null ? '' : decimalText(number);
});

interface Shared {
  readonly kind: Kind | null;
  readonly value: string;
  readonly count: number;
  readonly total: number;
}

/** Rates of one kind, or of all, counted by value. */
interface Tally {
  readonly kind: Kind | null;
  readonly counts: Map<string, number>;
  total: number;
  projects: number;
}

/** The value that most rates share, else most of satisfaction, where enough do. */
function sharedBy(context: FileContext): Shared | null {
  const all: Tally = { kind: null, counts: new Map(), total: 0, projects: 0 };
  const satisfaction: Tally = { kind: 'satisfaction', counts: new Map(), total: 0, projects: 0 };
  for (const { tables } of context.sheets)
    for (const table of tables)
      for (const project of table.projects) {
        const rates = ratesOf(project, context.pack);
        count(all, rates);
        count(satisfaction, rates);
      }
  return mostOf(all) ?? mostOf(satisfaction);
}

function count(tally: Tally, rates: readonly Rate[]): void {
  const before = tally.total;
  for (const { kind, value } of rates) {
    if (tally.kind !== null && kind !== tally.kind) continue;
    tally.total += 1;
    tally.counts.set(value, (tally.counts.get(value) ?? 0) + 1);
  }
  if (tally.total > before) tally.projects += 1;
}

function mostOf({ kind, counts, total, projects }: Tally): Shared | null {
  if (total < FEWEST_RATES || projects < FEWEST_PROJECTS) return null;
  for (const [value, found] of counts) {
    if (value !== '100' && found >= total * NEEDED_SHARE) return { kind, value, count: found, total };
  }
  return null;
}

function draftOf({ sheets, pack }: FileContext, { kind, value, count, total }: Shared): FileDraft {
  for (const { sheet, tables } of sheets) {
    for (const table of tables) {
      const found = firstIn(table, (project) =>
        ratesOf(project, pack).find((rate) => rate.value === value && (kind === null || rate.kind === kind)),
      );
      if (!found) continue;
      const variant = kind === null ? {} : { variant: kind };
      return {
        at: placeOf(found.rate.indicator, 'value'),
        sheet,
        table,
        project: found.index,
        args: { value, count, total },
        ...variant,
      };
    }
  }
  throw new Error('a value that rates share stands nowhere');
}

function firstIn(table: Table, find: (project: Project) => Rate | undefined): { rate: Rate; index: number } | null {
  for (const [index, project] of table.projects.entries()) {
    const rate = find(project);
    if (rate) return { rate, index };
  }
  return null;
}
