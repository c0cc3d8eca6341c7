import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  numfmt,
  type Nullable,
} from '@univerjs/core';
import type { Area } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/sheet';
import type { CellInput, CellState, ClearKind, SheetModel } from '../host/model';
import type { CellStyle } from '../host/model-parts';
import { cellsIn, intersection } from '../host/values/address';
import { ERROR_TEXTS } from '../host/values/value-type';
import type { EngineContext } from './engine-context';
import { constantCell } from './snapshot';
import { fromEngineStyle, toEngineStyle } from './style-map';
import { toRange } from './validation-map';

const SPARE = 200;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

type CellMembers = Pick<SheetModel, 'usedArea' | 'cell' | 'text' | 'write' | 'clear' | 'style' | 'setStyle'>;

/** Value of an engine cell; rich text is its plain text. */
export function engineValueOf(raw: Nullable<ICellData>): CellValue {
  if (!raw) return null;
  const rich = raw.p?.body?.dataStream;
  const value = raw.v ?? (rich === undefined ? null : rich.replace(/[\r\n]+$/, ''));
  if (value === null || value === '') return null;
  if (raw.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (raw.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  if (raw.t === CellValueType.STRING || raw.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** The text that Excel shows for a value in a number format. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === '@') return String(value);
  return numfmt.format(format, value, { throws: false });
}

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

  const put = (cells: Iterable<readonly [row: number, column: number, data: ICellData]>): void => {
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    let area: Area | null = null;
    for (const [row, column, data] of cells) {
      (value[row] ??= {})[column] = data;
      const { top, left, bottom, right }: Area = area ?? { top: row, left: column, bottom: row, right: column };
      area = {
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      };
    }
    if (!area) return;
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

function toData(input: CellInput): ICellData {
  const style = input.format === undefined ? {} : { s: { n: formatData(input.format) } as IStyleData };
  if (input.formula !== undefined) return { v: null, t: null, p: null, si: null, f: input.formula, ...style };
  return input.value === undefined ? style : { ...constantCell(input.value), ...style };
}

function formatData(format: string): { readonly pattern: string } | null {
  return format === 'General' ? null : { pattern: format };
}

function clearData(kind: ClearKind): ICellData {
  const contents = kind === 'Formats' ? {} : constantCell(null);
  return kind === 'Contents' ? contents : { ...contents, s: null };
}

function styleData(patch: Partial<CellStyle>): ICellData {
  const { locked, ...rest } = patch;
  const style = Object.keys(rest).length > 0 ? { s: toEngineStyle(rest) } : {};
  return locked === undefined ? style : { ...style, custom: { unlocked: !locked } };
}

function usedArea(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>, valuesOnly: boolean): Area | null {
  let result: Area | null = null;
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    for (const [columnKey, raw] of Object.entries(matrix[row] ?? {})) {
      if (!raw || !(engineValueOf(raw) !== null || raw.f || raw.si || (!valuesOnly && raw.s))) continue;
      const column = Number(columnKey);
      const { top, left, bottom, right }: Area = result ?? { top: row, left: column, bottom: row, right: column };
      result = {
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      };
    }
  }
  return result;
}
