import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../../core/sheet/address';
import type { SheetModel } from '../host/model';
import type { CellState } from '../host/model-parts';
import { areaOfCells, cellsIn, intersection } from '../host/values/address';
import { ERROR_TEXTS } from '../host/values/value-type';
import { clearData, engineValueOf, shownText, styleData, toData, usedArea } from './cell-data';
import type { EngineContext } from './engine-context';
import { fromEngineStyle } from './style-map';
import { toRange } from './validation-map';

const SPARE = 200;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

type CellMembers = Pick<SheetModel, 'usedArea' | 'cell' | 'text' | 'write' | 'clear' | 'style' | 'setStyle'>;

/** Cells of one sheet: reading, writing, looks. */
export function createCells(context: EngineContext, sheetId: string): CellMembers {
  const sheet = () => context.worksheet(sheetId);

  const styleOf = (raw: Nullable<ICellData>): IStyleData | null =>
    context.workbook().getStyles().getStyleByCell(raw) || null;

  const formulaOf = (raw: Nullable<ICellData>, row: number, column: number): string | null => {
    if (!raw?.f && !raw?.si) return null;
    if (raw.f) return raw.f;
    return (
      context.api.getWorkbook(context.unitId)?.getSheetBySheetId(sheetId)?.getRange(row, column).getFormula() ?? null
    );
  };

  const cell = (row: number, column: number): CellState => {
    const raw = sheet().getCellRaw(row, column);
    const value = engineValueOf(raw);
    const format = styleOf(raw)?.n?.pattern ?? 'General';
    const isError = format !== '@' && typeof value === 'string' && ERROR_TEXTS.includes(value);
    return { value, formula: formulaOf(raw, row, column), format, isError };
  };

  const grow = (lastRow: number, lastColumn: number): void => {
    const { unitId } = context;
    const rows = Math.min(LAST_ROW, lastRow + 1 + SPARE);
    if (lastRow >= sheet().getRowCount()) {
      context.run('sheet.mutation.set-worksheet-row-count', { unitId, subUnitId: sheetId, rowCount: rows });
    }
    const columns = Math.min(LAST_COLUMN, lastColumn + 5);
    if (lastColumn >= sheet().getColumnCount()) {
      context.run('sheet.mutation.set-worksheet-column-count', { unitId, subUnitId: sheetId, columnCount: columns });
    }
  };

  const put = (cells: readonly (readonly [row: number, column: number, data: ICellData])[]): void => {
    const area = areaOfCells(cells);
    if (!area) return;
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [row, column, data] of cells) (value[row] ??= {})[column] = data;
    grow(area.bottom, area.right);
    context.run('sheet.command.set-range-values', { subUnitId: sheetId, range: toRange(area), value });
  };

  /** The area as far as the grid reaches. */
  const within = (area: Area): Area | null => {
    const last = { bottom: sheet().getRowCount() - 1, right: sheet().getColumnCount() - 1 };
    return intersection(area, { top: 0, left: 0, ...last });
  };

  return {
    cell,
    text: (row, column) => {
      const { value, format } = cell(row, column);
      return shownText(value, format);
    },
    usedArea: (valuesOnly) => usedArea(sheet().getCellMatrix().getMatrix(), valuesOnly),
    write: (cells) => put(cells.map((input) => [input.row, input.column, toData(input)] as const)),
    clear: (area, kind) => {
      const target = within(area);
      if (!target) return;
      const filled = [...cellsIn(target)].filter(([row, column]) => sheet().getCellRaw(row, column));
      put(filled.map(([row, column]) => [row, column, clearData(kind)] as const));
    },
    style: (row, column) => {
      const raw = sheet().getCellRaw(row, column);
      return fromEngineStyle(styleOf(raw), raw?.custom?.unlocked !== true);
    },
    setStyle: (area, patch) => {
      const target = within(area);
      if (target) put([...cellsIn(target)].map(([row, column]) => [row, column, styleData(patch)] as const));
    },
  };
}
