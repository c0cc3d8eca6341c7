import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  numfmt,
} from '@univerjs/core';
import type { Area } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/sheet';
import type { CellInput, ClearKind } from '../host/model';
import type { CellStyle } from '../host/model-parts';
import { areaOfCells } from '../host/values/address';
import { constantCell } from './snapshot';
import { toEngineStyle } from './style-map';

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

/** The engine's form of what is put into a cell. */
export function toData(input: CellInput): ICellData {
  const style = input.format === undefined ? {} : { s: { n: formatData(input.format) } as IStyleData };
  if (input.formula !== undefined) return { v: null, t: null, p: null, si: null, f: input.formula, ...style };
  return input.value === undefined ? style : { ...constantCell(input.value), ...style };
}

function formatData(format: string): { readonly pattern: string } | null {
  return format === 'General' ? null : { pattern: format };
}

/** The engine's form of clearing a cell. */
export function clearData(kind: ClearKind): ICellData {
  const contents = kind === 'Formats' ? {} : constantCell(null);
  return kind === 'Contents' ? contents : { ...contents, s: null };
}

/** The engine's form of a change of looks. */
export function styleData(patch: Partial<CellStyle>): ICellData {
  const { locked, ...rest } = patch;
  const style = Object.keys(rest).length > 0 ? { s: toEngineStyle(rest) } : {};
  return locked === undefined ? style : { ...style, custom: { unlocked: !locked } };
}

/** Smallest area that holds contents, or contents and looks; null for none. */
export function usedArea(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>, valuesOnly: boolean): Area | null {
  return areaOfCells(usedCells(matrix, valuesOnly));
}

function* usedCells(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  valuesOnly: boolean,
): Generator<readonly [row: number, column: number]> {
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    for (const [columnKey, raw] of Object.entries(matrix[row] ?? {})) {
      if (raw && (engineValueOf(raw) !== null || raw.f || raw.si || (!valuesOnly && raw.s))) {
        yield [row, Number(columnKey)];
      }
    }
  }
}
