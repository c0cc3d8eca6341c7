import type { Cell, CellStyle } from 'hucre';
import { writeXlsx } from 'hucre';
import type { Sheet } from '../../core/sheet/sheet';

const AMOUNT_COLUMN = 2;
const THIN = { style: 'thin' } as const;
const BORDERED: CellStyle = { border: { top: THIN, right: THIN, bottom: THIN, left: THIN } };
const AMOUNT: CellStyle = { ...BORDERED, numFmt: '0.00' };

/** The sheet as a file with the borders and the amount format that printed forms have. */
export async function printedFile({ name, rows }: Sheet): Promise<Uint8Array> {
  const width = Math.max(...rows.map(({ length }) => length));
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, index) => {
    for (let column = 0; column < width; column++) {
      const value = row[column] ?? null;
      cells.set(`${index},${column}`, { value, style: column === AMOUNT_COLUMN ? AMOUNT : BORDERED });
    }
  });
  return writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]), cells }] });
}
