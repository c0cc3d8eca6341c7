import type { Sheet } from '../../sheet/sheet';
import type { Place, Table } from '../../table/table';
import type { FileDraft } from '../rule';

const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
const LONGEST = 24;
/** So many of the column's numbers are numbers: a system that exports everything as text means no harm. */
const SHARE = 0.8;

/** Weights and values that are kept as text in a column of numbers: sums leave them out. */
export function numbersAsText(table: Table, sheet: Sheet): readonly FileDraft[] {
  if (table.layout !== 'declaration-table') return [];
  const columns = [table.columns.weight, table.columns.value].filter((column) => column !== undefined);
  return columns.flatMap((column) =>
    textsIn(table, sheet, column).map((at): FileDraft => {
      const text = String(sheet.rows[at.row]![at.column]).trim();
      const fix = { kind: 'safe' as const, variant: 'number', args: { text }, edits: [{ at, after: Number(text) }] };
      return { sheet, table, at, severity: 'warning', variant: 'number', args: { text }, fix };
    }),
  );
}

function textsIn({ area, header }: Table, sheet: Sheet, column: number): readonly Place[] {
  const texts: Place[] = [];
  let numbers = 0;
  for (let row = (header?.last ?? area.top) + 1; row <= area.bottom; row++) {
    const cell = sheet.rows[row]?.[column];
    if (typeof cell === 'number') numbers++;
    else if (typeof cell === 'string' && cell.length <= LONGEST && NUMBER.test(cell.trim()))
      texts.push({ row, column });
  }
  return numbers >= (numbers + texts.length) * SHARE ? texts : [];
}
