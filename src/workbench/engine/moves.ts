import type { IDisposable, IMutationInfo, IRange } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { EngineContext } from './engine-context';
import type { Move } from './moved-formula';

const MOVES: Readonly<Record<string, { readonly axis: Move['axis']; readonly sign: 1 | -1 }>> = {
  'sheet.command.insert-row': { axis: 'rows', sign: 1 },
  'sheet.command.remove-row': { axis: 'rows', sign: -1 },
  'sheet.command.insert-col': { axis: 'columns', sign: 1 },
  'sheet.command.remove-col': { axis: 'columns', sign: -1 },
};

/** What is done besides a command, and what undoes it. */
export interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

interface MoveParams {
  readonly subUnitId?: string;
  readonly range: IRange;
}

/** Says what has to follow when rows or columns of a sheet move. */
export type Follower = (context: EngineContext, sheetId: string, move: Move) => readonly Mutations[];

/** Lets followers add their part to every command that moves rows or columns, in the same undo step. */
export function followMoves(context: EngineContext, followers: readonly Follower[]): IDisposable {
  return context.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const kind = MOVES[id];
      const given = params as MoveParams | undefined;
      if (!kind || !given) return { redos: [], undos: [] };
      const sheetId = given.subUnitId ?? context.workbook().getActiveSheet().getSheetId();
      const { startRow, endRow, startColumn, endColumn } = given.range;
      const [first, last] = kind.axis === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
      const sheetName = context.worksheet(sheetId).getName();
      const move: Move = { sheetName, axis: kind.axis, at: first, count: kind.sign * (last - first + 1) };
      const all = followers.flatMap((follower) => follower(context, sheetId, move));
      return { redos: all.flatMap(({ redos }) => redos), undos: all.flatMap(({ undos }) => undos) };
    },
  });
}
