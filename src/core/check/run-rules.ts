import type { Draft, IndicatorRule, ProjectRule, Rule, RuleContext, TableRule } from '../rules/rule';
import type { Sheet } from '../sheet/sheet';
import type { Project } from '../table/table';
import type { RuleFailure } from './result';
import { type Stamped, stamp, type StampContext } from './stamp';

/** Where a check stands while it goes through one table. */
export interface TableRun {
  readonly context: RuleContext;
  readonly sheet: Sheet;
  /** Number of the table's first project in the file, from 1. */
  readonly firstNumber: number;
  readonly fail: (failure: RuleFailure) => void;
}

type Spot = Pick<StampContext, 'number' | 'project' | 'indicator'>;

/** Findings of indicator and project rules of one project, nothing silenced yet. */
export function runProject(
  rules: readonly (IndicatorRule | ProjectRule)[],
  project: Project,
  number: number,
  run: TableRun,
): readonly Stamped[] {
  const found: Stamped[] = [];
  for (const rule of rules) {
    if (rule.scope === 'project') {
      collect(found, rule, run, { number, project, indicator: null }, () => rule.check(project, run.context));
      continue;
    }
    for (const indicator of project.indicators) {
      collect(found, rule, run, { number, project, indicator }, () => rule.check(indicator, project, run.context));
    }
  }
  return found;
}

/** Findings of table rules, nothing silenced yet. */
export function runTable(rules: readonly TableRule[], run: TableRun): readonly Stamped[] {
  const found: Stamped[] = [];
  const { projects } = run.context.table;
  for (const rule of rules) {
    for (const draft of guarded(rule, run, () => rule.check(run.context))) {
      const project = draft.project === undefined ? null : (projects[draft.project] ?? null);
      const number = project && draft.project !== undefined ? run.firstNumber + draft.project : null;
      const indicator = project?.indicators.find(({ name }) => name === draft.indicator) ?? null;
      push(found, draft, rule, run, { number, project, indicator });
    }
  }
  return found;
}

function collect(found: Stamped[], rule: Rule, run: TableRun, spot: Spot, check: () => readonly Draft[]): void {
  for (const draft of guarded(rule, run, check)) push(found, draft, rule, run, spot);
}

function push(found: Stamped[], draft: Draft, rule: Rule, run: TableRun, spot: Spot): void {
  const stamped = stamp(draft, { rule, sheet: run.sheet, pack: run.context.pack, ...spot });
  if (stamped) found.push(stamped);
}

/** A rule that breaks down must not take the check with it: what it would have said is reported as missing. */
function guarded<T>(rule: Rule, run: TableRun, check: () => readonly T[]): readonly T[] {
  try {
    return check();
  } catch (error) {
    run.fail({
      code: rule.code,
      sheet: run.sheet.name,
      message: error instanceof Error ? error.message : String(error),
    });
    return [];
  }
}
