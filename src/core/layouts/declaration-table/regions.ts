import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import { comparable } from '../../taxonomy/normalise';
import { headTexts, isContinuedTitle, isHeadText, readHeadNotes, sameTitle, unitInLabel } from '../header/head-notes';
import type { HeadNotes } from '../header/head-notes';
import { findHeads, isForeign } from './heads';
import type { Head } from './heads';
import { otherTitleBelow } from './other-title';

/** One table of a sheet: its header, what stands above it, and its rows. */
export interface TableRegion {
  readonly head: Head;
  readonly notes: HeadNotes;
  /** First row that belongs to the table, title included. */
  readonly top: number;
  /** Rows below the header: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Repeated headers and titles within the rows. */
  readonly skip: ReadonlySet<number>;
}

interface OpenRegion extends TableRegion {
  to: number;
  readonly skip: Set<number>;
}

const MOST_HEAD_CELLS = 3;

/** Row of the first title or note that stands right above a header. */
function headTop(sheet: Sheet, from: number, head: Head, known: ReadonlySet<string>): number {
  let top = head.first;
  for (let row = head.first - 1; row >= from; row--) {
    const texts = headTexts(sheet, row, row + 1);
    if (texts.length === 0) continue;
    const isHead =
      texts.length <= MOST_HEAD_CELLS && texts.every(({ text }) => isHeadText(text) || known.has(comparable(text)));
    if (!isHead) break;
    top = row;
  }
  return top;
}

function sameColumns(left: Head, right: Head): boolean {
  const fields = new Set([...Object.keys(left.map.columns), ...Object.keys(right.map.columns)]);
  return [...fields].every((field) => {
    const key = field as keyof typeof left.map.columns;
    return left.map.columns[key] === right.map.columns[key];
  });
}

/** The very header again: too few rows may follow on its page to tell from them what an unknown column holds. */
function sameTexts(left: Head, right: Head): boolean {
  const texts = ({ cells }: Head): string => cells.map(({ column, text }) => `${column}:${comparable(text)}`).join('|');
  return texts(left) === texts(right);
}

/** The same table on its next page: same columns, and nothing above the header that says otherwise. */
function continues(region: TableRegion, head: Head, notes: HeadNotes): boolean {
  if (!sameTexts(region.head, head) && !sameColumns(region.head, head)) return false;
  const isOtherTitle = notes.title !== '' && !sameTitle(notes.title, region.notes.title);
  if (isOtherTitle && !(region.notes.title === '' && isContinuedTitle(notes.title))) return false;
  if (region.head.map.columns.agency === undefined && isOtherAgency(region.notes, notes)) return false;
  const isOtherYear = notes.year !== null && notes.year !== region.notes.year;
  const unit = notes.amountUnit ?? amountUnitInHeader(head);
  const isOtherUnit = unit !== null && unit !== (region.notes.amountUnit ?? amountUnitInHeader(region.head));
  return !isOtherYear && !isOtherUnit;
}

function isOtherAgency(left: HeadNotes, right: HeadNotes): boolean {
  return right.agency !== null && comparable(right.agency.text) !== comparable(left.agency?.text ?? '');
}

function amountUnitInHeader(head: Head): HeadNotes['amountUnit'] {
  const cell = head.cells.find(({ column }) => column === head.map.columns.amount);
  return cell ? unitInLabel(cell.text) : null;
}

/** Splits a sheet into its declaration tables; headers of other tables end the one before them. */
export function findRegions(sheet: Sheet, pack: Pack, isHeader: (row: number) => boolean): TableRegion[] {
  const regions: OpenRegion[] = [];
  let open: OpenRegion | null = null;
  let free = 0;
  for (const head of findHeads(sheet, pack, isHeader)) {
    const known = new Set(open?.notes.texts.map(({ text }) => comparable(text)));
    const top: number = free > 0 ? headTop(sheet, free, head, known) : free;
    const notes = readHeadNotes(sheet, top, head.first);
    const isTable = head.missing.length === 0 && !isForeign(head);
    if (open && continues(open, head, notes)) for (let row = top; row <= head.last; row++) open.skip.add(row);
    else {
      if (open) open.to = top;
      open = isTable ? { head, notes, top, from: head.last + 1, to: sheet.rows.length, skip: new Set() } : null;
      if (open) regions.push(open);
    }
    free = head.last + 1;
  }
  for (const region of regions) region.to = otherTitleBelow(sheet, region, pack);
  return regions;
}
