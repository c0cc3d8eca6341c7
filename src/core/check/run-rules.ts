import type {
  Draft,
  FileContext,
  FileRule,
  IndicatorRule,
  ProjectRule,
  Rule,
  TableContext,
  TableRule,
} from '../rules/rule';
import type { Indicator, Project, Table } from '../table/table';
import { rowKey } from './clean-rows';
import type { RuleFailure } from './result';
import { type Stamped, stamp, type StampContext } from './stamp';

type Fail = (failure: RuleFailure) => void;

/** Where a check stands while it goes through one table. */
export interface TableRun {
  readonly context: TableContext;
  /** Number of the table's first project in the file, from 1. */
  readonly firstNumber: number;
  readonly fail: Fail;
}

/** Where a check stands while it goes through the whole file. */
export interface FileRun {
  readonly context: FileContext;
  /** Number of each table's first project in the file, from 1. */
  readonly firstNumbers: ReadonlyMap<Table, number>;
  readonly fail: Fail;
}

type Spot = Pick<StampContext, 'sheet' | 'pack' | 'number' | 'project' | 'indicator'>;

/**
 * Findings of indicator and project rules of one project, nothing silenced yet. `clean` holds the keys of rows that the
 * rules about rows alone have nothing to say of, and grows by those of this project.
 */
export function runProject(
  rules: readonly (IndicatorRule | ProjectRule)[],
  project: Project,
  number: number,
  { context, fail }: TableRun,
  clean: Set<string> | null = null,
): readonly Stamped[] {
  const { sheet, pack } = context;
  const found: Stamped[] = [];
  const rows = clean ? createRows(project.indicators, clean) : null;
  for (const rule of rules) {
    try {
      if (rule.scope === 'project') {
        for (const draft of rule.check(project, context))
          push(found, draft, rule, { sheet, pack, number, project, indicator: null });
      } else runIndicators(rule, rule.rowOnly ? rows : null, { project, number, context, found });
    } catch (error) {
      rows?.spoil();
      fail(failureOf(rule, sheet.name, error));
    }
  }
  rows?.keep();
  return found;
}

interface IndicatorRun {
  readonly project: Project;
  readonly number: number;
  readonly context: TableContext;
  readonly found: Stamped[];
}

/** A rule about rows alone looks at those only that are not known to be clean. */
function runIndicators(
  rule: IndicatorRule,
  rows: Rows | null,
  { project, number, context, found }: IndicatorRun,
): void {
  const { sheet, pack } = context;
  for (const indicator of rows?.unknown ?? project.indicators) {
    const drafts = rule.check(indicator, project, context);
    if (drafts.length === 0) continue;
    rows?.speak(indicator);
    for (const draft of drafts) push(found, draft, rule, { sheet, pack, number, project, indicator });
  }
}

/** The rows of one project, while the rules about rows alone look at them. */
interface Rows {
  readonly unknown: readonly Indicator[];
  /** A rule has something to say of the row. */
  readonly speak: (indicator: Indicator) => void;
  /** A rule broke down: nothing is known of the rows. */
  readonly spoil: () => void;
  /** All rules have looked: rows of which none spoke are clean. */
  readonly keep: () => void;
}

function createRows(indicators: readonly Indicator[], clean: Set<string>): Rows {
  const keys = new Map<Indicator, string>();
  for (const indicator of indicators) {
    const key = rowKey(indicator);
    if (!clean.has(key)) keys.set(indicator, key);
  }
  return {
    unknown: [...keys.keys()],
    speak: (indicator) => keys.delete(indicator),
    spoil: () => keys.clear(),
    keep: () => keys.forEach((key) => clean.add(key)),
  };
}

/** Findings of table rules, nothing silenced yet. */
export function runTable(rules: readonly TableRule[], { context, firstNumber, fail }: TableRun): readonly Stamped[] {
  const { sheet, pack, table } = context;
  const found: Stamped[] = [];
  for (const rule of rules) {
    guarded(rule, sheet.name, fail, () => {
      for (const draft of rule.check(context))
        push(found, draft, rule, { sheet, pack, ...spotOf(draft, table, firstNumber) });
    });
  }
  return found;
}

/** Findings of file rules, nothing silenced yet. */
export function runFile(rules: readonly FileRule[], { context, firstNumbers, fail }: FileRun): readonly Stamped[] {
  const { pack, sheets } = context;
  const found: Stamped[] = [];
  for (const rule of rules) {
    guarded(rule, sheets[0]?.sheet.name ?? '', fail, () => {
      for (const draft of rule.check(context)) {
        const { sheet, table } = draft;
        const spot = spotOf(draft, table ?? null, (table && firstNumbers.get(table)) ?? 1);
        push(found, draft, rule, { sheet, pack, ...spot });
      }
    });
  }
  return found;
}

interface Spoken {
  readonly project?: number;
  readonly indicator?: string;
}

function spotOf(
  { project: index, indicator: name }: Spoken,
  table: Table | null,
  firstNumber: number,
): Pick<Spot, 'number' | 'project' | 'indicator'> {
  const project = index === undefined ? null : (table?.projects[index] ?? null);
  if (project === null || index === undefined) return { number: null, project: null, indicator: null };
  const indicator = project.indicators.find((one) => one.name === name) ?? null;
  return { number: firstNumber + index, project, indicator };
}

function push(found: Stamped[], draft: Draft, rule: Rule, spot: Spot): void {
  const stamped = stamp(draft, { rule, ...spot });
  if (stamped) found.push(stamped);
}

/** A rule that breaks down must not take the check with it: what it would have said is reported as missing. */
function guarded(rule: Rule, sheet: string, fail: Fail, check: () => void): void {
  try {
    check();
  } catch (error) {
    fail(failureOf(rule, sheet, error));
  }
}

function failureOf({ code }: Rule, sheet: string, error: unknown): RuleFailure {
  return { code, sheet, message: error instanceof Error ? error.message : String(error) };
}
