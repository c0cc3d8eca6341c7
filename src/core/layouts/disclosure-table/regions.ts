import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import { comparable } from '../../taxonomy/normalise';
import { headTexts, isHeadText, readHeadNotes, sameTitle } from '../header/head-notes';
import type { HeadNotes } from '../header/head-notes';
import { findHeads } from './heads';
import type { DisclosureHead } from './heads';

/** One disclosure table of a sheet: its header, what stands above it, and its rows. */
export interface DisclosureRegion {
  readonly head: DisclosureHead;
  readonly notes: HeadNotes;
  /** First row that belongs to the table, title included. */
  readonly top: number;
  /** Rows below the header: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Repeated headers and titles within the rows. */
  readonly skip: ReadonlySet<number>;
}

interface Open extends DisclosureRegion {
  to: number;
  readonly skip: Set<number>;
}

const MOST_HEAD_CELLS = 3;

/** First row of the titles and notes that stand right above a header. */
function headTop(sheet: Sheet, from: number, first: number, known: ReadonlySet<string>): number {
  let top = first;
  for (let row = first - 1; row >= from; row--) {
    const texts = headTexts(sheet, row, row + 1);
    if (texts.length === 0) continue;
    const isHead = texts.every(({ text }) => isHeadText(text) || known.has(comparable(text)));
    if (texts.length > MOST_HEAD_CELLS || !isHead) break;
    top = row;
  }
  return top;
}

function sameColumns(left: DisclosureHead, right: DisclosureHead): boolean {
  return (
    JSON.stringify([left.columns.fields, left.columns.composite]) ===
    JSON.stringify([right.columns.fields, right.columns.composite])
  );
}

function continues(open: Open, head: DisclosureHead, notes: HeadNotes): boolean {
  if (!sameColumns(open.head, head)) return false;
  if (notes.title !== '' && !sameTitle(notes.title, open.notes.title)) return false;
  const isOtherYear = notes.year !== null && notes.year !== open.notes.year;
  const isOtherUnit =
    notes.amountUnit !== null && open.notes.amountUnit !== null && notes.amountUnit !== open.notes.amountUnit;
  return !isOtherYear && !isOtherUnit;
}

/** Splits a sheet into its disclosure tables; headers of other tables end the one before them. */
export function findRegions(sheet: Sheet, pack: Pack, isHeader: (row: number) => boolean): DisclosureRegion[] {
  const regions: Open[] = [];
  let open: Open | null = null;
  let free = 0;
  for (const { head, first, last, isTable } of findHeads(sheet, pack, isHeader)) {
    const known = new Set(open?.notes.texts.map(({ text }) => comparable(text)));
    const top: number = free === 0 ? 0 : headTop(sheet, free, first, known);
    const notes = readHeadNotes(sheet, top, first);
    if (open && head && continues(open, head, notes)) for (let row = top; row <= last; row++) open.skip.add(row);
    else {
      if (open) open.to = top;
      open = head && isTable ? { head, notes, top, from: last + 1, to: sheet.rows.length, skip: new Set() } : null;
      if (open) regions.push(open);
    }
    free = last + 1;
  }
  return regions;
}
