import type { Row } from '../../sheet/sheet';
import { headerLabel } from './header-labels';
import type { HeaderLabel } from './header-labels';

/** A cell of a row that may be a header. */
export interface LabelledCell {
  readonly column: number;
  readonly text: string;
  readonly label: HeaderLabel | null;
}

/** Hardly any cell but a header label has these words: most rows are out at once. */
const MARK = /值|级|名|目\s*标|权\s*重|编\s*码/;
const LONGEST = 60;
const LEAST_LABELS = 2;

function hasMark(row: Row): boolean {
  let marks = 0;
  for (const cell of row)
    if (
      typeof cell === 'string' &&
      cell.length <= LONGEST &&
      MARK.test(cell) &&
      headerLabel(cell) &&
      ++marks >= LEAST_LABELS
    )
      return true;
  return false;
}

/** The texts of a row that looks like (part of) a header, with what they may mean; null for any other row. */
export function rowLabels(row: Row): readonly LabelledCell[] | null {
  if (!hasMark(row)) return null;
  const cells: LabelledCell[] = [];
  row.forEach((cell, column) => {
    const text = cell === null ? '' : String(cell).trim();
    if (text !== '') cells.push({ column, text, label: typeof cell === 'string' ? headerLabel(cell) : null });
  });
  return cells.filter((cell) => cell.label).length >= LEAST_LABELS ? cells : null;
}

const INDEX_LABEL = /^(?:栏次|行次|列次|序号|栏目)$/;

/** A row of running numbers under a header (栏次: 1, 2, 3 …). */
export function isIndexRow(row: Row): boolean {
  const filled = row.filter((cell) => cell !== null && cell !== '');
  const hasLabel = typeof filled[0] === 'string' && INDEX_LABEL.test(filled[0].replace(/\s/g, ''));
  const numbers = filled.slice(hasLabel ? 1 : 0).map((cell) => Number(String(cell).replace(/[()（）]/g, '')));
  return numbers.length >= 4 && numbers.every((number, index) => number === numbers[0]! + index) && numbers[0]! <= 1;
}
