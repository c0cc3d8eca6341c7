import { cellAddress } from '../../sheet/address';
import { FIELD_NAMES } from '../../table/field-names';
import type { Misplaced, MisplacedCell } from '../../table/table';
import { listed } from '../draft';
import type { DraftFix, RuleContext, TableDraft, TableRule } from '../rule';

/**
 * Rule T12: what a row holds stands in the columns of its fields. 必改 where the row lacks its name, value or amount by
 * it, else 建议改. One finding a row; notes below and beside the table are none, and a second total of an agency is A07's.
 */
export const rowShifted: TableRule = {
  code: 'T12',
  name: 'row-shifted',
  severity: 'warning',
  scope: 'table',
  check: (context) =>
    context.table.misplaced
      .filter(({ kind }) => kind !== 'another-amount')
      .map((misplaced) => draftOf(misplaced, context)),
};

function draftOf(misplaced: Misplaced, context: RuleContext): TableDraft {
  const { cells, lost, project, name } = misplaced;
  const last = cells[cells.length - 1]!;
  return {
    at: cells[0]!.at,
    ...(cells.length > 1 ? { to: last.at } : {}),
    ...(project === null ? {} : { project }),
    ...(name === '' ? {} : { indicator: name }),
    ...(lost.length > 0 ? { severity: 'error' } : {}),
    ...sayingOf(misplaced),
    ...(misplaced.isMovable ? { fix: movesOf(cells, context) } : {}),
  };
}

function sayingOf({ kind, cells, lost, name, first }: Misplaced): Pick<TableDraft, 'variant' | 'args' | 'related'> {
  const [{ text, field }] = cells as [MisplacedCell];
  const fieldName = field === null ? '' : FIELD_NAMES[field];
  switch (kind) {
    case 'shifted':
      return lost.length > 0
        ? { variant: 'lost', args: { name: name || text, lost: listed(lost.map((one) => FIELD_NAMES[one])) } }
        : { args: { name: name || text, text, field: fieldName } };
    case 'outside':
      return { variant: 'outside', args: { text, field: fieldName } };
    case 'without-project':
      return { variant: 'without-project', args: { name } };
    case 'second':
    case 'another-amount':
      return {
        variant: 'second',
        args: { text, field: fieldName, first: first ? cellAddress(first.row, first.column) : '' },
        related: first ? [first] : [],
      };
  }
}

/** Every cell into the column of its field; what it leaves and no other cell takes becomes blank. */
function movesOf(cells: readonly MisplacedCell[], { table }: RuleContext): DraftFix {
  const moved = cells.flatMap(({ at, field, value }) => {
    const column = field === null ? undefined : table.columns[field];
    return column === undefined ? [] : [{ at: { row: at.row, column }, after: value }];
  });
  const targets = new Set(moved.map(({ at }) => at.column));
  const left = cells.filter(({ at }) => !targets.has(at.column)).map(({ at }) => ({ at, after: null }));
  const edits = [...moved, ...left].sort((one, other) => one.at.column - other.at.column);
  return { kind: 'review', args: { count: cells.length }, edits };
}
