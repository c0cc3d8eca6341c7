import { parseArea } from '../sheet/address';
import type { IndicatorRule, ProjectRule } from '../rules/rule';
import type { Project, Table } from '../table/table';
import { createCleanRows } from './clean-rows';
import type { Finding } from './finding';
import { runProject, type TableRun } from './run-rules';
import { withoutSilenced } from './silence';
import type { Stamped } from './stamp';

/** Findings of one project: all, and those that speak when no table rule speaks of it too. */
export interface ProjectFindings {
  readonly all: readonly Stamped[];
  readonly spoken: readonly Stamped[];
}

interface Remembered extends ProjectFindings {
  readonly key: string;
  readonly number: number;
}

/** Remembers findings by project object: the reader gives the same object for rows that did not change. */
export interface ProjectMemory {
  readonly find: (project: Project, number: number, key: string, run: TableRun) => ProjectFindings;
}

/** Makes an empty memory for these rules. */
export function createProjectMemory(rules: readonly (IndicatorRule | ProjectRule)[]): ProjectMemory {
  const memory = new WeakMap<Project, Remembered>();
  const cleanRows = createCleanRows();
  return {
    find: (project, number, key, run) => {
      const known = memory.get(project);
      if (known?.key === key) return known.number === number ? known : keep(memory, project, renumber(known, number));
      const failures: string[] = [];
      const fail: TableRun['fail'] = (failure) => {
        failures.push(failure.code);
        run.fail(failure);
      };
      const all = runProject(rules, project, number, { ...run, fail }, cleanRows.under(run.context));
      const found: Remembered = { key, number, all, spoken: withoutSilenced(all) };
      return failures.length === 0 && isSelfContained(all, project) ? keep(memory, project, found) : found;
    },
  };
}

/**
 * Everything of a table besides the project itself that its findings may depend on. Rules of scope `project` and
 * `indicator` look at nothing else of a table; one that compares projects is a table rule.
 */
export function contextKey(table: Table, { facts }: TableRun['context']): string {
  const agencies = table.agencies.map(({ code, name, parent, isGrandTotal }) => [code, name, parent, isGrandTotal]);
  const { sheet, layout, amountUnit, year, title, columns } = table;
  return JSON.stringify([sheet, layout, amountUnit, year, title, columns, agencies, facts]);
}

function keep(memory: WeakMap<Project, Remembered>, project: Project, found: Remembered): Remembered {
  memory.set(project, found);
  return found;
}

function renumber({ key, all, spoken }: Remembered, number: number): Remembered {
  const renumbered = new Map(
    all.map((stamped) => [stamped, { ...stamped, finding: { ...stamped.finding, project: number } }]),
  );
  const pick = (list: readonly Stamped[]): readonly Stamped[] => list.flatMap((one) => renumbered.get(one) ?? []);
  return { key, number, all: pick(all), spoken: pick(spoken) };
}

/** A fix that writes outside the project's rows tells what stood there: that may change while the project does not. */
function isSelfContained(all: readonly Stamped[], { rows }: Project): boolean {
  const isInside = (cell: string): boolean => {
    const area = parseArea(cell);
    return area !== null && area.top >= rows.first && area.bottom <= rows.last;
  };
  return all.every(({ finding }) => finding.fix?.edits.every(({ cell }) => isInside(cell)) ?? true);
}

/** Gives the object of an earlier check for a finding that says the very same, so that views can compare by identity. */
export interface FindingPool {
  readonly same: (stamped: Stamped) => Stamped;
  /** Ends a check: forgets what it did not see. */
  readonly turn: () => void;
}

/** Makes an empty pool. */
export function createFindingPool(): FindingPool {
  let earlier = new Map<string, Finding>();
  let present = new Map<string, Finding>();
  return {
    same: (stamped) => {
      const text = JSON.stringify(stamped.finding);
      const finding = earlier.get(text) ?? stamped.finding;
      present.set(text, finding);
      return finding === stamped.finding ? stamped : { ...stamped, finding };
    },
    turn: () => {
      earlier = present;
      present = new Map();
    },
  };
}
