import type { IMutationInfo } from '@univerjs/core';
import type { Area } from '../../core/sheet/address';
import type { SheetModel } from '../host/model';
import { cellsIn, encloses, intersection } from '../host/values/address';
import type { EngineContext } from './engine-context';
import { PIXELS_PER_POINT } from './snapshot';
import { fromRange, toRange } from './validation-map';

type StructureMembers = Pick<
  SheetModel,
  | 'merges'
  | 'merge'
  | 'unmerge'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'rowHeight'
  | 'setRowHeight'
  | 'isRowHidden'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'sortRows'
  | 'frozen'
  | 'setFrozen'
>;

/** Merges, sizes, rows and columns of one sheet. */
export function createStructure(
  context: EngineContext,
  sheetId: string,
  cells: Pick<SheetModel, 'cell' | 'write'>,
): StructureMembers {
  const sheet = () => context.worksheet(sheetId);
  const facade = () => {
    const found = context.api.getWorkbook(context.unitId)?.getSheetBySheetId(sheetId);
    if (!found) throw new Error(`There is no sheet ${sheetId}.`);
    return found;
  };
  /** The engine moves what hangs on rows and columns only on the sheet in front. */
  const inFront = (work: () => unknown): void => {
    const workbook = context.workbook();
    const front = workbook.getActiveSheet();
    if (front.getSheetId() === sheetId) return void work();
    workbook.setActiveSheet(sheet());
    try {
      work();
    } finally {
      workbook.setActiveSheet(front);
    }
  };
  const target = { unitId: context.unitId, subUnitId: sheetId };
  const merges = (): readonly Area[] => sheet().getMergeData().map(fromRange);
  /** In one mutation each way: undone apart, what is taken away last would go with what came first. */
  const changeMerges = (gone: readonly Area[], come: readonly Area[]): void => {
    const mutations = (kind: 'add' | 'remove', areas: readonly Area[]): readonly IMutationInfo[] =>
      areas.length === 0
        ? []
        : [{ id: `sheet.mutation.${kind}-worksheet-merge`, params: { ...target, ranges: areas.map(toRange) } }];
    const redo = [...mutations('remove', gone), ...mutations('add', come)];
    if (redo.length > 0) context.mutate(redo, [...mutations('remove', come), ...mutations('add', gone)]);
  };
  const touching = (area: Area): readonly Area[] => merges().filter((merge) => intersection(merge, area));
  const unmerge = (area: Area): void => changeMerges(touching(area), []);

  /** As in Excel, a merge keeps the value of its first cell and the formats of all. */
  const merge = (area: Area): void =>
    context.asOneStep(() => {
      const gone = merges().some((other) => encloses(area, other)) ? touching(area) : [];
      const hidden = [...cellsIn(area)].slice(1).filter(([row, column]) => {
        const { value, formula } = cells.cell(row, column);
        return value !== null || formula !== null;
      });
      if (hidden.length > 0) cells.write(hidden.map(([row, column]) => ({ row, column, value: null })));
      changeMerges(gone, area.top !== area.bottom || area.left !== area.right ? [area] : []);
    });

  /** Rows in the order of their keys; empty keys go last, as in Excel. */
  const sortRows = ({ top, left, bottom, right }: Area, keyColumn: number, ascending: boolean): void => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const keys = new Map(rows.map((row) => [row, cells.cell(row, keyColumn).value]));
    const sorted = [...rows].sort((one, other) => {
      const [first, second] = [keys.get(one) ?? null, keys.get(other) ?? null];
      if (first === null || second === null) return Number(first === null) - Number(second === null);
      const order =
        typeof first === 'number' && typeof second === 'number'
          ? first - second
          : String(first).localeCompare(String(second), 'zh-CN');
      return ascending ? order : -order;
    });
    const order = Object.fromEntries(rows.map((row, index) => [row, sorted[index]]));
    context.run('sheet.command.reorder-range', {
      subUnitId: sheetId,
      range: toRange({ top, left, bottom, right }),
      order,
    });
  };

  return {
    merges,
    merge,
    unmerge,
    columnWidth: (column) => sheet().getColumnWidth(column) / PIXELS_PER_POINT,
    setColumnWidth: (first, last, width) => {
      const end = Math.min(last, sheet().getColumnCount() - 1);
      facade().setColumnWidths(first, end - first + 1, width * PIXELS_PER_POINT);
    },
    rowHeight: (row) => sheet().getRowHeight(row) / PIXELS_PER_POINT,
    setRowHeight: (first, last, height) => {
      const end = Math.min(last, sheet().getRowCount() - 1);
      facade().setRowHeightsForced(first, end - first + 1, height * PIXELS_PER_POINT);
    },
    isRowHidden: (row) => !sheet().getRowVisible(row),
    insertRows: (first, count) => inFront(() => facade().insertRowsBefore(first, count)),
    deleteRows: (first, count) => inFront(() => facade().deleteRows(first, count)),
    insertColumns: (first, count) => inFront(() => facade().insertColumnsBefore(first, count)),
    deleteColumns: (first, count) => inFront(() => facade().deleteColumns(first, count)),
    sortRows,
    frozen: () => {
      const { xSplit, ySplit } = sheet().getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFrozen: (rows, columns) => {
      const startRow = rows === 0 ? -1 : rows;
      const startColumn = columns === 0 ? -1 : columns;
      facade().setFreeze({ xSplit: columns, ySplit: rows, startRow, startColumn });
    },
  };
}
