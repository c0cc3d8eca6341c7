import { createReader } from '../layouts/reader';
import type { Pack } from '../pack/pack';
import { allRules } from '../rules/all-rules';
import type { Rule, SheetContext } from '../rules/rule';
import { printedWeightTotal } from '../rules/weights/printed-total';
import type { Workbook } from '../sheet/sheet';
import { isOwnSheetName } from '../sheet/sheet-name';
import type { Table } from '../table/table';
import { reconcile } from '../totals/reconcile';
import { applyWaivers } from '../waivers/apply-waivers';
import { readWaivers } from '../waivers/waiver-sheet';
import { fileFacts } from './facts';
import { contextKey, createFindingPool, createProjectMemory } from './memory';
import type { CheckedTable, CheckResult, RuleFailure } from './result';
import { runFile, runTable, type TableRun } from './run-rules';
import { withoutSilenced } from './silence';
import type { Stamped } from './stamp';

/** Checks workbooks under one pack. */
export interface Checker {
  /**
   * Reads and checks a whole workbook; waivers that it keeps are applied. What did not change since the last call is not
   * done again: unchanged rows (the same arrays) give the same projects, and unchanged projects the same findings. Never
   * throws for bad data.
   */
  readonly check: (workbook: Workbook) => CheckResult;
}

/** Makes a checker with an empty memory. A fresh one and a used one say the same of the same workbook. */
export function createChecker(pack: Pack, rules: readonly Rule[] = allRules): Checker {
  const active = rules.filter((rule) => isActive(rule, pack));
  const tableRules = active.filter((rule) => rule.scope === 'table');
  const fileRules = active.filter((rule) => rule.scope === 'file');
  const memory = createProjectMemory(active.filter((rule) => rule.scope === 'indicator' || rule.scope === 'project'));
  const pool = createFindingPool();
  const reader = createReader(pack);

  /** `ofFile`: what file rules say of the file's projects, by their number. */
  function checkTable(run: TableRun, ofFile: Numbered): readonly Stamped[] {
    const { table } = run.context;
    const key = contextKey(table, run.context);
    const ofTable = byNumber(runTable(tableRules, run).map(pool.same));
    const found = [...(ofTable.get(null) ?? [])];
    table.projects.forEach((project, index) => {
      const number = run.firstNumber + index;
      const own = memory.find(project, number, key, run);
      const others = [...(ofTable.get(number) ?? []), ...(ofFile.get(number) ?? [])];
      found.push(...(others.length > 0 ? withoutSilenced([...own.all, ...others]) : own.spoken));
    });
    return found;
  }

  return {
    check: (workbook) => {
      const theirs = workbook.sheets.filter(({ name }) => !isOwnSheetName(name));
      const sheets = theirs.map((sheet): SheetContext => ({ sheet, tables: reader.read(sheet) }));
      const tables = sheets.flatMap((one) => one.tables);
      const facts = fileFacts(tables, pack, printedWeightTotal(sheets));
      const failures = createFailures();
      const firstNumbers = numberProjects(tables);
      const fileRun = { context: { pack, facts, sheets }, firstNumbers, fail: failures.add };
      const ofFile = byNumber(runFile(fileRules, fileRun).map(pool.same));
      const findings = sheets.flatMap(({ sheet, tables: ofSheet }) => {
        const found = ofSheet.flatMap((table) => {
          const context = { pack, table, facts, sheet };
          return checkTable({ context, firstNumber: firstNumbers.get(table) ?? 1, fail: failures.add }, ofFile);
        });
        const ofNone = (ofFile.get(null) ?? []).filter(({ finding }) => finding.place.sheet === sheet.name);
        return [...found, ...ofNone].sort(inOrderOfSheet).map(({ finding }) => finding);
      });
      pool.turn();
      const checked = tables.map((table): CheckedTable => ({ table, totals: reconcile(table, pack) }));
      const outcome = applyWaivers(findings, readWaivers(workbook.sheets), { tables, sheets: theirs });
      return { tables: checked, ...outcome, facts, failures: failures.list };
    },
  };
}

function isActive({ code, optIn }: Rule, { severities }: Pack): boolean {
  const asked = severities[code];
  return asked !== 'off' && (!optIn || asked !== undefined);
}

type Numbered = ReadonlyMap<number | null, readonly Stamped[]>;

/** Number of each table's first project: projects are counted over all tables of the file, from 1. */
function numberProjects(tables: readonly Table[]): ReadonlyMap<Table, number> {
  let next = 1;
  return new Map(
    tables.map((table) => {
      const first = next;
      next += table.projects.length;
      return [table, first];
    }),
  );
}

function inOrderOfSheet(a: Stamped, b: Stamped): number {
  return (
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    (a.at.span?.start ?? 0) - (b.at.span?.start ?? 0) ||
    compareTexts(a.finding.code, b.finding.code) ||
    compareTexts(a.finding.key, b.finding.key)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byNumber(findings: readonly Stamped[]): Numbered {
  const map = new Map<number | null, Stamped[]>();
  for (const stamped of findings) {
    const list = map.get(stamped.finding.project);
    if (list) list.push(stamped);
    else map.set(stamped.finding.project, [stamped]);
  }
  return map;
}

/** One entry a rule and sheet, however many projects it broke down at. */
function createFailures(): { readonly list: RuleFailure[]; readonly add: (failure: RuleFailure) => void } {
  const list: RuleFailure[] = [];
  return {
    list,
    add: (failure) => {
      if (!list.some(({ code, sheet }) => code === failure.code && sheet === failure.sheet)) list.push(failure);
    },
  };
}
