import type { Sheet } from '../../sheet/sheet';
import { BESIDE_COLUMNS, type Place, type Table, type Unplaced } from '../../table/table';
import { perProject } from '../per-project';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { placeInCell } from './cell-part';
import { hasText, type ProjectText, textsOf } from './project-texts';
import { projectDrafts } from '../project-drafts';
import { mayBeMarked, secretMark, type SecretMark } from './secret-mark';

interface MarkedText extends ProjectText {
  readonly found: SecretMark;
}

/**
 * Rule X10: tables of goals are published, so nothing in them carries a mark of secrecy: 绝密, 机密件, 秘密级, 密级,
 * 内部资料, 不得公开. Texts about keeping secrets (保密工作, 商业秘密, 涉密人员) are none. The fix takes a citation in
 * brackets out; the words around it need a look.
 */
export const secretMarks: TableRule = {
  code: 'X10',
  name: 'secret-mark',
  severity: 'warning',
  scope: 'table',
  check: (context) => [...projectDrafts(context, markedTexts, draftsOf), ...ofNotes(context)],
};

const markedTexts = perProject((project): readonly MarkedText[] =>
  hasText(project, mayBeMarked) ? markedIn(textsOf(project)) : NONE,
);
const NONE: readonly MarkedText[] = [];

function markedIn(texts: readonly ProjectText[]): readonly MarkedText[] {
  return texts.flatMap((one) => {
    const found = secretMark(one.text);
    return found ? [{ ...one, found }] : [];
  });
}

const ROWS_ABOVE = 4;
const MOST_HEAD_ROWS = 12;
const VARIANTS = { goal: undefined, project: 'name', indicator: 'indicator' } as const;

function draftsOf(
  { kind, at, indicator, found }: MarkedText,
  index: number,
  context: TableContext,
): readonly TableDraft[] {
  const variant = VARIANTS[kind];
  const citation = citationPlace(at, index, found, context);
  return [
    {
      at,
      project: index,
      ...(indicator === undefined ? {} : { indicator }),
      ...(variant ? { variant } : {}),
      args: { mark: found.mark },
      ...(citation
        ? { fix: { kind: 'review', args: { citation: found.citation }, edits: [{ at: citation, after: '' }] } }
        : {}),
    },
  ];
}

function citationPlace(at: Place, index: number, { citation }: SecretMark, context: TableContext): Place | null {
  const project = context.table.projects[index];
  return project && citation !== '' ? placeInCell(context.sheet, at, citation, project) : null;
}

/** Marks above, below and beside the table, where a document carries its own. */
function ofNotes({ table, sheet }: TableContext): readonly TableDraft[] {
  const above = headCells(table, sheet);
  const first = above.last;
  const others = table.unplaced.filter(({ at }) => at.row > first);
  return [...above.cells, ...others].flatMap(({ at, text }) => {
    const found = secretMark(text) ?? markAlone(text);
    return found ? [{ at, variant: 'note', args: { mark: found.mark } }] : [];
  });
}

/** Texts of the head: the rows above the first project, a few above the title among them. */
function headCells(
  { area, projects }: Table,
  sheet: Sheet,
): { readonly cells: readonly Unplaced[]; readonly last: number } {
  const last = Math.min(projects[0]?.rows.first ?? area.top, area.top + MOST_HEAD_ROWS) - 1;
  const cells: Unplaced[] = [];
  for (let row = Math.max(0, area.top - ROWS_ABOVE); row <= last; row++) {
    sheet.rows[row]?.slice(area.left, area.right + 1 + BESIDE_COLUMNS).forEach((value, offset) => {
      if (typeof value === 'string') cells.push({ at: { row, column: area.left + offset }, text: value });
    });
  }
  return { cells, last };
}

/** A cell that says nothing but 机密 or 内部资料. */
function markAlone(text: string): SecretMark | null {
  const mark = text.trim();
  return /^(?:绝密|机密|秘密|内部资料|内部文件)$/.test(mark) ? { mark, citation: '' } : null;
}
