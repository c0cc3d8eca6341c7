import type { ICellData, IMutationInfo } from '@univerjs/core';
import type { EngineContext } from './engine-context';
import type { Move } from './moved-formula';
import type { Mutations } from './moves';

const SET = 'sheet.mutation.set-range-values';

/** What the engine leaves undone for rows that come in: cells below unlocked ones are unlocked too, as their looks are. */
export function locksAfterMove(context: EngineContext, sheetId: string, move: Move): readonly Mutations[] {
  const { axis, at, count } = move;
  if (axis !== 'rows' || count < 0 || at === 0) return [];
  const above = context.worksheet(sheetId).getCellMatrix().getMatrix()[at - 1] ?? {};
  const unlocked = Object.entries(above).flatMap(([column, cell]): [string, ICellData][] =>
    cell?.custom?.unlocked === true ? [[column, { custom: { unlocked: true } }]] : [],
  );
  if (unlocked.length === 0) return [];
  const rows = Array.from({ length: count }, (_, index) => [at + index, Object.fromEntries(unlocked)] as const);
  const set: IMutationInfo = {
    id: SET,
    params: { unitId: context.unitId, subUnitId: sheetId, cellValue: Object.fromEntries(rows) },
  };
  // Taking the rows away undoes it.
  return [{ redos: [set], undos: [] }];
}
