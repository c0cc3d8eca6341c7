import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import type { Area } from '../../core/sheet/address';
import type { CellState } from '../host/model-parts';
import type { ChangeKind, ModelEvent } from '../host/model-events';
import { areaOfCells } from '../host/values/address';
import { contentCells, SELECTING_ENDED, type SheetParams, STRUCTURE, structureArea } from './change-areas';
import type { EngineContext } from './engine-context';
import { fromRange } from './validation-map';

/** Turns what the engine does, whoever caused it, into events of the model. */
export interface ChangeListener {
  readonly dispose: () => void;
}

/**
 * Listens to the engine. Events of one command are told together when it ends: where it moved rows or columns,
 * the rewriting of formulas and merges that belongs to it is not told as edits of their own, and the rows that the
 * engine selects are not told at all: Excel leaves the selection where it is.
 */
export function createChangeListener(
  context: EngineContext,
  cell: (sheetId: string, row: number, column: number) => CellState,
  emit: (event: ModelEvent) => void,
): ChangeListener {
  let depth = 0;
  let collected: ModelEvent[] = [];
  let before: { readonly key: string; readonly state: CellState } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    depth = 0;
    const events = collected;
    collected = [];
    const moved = new Set(events.flatMap((event) => (isMove(event) ? [event.sheetId] : [])));
    for (const event of events) {
      const isEdit = event.kind === 'changed' && event.change === 'RangeEdited';
      const isConsequence = (isEdit || event.kind === 'selection') && moved.has(event.sheetId);
      if (!isConsequence) emit(event);
    }
  };
  const tell = (event: ModelEvent): void => {
    collected.push(event);
    if (depth === 0) flush();
    else timer ??= setTimeout(flush, 0);
  };

  const changed = (sheetId: string, change: ChangeKind, areas: readonly Area[], details: EditDetails = null): void => {
    const { author, fromList } = context.actor();
    tell({ kind: 'changed', sheetId, change, areas, author, details, fromList });
  };

  const edited = ({ subUnitId, cellValue }: SheetParams): void => {
    const cells = contentCells(cellValue);
    const area = areaOfCells(cells);
    if (!area) return;
    const [only] = cells;
    const isOne = cells.length === 1 && only;
    const known = isOne && before?.key === keyOf(subUnitId, only) ? before.state : null;
    const details = isOne && known ? { before: known, after: cell(subUnitId, only[0], only[1]) } : null;
    changed(subUnitId, 'RangeEdited', [area], details);
  };

  const after = (id: string, params: SheetParams): void => {
    const { author } = context.actor();
    const change = STRUCTURE[id];
    if (change) changed(params.subUnitId, change, [structureArea(change, params.range)]);
    else if (id === 'sheet.mutation.set-range-values') edited(params);
    else if (id === 'sheet.mutation.add-worksheet-merge' || id === 'sheet.mutation.remove-worksheet-merge') {
      changed(params.subUnitId, 'RangeEdited', (params.ranges ?? []).map(fromRange));
    } else if (id === 'sheet.mutation.reorder-range' && params.range) {
      tell({ kind: 'rowSorted', sheetId: params.subUnitId, area: fromRange(params.range), author });
    } else if (id === 'sheet.mutation.insert-sheet') {
      tell({ kind: 'added', sheetId: params.sheet?.id ?? '', author });
    } else if (id === 'sheet.mutation.remove-sheet') {
      tell({ kind: 'deleted', sheetId: params.subUnitId, author });
    } else if (id === 'sheet.operation.set-worksheet-active') {
      tell({ kind: 'activated', sheetId: params.subUnitId });
    } else if (
      id === 'sheet.operation.set-selections' &&
      (params.type === undefined || params.type === SELECTING_ENDED)
    ) {
      const areas = (params.selections ?? []).map(({ range }) => fromRange(range));
      tell({ kind: 'selection', sheetId: params.subUnitId, areas });
    }
  };

  const isOurs = (command: Readonly<ICommandInfo>): boolean => {
    const unitId = (command.params as SheetParams | undefined)?.unitId;
    return unitId === undefined || unitId === context.unitId;
  };
  const listeners = [
    context.commands.beforeCommandExecuted((command, options?: IExecutionOptions) => {
      if (!isOurs(command) || options?.fromFormula) return;
      if (command.type === CommandType.COMMAND) depth += 1;
      if (command.id !== 'sheet.mutation.set-range-values') return;
      const params = command.params as SheetParams;
      const cells = contentCells(params.cellValue);
      const [only] = cells;
      before =
        cells.length === 1 && only
          ? { key: keyOf(params.subUnitId, only), state: cell(params.subUnitId, only[0], only[1]) }
          : null;
    }),
    context.commands.onCommandExecuted((command, options?: IExecutionOptions) => {
      if (!isOurs(command)) return;
      if (!options?.fromFormula && command.params) after(command.id, command.params as SheetParams);
      if (command.type !== CommandType.COMMAND) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) flush();
    }),
  ];
  return {
    dispose: () => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}

type EditDetails = (ModelEvent & { readonly kind: 'changed' })['details'];

function isMove(event: ModelEvent): boolean {
  return event.kind === 'changed' && event.change !== 'RangeEdited';
}

function keyOf(sheetId: string, [row, column]: readonly [number, number]): string {
  return `${sheetId}!${row},${column}`;
}
