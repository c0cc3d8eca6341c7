import { type Area, parseArea } from '../../src/core/sheet/address';
import type { Edit } from '../../src/core/sheet/edit';
import type { RowInsertion } from '../../src/core/sheet/row-insertion';
import type { CellDetail, CellValue, Row, Sheet } from '../../src/core/sheet/sheet';
import { detailColumn, detailKey } from '../../src/core/sheet/sheet';
import { moveArea, moveFormula, type Move } from '../../src/workbench/engine/moved-formula';

/** The sheet after these edits; rows that no edit touches stay the same arrays. */
export function withEdits(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const rows: Row[] = [...sheet.rows];
  const details = new Map(sheet.details);
  for (const { cell, after } of edits) {
    const area = parseArea(cell);
    if (!area) throw new Error(`${cell} is no cell`);
    rows[area.top] = withCell(rows[area.top] ?? [], area.left, after);
    details.delete(detailKey(area.top, area.left));
  }
  return { ...sheet, rows, details };
}

function withCell(row: Row, column: number, value: CellValue): Row {
  const cells: CellValue[] = [...row];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return cells;
}

/** The sheet after these rows came in, as Excel does it: what is below moves down, merged areas across them grow. */
export function withInsertions(sheet: Sheet, insertions: readonly RowInsertion[]): Sheet {
  return [...insertions].sort((a, b) => b.below - a.below).reduce(withInsertion, sheet);
}

function withInsertion(sheet: Sheet, { below, before, rows, merges }: RowInsertion): Sheet {
  expect(sheet.rows[below] ?? []).toEqual(before);
  const move: Move = { sheetName: sheet.name, axis: 'rows', at: below + 1, count: rows.length };
  const kept = sheet.merges.filter((area) => !merges.some((own) => overlaps(own, area)));
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, below + 1), ...rows, ...sheet.rows.slice(below + 1)],
    merges: [...kept.flatMap((area) => moveArea(area, move) ?? []), ...merges],
    details: movedDetails(sheet, move),
  };
}

/** Before the rows come in: merged areas that the drawn ones take in. */
function overlaps(drawn: Area, { top, left, bottom, right }: Area): boolean {
  return drawn.top === top && drawn.left === left && drawn.right === right && drawn.bottom > bottom;
}

function movedDetails({ details, name }: Sheet, move: Move): ReadonlyMap<number, CellDetail> {
  const moved = new Map<number, CellDetail>();
  for (const [key, detail] of details) {
    const column = detailColumn(key);
    const row = (key - column) / detailKey(1, 0);
    const { formula } = detail;
    const kept = formula === undefined ? detail : { ...detail, formula: moveFormula(formula, name, move) };
    moved.set(detailKey(row < move.at ? row : row + move.count, column), kept);
  }
  return moved;
}

/** The sheet after a fix. */
export function withFix(
  sheet: Sheet,
  { edits, insertions = [] }: { readonly edits: readonly Edit[]; readonly insertions?: readonly RowInsertion[] },
): Sheet {
  const isOwn = ({ sheet: name }: { readonly sheet: string }): boolean => name === sheet.name;
  return withInsertions(withEdits(sheet, edits.filter(isOwn)), insertions.filter(isOwn));
}
