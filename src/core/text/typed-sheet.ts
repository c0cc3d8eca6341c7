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

/** A sheet of texts whose numbers are numbers, as Excel makes them from typed text; empty cells and rows at the ends go. */
export function typedSheet(name: string, { rows, merges, texts }: TextGrid): Sheet {
  const details = new Map<number, CellDetail>();
  const typed = rows.map((cells, row) => {
    const values = cells.map((text, column): CellValue => {
      if (text === '') return null;
      const number = texts.has(detailKey(row, column)) ? null : typedNumber(text);
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
