import type { CellValue, Row, Sheet } from '../../sheet/sheet';
import { withoutBlanks } from '../../taxonomy/normalise';
import { isSignLine } from '../leftovers/row-notes';
import { headerLabel } from '../header/header-labels';
import { isHeadText, sameTitle } from '../header/head-notes';
import { FormCells } from './form-cells';
import type { FormCell } from './form-cells';
import { labelAhead, labelKind } from './form-labels';
import { isForeignHeader, isIndicatorHeader } from './indicator-head';

/** Where one form stands. */
export interface FormSection {
  /** The sheet with nothing but the columns of the form. */
  readonly sheet: Sheet;
  /** First row, title included. */
  readonly top: number;
  /** First row with a label. */
  readonly start: number;
  /** Header row of the indicators. */
  readonly header: number;
  /** Row behind the form. */
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

interface Anchor {
  readonly row: number;
  readonly columns: readonly number[];
}

const LAST_COLUMN = 16_383;
/** Forms side by side; more name cells in a row are a list of projects. */
const MOST_BESIDE = 8;
const MOST_BANDS = 32;
const NAME_AHEAD = 24;
const MOST_TOP_ROWS = 80;
const MOST_HEAD_ROWS = 30;
const MOST_HEAD_CELLS = 3;
const LIST_LABELS = 4;
const WHOLE_AGENCY = /整体(?:支出)?绩效/;
const SELF_EVALUATION = /自评表|自评报告|绩效自评|评价表|监控表|评分表|运行监控/;
const EVALUATED = /^(?:预算|资金|项目)?(?:执行率|全年执行数|实际完成.*|得分|自评得分|执行数)(?:[(（].*)?$/;
/** A title that is cut off, or has more words behind it. */
const TITLE = /绩效目标?|年度\)?$|^附[件表]|表$/;
/** 填报单位：某局, 单位名称（公章）; 单位工作人员满意度 is the indicator of a form above. */
const AGENCY_LINE =
  /^(?:填报|申报|编报|编制|预算|主管|项目|实施)?(?:单位|部门)(?:名称|全称|编码|代码|及代码)?\s*(?:[:：(（[【]|$)/;

function isNameCell(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > 2000) return false;
  const ahead = value.slice(0, NAME_AHEAD);
  if (!ahead.includes('名') && !ahead.includes('称')) return false;
  return labelKind(value) === 'name' || labelAhead(value)?.kind === 'name';
}

/** Rows with 项目名称 cells, header rows of lists left out. */
function anchorsOf(sheet: Sheet): Anchor[] {
  const anchors: Anchor[] = [];
  sheet.rows.forEach((cells, row) => {
    let columns: number[] | null = null;
    for (let column = 0; column < cells.length; column++)
      if (isNameCell(cells[column]!) && (columns ??= []).push(column) > MOST_BESIDE) return;
    if (columns) anchors.push({ row, columns });
  });
  return anchors;
}

/** Header of a list of projects: labels stand side by side, with no room for contents between them. */
function isListHeader(cells: Row): boolean {
  let run = 0;
  for (const cell of cells) {
    run = typeof cell === 'string' && headerLabel(cell) ? run + 1 : 0;
    if (run >= LIST_LABELS) return true;
  }
  return false;
}

function isTitleLike(cells: readonly FormCell[]): boolean {
  return (
    cells.length <= MOST_HEAD_CELLS &&
    cells.every(({ text }) => isHeadText(text) || (text.length <= 60 && TITLE.test(withoutBlanks(text))))
  );
}

function kindAhead({ text }: FormCell): string | null {
  return labelKind(text) ?? labelAhead(text)?.kind ?? null;
}

/** Rows above 项目名称 that belong to the form: other labels, then title and notes. */
function headRows(cells: FormCells, anchor: number, floor: number): { top: number; start: number } {
  let [top, start] = [anchor, anchor];
  const least = Math.max(floor, anchor - MOST_HEAD_ROWS);
  for (let row = anchor - 1; row >= least; row--) {
    const filled = cells.row(row);
    if (filled.length === 0) continue;
    const [first] = filled as [FormCell];
    if (isTitleLike(filled)) top = row;
    else if (AGENCY_LINE.test(first.text) && filled.length <= MOST_HEAD_CELLS) {
      if (kindAhead(first) !== null && (start === anchor || (filled.length > 1 && top === start))) start = row;
      top = row;
    } else if (!isSignLine(cells.sheet.rows[row]!) && kindAhead(first) !== null && top === start) top = start = row;
    else if (floor === 0 && filled.length <= MOST_HEAD_CELLS && row < 6 && !isSignLine(cells.sheet.rows[row]!))
      top = row;
    else break;
  }
  return { top, start };
}

function headerRow(cells: FormCells, from: number, to: number): number | null {
  const end = Math.min(to, from + MOST_TOP_ROWS);
  for (let row = from; row < end; row++) if (isIndicatorHeader(cells.row(row))) return row;
  return null;
}

/** Does a content stand right of 项目名称? */
function isNameFilled(row: readonly FormCell[]): boolean {
  const at = row.findIndex((cell) => kindAhead(cell) === 'name');
  const next = row[at + 1];
  return next !== undefined && kindAhead(next) === null && headerLabel(next.text) === null;
}

/** Is there more between 项目名称 and the header than labels in a row (the two-row header of a list)? */
function hasContents(cells: FormCells, anchor: number, start: number, header: number): boolean {
  for (let row = start; row < header; row++) {
    const filled = cells.row(row);
    const labels = filled.filter((cell) => kindAhead(cell) !== null);
    if (row !== anchor && labels.length > 0) return true;
    if (row === anchor && labels.length > 1 && isNameFilled(filled)) return true;
  }
  return false;
}

/** Whole-agency forms, self-evaluations and monitoring forms declare no project. */
function isForeign(cells: FormCells, section: { top: number; start: number; header: number }): boolean {
  if (isForeignHeader(cells.row(section.header))) return true;
  for (let row = section.top; row < section.header; row++)
    for (const { text } of cells.row(row)) {
      const bare = withoutBlanks(text.slice(0, 80));
      if (row < section.start && (WHOLE_AGENCY.test(bare) || SELF_EVALUATION.test(bare))) return true;
      if (bare.length <= 20 && EVALUATED.test(bare)) return true;
    }
  return false;
}

function titleText(cells: FormCells, top: number, start: number): string {
  for (let row = top; row < start; row++) for (const { text } of cells.row(row)) if (isHeadText(text)) return text;
  return '';
}

/** The row of another title below the indicators: what follows it is no part of the form. */
function endOf(cells: FormCells, header: number, to: number, title: string): number {
  for (let row = header + 1; row < to; row++) {
    const values = cells.sheet.rows[row]!;
    if (values.length === 0) continue;
    const filled = cells.row(row);
    const [first] = filled;
    if (!first || filled.length > 1 || first.text.length > 60) continue;
    const isTitle = isHeadText(first.text) && /表/.test(first.text);
    if (isTitle && !(title !== '' && sameTitle(first.text, title))) return row;
  }
  return to;
}

/** The sheet with only these columns; every cell stays where it is. */
function columnsOf(sheet: Sheet, left: number, right: number): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((cells) => cells.slice(0, right + 1).map((cell, column) => (column < left ? null : cell))),
    merges: sheet.merges.filter((area) => area.left >= left && area.left <= right),
  };
}

class SectionFinder {
  readonly sections: FormSection[] = [];
  private readonly bands = new Map<string, Sheet>();
  private floor = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly anchors: readonly Anchor[],
  ) {}

  run(): void {
    this.anchors.forEach((_, index) => this.take(index));
  }

  private take(index: number): void {
    const { row, columns } = this.anchors[index]!;
    const next = this.anchors[index + 1]?.row ?? this.sheet.rows.length;
    const whole = this.cellsIn(this.sheet, row, next, 0, LAST_COLUMN);
    if (
      isListHeader(this.sheet.rows[row]!) ||
      isIndicatorHeader(whole.row(row)) ||
      headerRow(whole, row + 1, next) === null
    )
      return;
    const end = this.topOfNext(index, next, whole);
    let last = this.floor;
    const found: FormSection[] = [];
    columns.forEach((column, place) => {
      const left = place === 0 ? 0 : column;
      const right = (columns[place + 1] ?? LAST_COLUMN + 1) - 1;
      const sheet = columns.length === 1 ? this.sheet : this.band(left, right);
      if (!sheet) return;
      const section = this.sectionIn(sheet, row, end, left, right);
      if (!section) return;
      found.push(section);
      last = Math.max(last, section.header + 1);
    });
    this.sections.push(...found);
    this.floor = Math.max(last, this.floor);
  }

  /** The sheet with only these columns; null where it is divided in too many ways to be forms. */
  private band(left: number, right: number): Sheet | null {
    const key = `${left}:${right}`;
    const known = this.bands.get(key);
    if (known || this.bands.size >= MOST_BANDS) return known ?? null;
    const band = columnsOf(this.sheet, left, right);
    this.bands.set(key, band);
    return band;
  }

  /** First row of the form that follows. */
  private topOfNext(index: number, next: number, whole: FormCells): number {
    const following = this.anchors[index + 1];
    if (!following) return next;
    const header = headerRow(whole, this.anchors[index]!.row + 1, next);
    const floor = header === null ? this.floor : header + 1;
    return headRows(this.cellsIn(this.sheet, floor, next, 0, LAST_COLUMN), next, floor).top;
  }

  private sectionIn(sheet: Sheet, anchor: number, end: number, left: number, right: number): FormSection | null {
    const cells = this.cellsIn(sheet, this.floor, end, left, right);
    const { top, start } = headRows(cells, anchor, this.floor);
    const header = headerRow(cells, anchor + 1, end);
    if (header === null || !hasContents(cells, anchor, start, header)) return null;
    if (isForeign(cells, { top, start, header })) return null;
    const to = endOf(cells, header, end, titleText(cells, top, start));
    return { sheet, top, start, header, to, left, right };
  }

  private cellsIn(sheet: Sheet, top: number, to: number, left: number, right: number): FormCells {
    return new FormCells(sheet, { top, left, bottom: to - 1, right });
  }
}

/** Finds the project forms of a sheet: below each other, side by side, or both. */
export function findSections(sheet: Sheet): readonly FormSection[] {
  const finder = new SectionFinder(sheet, anchorsOf(sheet));
  finder.run();
  return finder.sections;
}
