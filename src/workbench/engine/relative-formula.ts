import { columnName } from '../../core/sheet/address';
import { columnIndex } from './column-index';

/** A cell reference outside texts and names: `$A2`, `B$1`; not the head of a function or a longer name. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!.])|[\w.\p{L}]+/giu;

/** Rewrites every cell reference of a formula. */
function mapReferences(
  formula: string,
  rewrite: (columnFixed: boolean, column: number, rowFixed: boolean, row: number) => string,
): string {
  return formula.replace(PART, (part, columnMark: string, letters: string, rowMark: string, digits: string) =>
    letters === undefined || digits === undefined
      ? part
      : rewrite(columnMark === '$', columnIndex(letters), rowMark === '$', Number(digits)),
  );
}

/** Moves the relative references of a formula, as copying it `rows` down and `columns` right does. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (columnFixed, column, rowFixed, row) => {
    const newColumn = columnFixed ? `$${columnName(column)}` : columnName(column + columns);
    return newColumn + (rowFixed ? `$${row}` : String(row + rows));
  });
}

/** Which way the formula's references move when it is copied. */
export function relativity(formula: string): { readonly rows: boolean; readonly columns: boolean } {
  let rows = false;
  let columns = false;
  mapReferences(formula, (columnFixed, _, rowFixed) => {
    rows ||= !rowFixed;
    columns ||= !columnFixed;
    return '';
  });
  return { rows, columns };
}
