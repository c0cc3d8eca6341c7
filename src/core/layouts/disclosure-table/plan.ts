import type { Pack, Tree } from '../../pack/pack';
import type { SheetPlan } from '../../sheet/sheet-plan';
import type { TableContent } from '../../table/content';
import { block } from '../plan/areas';
import { plannedTitle, titleSaysYear } from '../plan/plan-title';
import { SheetDraft } from '../plan/sheet-draft';
import { templateNames } from '../plan/template-mark';
import { COLUMN, headers, LAST_COLUMN, ROW, WIDTHS } from './plan-areas';
import { DisclosureBody } from './plan-body';

const TITLE_HEIGHT = 34;
const NOTE_HEIGHT = 18;
const HEADER_HEIGHT = 28;

function drawHead(draft: SheetDraft, content: TableContent): void {
  const title = plannedTitle('disclosure-table', content);
  const isYearSaid = titleSaysYear(title, content.year);
  draft.putRow(draft.addRow(TITLE_HEIGHT), 0, LAST_COLUMN, title, { role: 'title' });
  const note = draft.addRow(NOTE_HEIGHT);
  if (!isYearSaid) draft.putRow(note, 0, COLUMN.name, `${content.year}年度`, { role: 'leftNote' });
  draft.putRow(note, isYearSaid ? 0 : COLUMN.amount, LAST_COLUMN, `金额单位：${content.amountUnit}`, { role: 'note' });
  const header = draft.addRow(HEADER_HEIGHT);
  headers(content.amountUnit).forEach((text, column) => draft.putRow(header, column, column, text, { role: 'header' }));
}

/**
 * Draws a content as a disclosure table (公开表: all indicators of a project as numbered text in one cell). Projects without
 * 序号 get the next number and sections the order of the official tree; where `isPublished`, a table without 序号 stays so and
 * the sections stay as they stand.
 */
export function planDisclosure(content: TableContent, tree: Tree, pack: Pack, isPublished = false): SheetPlan {
  const draft = new SheetDraft(WIDTHS.length);
  drawHead(draft, content);
  new DisclosureBody(draft, content, pack, isPublished).draw();
  return {
    name: '绩效目标公开表',
    ...draft.parts,
    columnWidths: WIDTHS,
    validations: [],
    frozenRows: ROW.body,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROW.title, last: ROW.header },
      area: block(0, 0, draft.next - 1, LAST_COLUMN),
    },
    hiddenSheets: [],
    hiddenNames: templateNames('disclosure-table', tree, pack),
  };
}
