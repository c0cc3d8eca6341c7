import { type Area, columnName } from '../../core/sheet/address';
import { columnIndex } from './column-index';

/** Rows or columns that come in or go out of a sheet; `at` counts from 0, a negative `count` takes away. */
export interface Move {
  readonly sheetName: string;
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!.])|[\w.\p{L}]+/giu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

interface Cell {
  readonly columnMark: string;
  readonly column: number;
  readonly rowMark: string;
  readonly row: number;
}

function readCell(text: string): Cell | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = match;
  return { columnMark, column: columnIndex(letters), rowMark, row: Number(digits) - 1 };
}

function writeCell(cell: Cell): string {
  return `${cell.columnMark}${columnName(cell.column)}${cell.rowMark}${cell.row + 1}`;
}

/** Where a position goes; null if it is taken away. The end of a range falls back onto what is left. */
function moved(position: number, { at, count }: Move, isEnd: boolean): number | null {
  if (position < at) return position;
  if (count > 0) return position + count;
  if (position >= at - count) return position + count;
  return isEnd ? at - 1 : null;
}

/** Where an area goes; null if all of it is taken away. */
export function moveArea(area: Area, move: Move): Area | null {
  const [first, last] = move.axis === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const start = moved(area[first], move, false) ?? move.at;
  const end = moved(area[last], move, true);
  return end === null || end < start ? null : { ...area, [first]: start, [last]: end };
}

function moveReference(text: string, move: Move): string {
  const [first, last] = text.split(':').map(readCell);
  if (!first) return text;
  const part = move.axis === 'rows' ? 'row' : 'column';
  const start = moved(first[part], move, false);
  if (last === undefined) return start === null ? '#REF!' : writeCell({ ...first, [part]: start });
  if (!last) return text;
  const end = moved(last[part], move, true);
  const newStart = start ?? move.at;
  if (end === null || end < newStart) return '#REF!';
  return `${writeCell({ ...first, [part]: newStart })}:${writeCell({ ...last, [part]: end })}`;
}

/** A formula of sheet `home` after rows or columns moved: its references still mean the same cells. */
export function moveFormula(formula: string, home: string, move: Move): string {
  return formula.replace(REFERENCE, (text: string, prefix: string | undefined) => {
    const cut = prefix?.length ?? 0;
    const body = text.slice(cut);
    if (!CELL.test(body.split(':')[0] ?? '')) return text;
    const sheet = prefix ? prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'") : home;
    return sheet.toLowerCase() === move.sheetName.toLowerCase() ? (prefix ?? '') + moveReference(body, move) : text;
  });
}
