import type { RuleContext } from '../rules/rule';
import { type Indicator, INDICATOR_FIELDS } from '../table/table';

/**
 * Rows that the rules about rows alone had nothing to say of. The same row (受训学员满意度 ≥ 90 %) stands in many
 * projects, and is looked at once.
 */
export interface CleanRows {
  /** Keys of clean rows under the same head of a table. */
  readonly under: (context: RuleContext) => Set<string>;
}

const MOST_ROWS = 20_000;
const MOST_HEADS = 100;
const BETWEEN = '\u0001';

/** Makes an empty memory. */
export function createCleanRows(): CleanRows {
  const heads = new Map<string, Set<string>>();
  let latest: { readonly context: RuleContext; readonly rows: Set<string> } | null = null;
  return {
    under: (context) => {
      if (latest?.context !== context) latest = { context, rows: rowsUnder(context, heads) };
      return latest.rows;
    },
  };
}

function rowsUnder({ table, facts }: RuleContext, heads: Map<string, Set<string>>): Set<string> {
  const { layout, columns, amountUnit, year } = table;
  const head = JSON.stringify([layout, columns, amountUnit, year, facts]);
  let rows = heads.get(head);
  if (!rows || rows.size >= MOST_ROWS) {
    if (heads.size >= MOST_HEADS) heads.clear();
    heads.set(head, (rows = new Set()));
  }
  return rows;
}

/** All that a rule about rows alone can see of a row: what it says, as read and as written, and which cells it has. */
export function rowKey(indicator: Indicator): string {
  const { level1, level2, name, operator, value, unit, weight, direction, written, at, notes } = indicator;
  let key = [level1, level2, name, operator, value, unit, weight ?? '', direction].join(BETWEEN);
  for (const field of INDICATOR_FIELDS) {
    const text = written[field];
    const place = at[field];
    key += BETWEEN + (text === undefined || text === indicator[field] ? '' : text);
    key += place === undefined ? '-' : place.span ? 's' : 'c';
  }
  return notes ? key + JSON.stringify(notes.map(({ label, text }) => [label, text])) : key;
}
