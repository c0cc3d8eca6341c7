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

/** Findings of indicator and project rules of one project, nothing silenced yet. */
export function runProject(
  rules: readonly (IndicatorRule | ProjectRule)[],
  project: Project,
  number: number,
  run: TableRun,
): readonly Stamped[] {
  const found: Stamped[] = [];
  for (const rule of rules) {
    guarded(rule, run, () => {
      if (rule.scope === 'project') {
        const spot = { number, project, indicator: null };
        for (const draft of rule.check(project, run.context)) push(found, draft, rule, run, spot);
        return;
      }
      for (const indicator of project.indicators) {
        const drafts = rule.check(indicator, project, run.context);
        for (const draft of drafts) push(found, draft, rule, run, { number, project, indicator });
      }
    });
  }
  return found;
}

/** Findings of table rules, nothing silenced yet. */
export function runTable(rules: readonly TableRule[], run: TableRun): readonly Stamped[] {
  const found: Stamped[] = [];
  const { projects } = run.context.table;
  for (const rule of rules) {
    guarded(rule, run, () => {
      for (const draft of rule.check(run.context)) {
        const project = draft.project === undefined ? null : (projects[draft.project] ?? null);
        const number = project && draft.project !== undefined ? run.firstNumber + draft.project : null;
        const indicator = project?.indicators.find(({ name }) => name === draft.indicator) ?? null;
        push(found, draft, rule, run, { number, project, indicator });
      }
    });
  }
  return found;
}

function push(
  found: Stamped[],
  draft: Draft,
  rule: Rule,
  { sheet, context }: TableRun,
  spot: Pick<StampContext, 'number' | 'project' | 'indicator'>,
): void {
  const stamped = stamp(draft, { rule, sheet, pack: context.pack, ...spot });
  if (stamped) found.push(stamped);
}

/** A rule that breaks down must not take the check with it: what it would have said is reported as missing. */
function guarded(rule: Rule, run: TableRun, check: () => void): void {
  try {
    check();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    run.fail({ code: rule.code, sheet: run.sheet.name, message });
  }
}
