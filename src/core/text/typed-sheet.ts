import type { Area } from '../sheet/address';
import { detailKey, makeSheet } from '../sheet/sheet';
import type { CellDetail, CellValue, Sheet } from '../sheet/sheet';
import { typedNumber } from './typed-number';

/** Rows of cleaned texts, and where they are merged. */
export interface TextGrid {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** Cells by `detailKey` whose numbers stay text. */
  readonly texts: ReadonlySet<number>;
}

const CODE_HEADER = /^(?:单位|部门|项目|预算单位|主管部门)?(?:编码|代码|编号)$/;
const CODE = /^\d{3,}$/;

/** Row by column below which codes stand: they are text, also those without a zero in front. */
function codeColumns(rows: TextGrid['rows']): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text.length <= 12 && !found.has(column) && CODE_HEADER.test(text.replace(/\s/g, ''))) found.set(column, row);
    }),
  );
  return found;
}

/** A sheet of texts whose numbers are numbers, as Excel makes them from typed text; empty cells and rows at the ends go. */
export function typedSheet(name: string, { rows, merges, texts }: TextGrid): Sheet {
  const details = new Map<number, CellDetail>();
  const codes = codeColumns(rows);
  const isCode = (text: string, row: number, column: number): boolean =>
    CODE.test(text) && row > (codes.get(column) ?? Infinity);
  const typed = rows.map((cells, row) => {
    const values = cells.map((text, column): CellValue => {
      if (text === '') return null;
      const isText = texts.has(detailKey(row, column)) || isCode(text, row, column);
      const number = isText ? null : typedNumber(text);
      if (number) details.set(detailKey(row, column), { format: number.format });
      return number ? number.value : text;
    });
    let length = values.length;
    while (length > 0 && values[length - 1] === null) length -= 1;
    return values.slice(0, length);
  });
  while (typed.length > 0 && typed.at(-1)?.length === 0) typed.pop();
  return makeSheet(name, typed, { merges, details });
}
