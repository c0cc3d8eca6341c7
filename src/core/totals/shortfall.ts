import { type Decimal, parseDecimal } from '../money/decimal';
import type { Table } from '../table/table';
import { halfWidth, withoutBlanks } from '../taxonomy/normalise';
import type { Explanation } from './reconciliation';

type Elsewhere = Extract<Explanation, { kind: 'elsewhere' }>;
type Gap = Extract<Explanation, { kind: 'gap' }>;

const LONGEST = 24;
const NUMBER = /^\d{1,5}[.、．]?$/;

/** The only cell outside of all projects that holds just what is lacking; null where none or several do. */
export function amountElsewhere(table: Table, lacking: Decimal): Elsewhere | null {
  const read = new Set(['shifted', 'another-amount']);
  const cells = [
    ...table.unplaced,
    ...table.misplaced.filter(({ kind }) => !read.has(kind)).flatMap((misplaced) => misplaced.cells),
  ];
  const found = cells.filter(({ text }) => amountIn(text)?.eq(lacking));
  const [only] = found;
  return only && found.length === 1 ? { kind: 'elsewhere', at: only.at, text: only.text.trim() } : null;
}

function amountIn(text: string): Decimal | null {
  if (text.length > LONGEST) return null;
  return parseDecimal(
    halfWidth(withoutBlanks(text))
      .replace(/[,，]/g, '')
      .replace(/(?:亿|万)?元$/, ''),
  );
}

/** The only jump in the 序号 of these projects; an agency that begins anew at 1 is none. */
export function gapInNumbers({ projects }: Table, below: readonly number[]): Gap | null {
  const gaps: Gap[] = [];
  let before = 0;
  for (const index of below) {
    const no = halfWidth(withoutBlanks(projects[index]?.no ?? ''));
    if (!NUMBER.test(no)) return null;
    const number = Number.parseInt(no, 10);
    if (before > 0 && number > before + 1) gaps.push({ kind: 'gap', first: before + 1, last: number - 1 });
    before = number;
  }
  return gaps.length === 1 ? gaps[0]! : null;
}
