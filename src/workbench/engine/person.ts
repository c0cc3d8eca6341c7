import { parseArea } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/sheet';
import type { CellInput, SheetModel } from '../host/model';
import type { Author } from '../host/model-parts';
import { readTyped } from '../host/values/typed';
import type { EngineModel } from './workbook-model';

/** What people do at the grid, for tests: same commands, same events as by hand. */
export interface Person {
  /** Types into a cell: a text is read as Excel reads it. */
  readonly edit: (sheet: string, cell: string, value: CellValue) => void;
  /** Pastes a block: values as they are; the validation of the cells is lost. */
  readonly paste: (sheet: string, cell: string, rows: readonly (readonly CellValue[])[]) => void;
  /** Picks from a validation list. */
  readonly pick: (sheet: string, cell: string, value: string) => void;
  readonly clear: (sheet: string, range: string) => void;
  /** Rows count from 1. */
  readonly insertRows: (sheet: string, firstRow: number, count?: number) => void;
  readonly deleteRows: (sheet: string, firstRow: number, count?: number) => void;
  readonly sort: (sheet: string, range: string, keyColumn: number, ascending?: boolean) => void;
  readonly select: (sheet: string, range: string) => void;
  readonly addSheet: (name: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly activate: (sheet: string) => void;
  readonly undo: () => boolean;
}

/** Somebody at the grid: the person of this Excel, or another one through co-authoring. */
export function createPerson(model: EngineModel, author: Author = 'person'): Person {
  const act = (work: () => void): void => model.as(author, work);
  const sheetNamed = (name: string): SheetModel => {
    const sheet = model.sheets().find((candidate) => candidate.name() === name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  };
  const areaNamed = (reference: string) => {
    const area = parseArea(reference);
    if (!area) throw new Error(`"${reference}" is no range.`);
    return area;
  };
  const typed = (sheet: SheetModel, reference: string, value: CellValue): CellInput => {
    const { top: row, left: column } = areaNamed(reference);
    if (typeof value !== 'string') return { row, column, value };
    const { format } = sheet.cell(row, column);
    const { format: newFormat, ...content } = readTyped(value, format, 'person');
    return { row, column, ...content, ...(newFormat && format === 'General' && { format: newFormat }) };
  };

  return {
    edit: (name, cell, value) => act(() => sheetNamed(name).write([typed(sheetNamed(name), cell, value)])),
    paste: (name, cell, rows) =>
      act(() => {
        const { top, left } = areaNamed(cell);
        const width = Math.max(...rows.map((row) => row.length));
        const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
        sheetNamed(name).setValidation(area, null);
        const cells = rows.flatMap((row, down) =>
          row.map((value, across) => ({ row: top + down, column: left + across, value })),
        );
        sheetNamed(name).write(cells);
      }),
    pick: (name, cell, value) => model.asListPick(() => sheetNamed(name).write([typed(sheetNamed(name), cell, value)])),
    clear: (name, range) => act(() => sheetNamed(name).clear(areaNamed(range), 'Contents')),
    insertRows: (name, firstRow, count = 1) => act(() => sheetNamed(name).insertRows(firstRow - 1, count)),
    deleteRows: (name, firstRow, count = 1) => act(() => sheetNamed(name).deleteRows(firstRow - 1, count)),
    sort: (name, range, keyColumn, ascending = true) =>
      act(() => sheetNamed(name).sortRows(areaNamed(range), keyColumn, ascending)),
    select: (name, range) => act(() => model.select(sheetNamed(name).id, areaNamed(range))),
    addSheet: (name) => act(() => void model.addSheet(name)),
    deleteSheet: (name) => act(() => sheetNamed(name).remove()),
    activate: (name) => act(() => model.activate(sheetNamed(name).id)),
    undo: () => model.as(author, model.undo),
  };
}
