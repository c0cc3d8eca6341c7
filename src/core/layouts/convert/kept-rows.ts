import { shortHash } from '../../pack/hash';
import type { CellValue, Row } from '../../sheet/sheet';

/** Excel cuts a cell's text at 32,767 characters. */
const LONGEST_CELL = 32_000;
/** Marks around a piece of a text that one cell cannot hold: no piece begins or ends with a blank. */
const OPEN = '‹';
const CLOSE = '›';

/** Characters that a workbook file cannot hold or reads as something else (`_x0041_`), as JSON escapes. */
function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|_(?=x)/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function pieces(text: string): string[] {
  if (text.length <= LONGEST_CELL) return [text];
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + LONGEST_CELL - 2);
    if (isHighSurrogate(text.charCodeAt(end - 1))) end--;
    found.push(`${OPEN}${text.slice(start, end)}${CLOSE}`);
    start = end;
  }
  return found;
}

/** A row of text cells: what it holds, and that as JSON in as many cells as it needs. */
export function keptRow(kind: string, value: unknown): CellValue[] {
  return [kind, ...pieces(escaped(JSON.stringify(value)))];
}

/** The text cells of a row without the empty ones behind them. */
function textsOf(row: Row): string[] {
  return row.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
}

/** Takes a row apart; null where it is none of ours. */
export function readKeptRow(row: Row): { readonly kind: string; readonly value: unknown } | null {
  const [kind, ...cells] = textsOf(row);
  if (kind === undefined || cells.length === 0) return null;
  const isWhole = cells.length === 1 && !cells[0]!.startsWith(OPEN);
  const json = isWhole ? cells[0]! : cells.map((cell) => cell.slice(1, -1)).join('');
  try {
    return { kind, value: JSON.parse(json) as unknown };
  } catch {
    return null;
  }
}

/** Hash of the rows' texts: a sheet whose name does not bear it was changed. */
export function keptHash(rows: readonly Row[]): string {
  const texts = rows.map(textsOf).filter((row) => row.length > 0);
  return shortHash(JSON.stringify(texts));
}
