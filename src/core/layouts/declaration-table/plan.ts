import type { Pack, Tree } from '../../pack/pack';
import type { CellValue } from '../../sheet/sheet';
import type { SheetPlan } from '../../sheet/sheet-plan';
import type { TableContent } from '../../table/content';
import { block } from '../plan/areas';
import { listSheet, listValidations } from '../plan/lists';
import { plannedTitle, titleSaysYear } from '../plan/plan-title';
import { templateNames, treeOf } from '../plan/template-mark';
import type { TemplateOptions } from '../template-content';
import { templateContent } from '../template-content';
import { COLUMN, COLUMNS, formats, LAST_COLUMN, ROW, roles } from './plan-areas';
import { blankRow, DeclarationBody } from './plan-body';

/** What the person who inserts a template of a declaration table chooses. */
export type DeclarationTableOptions = TemplateOptions;

interface Head {
  readonly rows: CellValue[][];
  readonly merges: SheetPlan['merges'];
  /** First column of the note of the amount unit: the year stands before it if the title does not say it. */
  readonly noteLeft: number;
}

function headOf(content: TableContent): Head {
  const [title, note] = [blankRow(), blankRow()];
  const text = plannedTitle('declaration-table', content);
  const noteLeft = titleSaysYear(text, content.year) ? 0 : COLUMN.level1;
  title[0] = text;
  if (noteLeft > 0) note[0] = `${content.year}年度`;
  note[noteLeft] = `金额单位：${content.amountUnit}`;
  const merges = [block(ROW.title, 0, ROW.title, LAST_COLUMN), block(ROW.note, noteLeft, ROW.note, LAST_COLUMN)];
  if (noteLeft > 0) merges.push(block(ROW.note, 0, ROW.note, noteLeft - 1));
  return { rows: [title, note, COLUMNS.map((column) => column.header)], merges, noteLeft };
}

/** Draws a content as a declaration table (申报表, one row an indicator) with drop-downs of the tree. */
export function planDeclaration(content: TableContent, tree: Tree, pack: Pack): SheetPlan {
  const lists = listSheet(tree, pack);
  const head = headOf(content);
  const body = new DeclarationBody(content);
  const rows = [...head.rows, ...body.rows];
  const last = rows.length - 1;
  return {
    name: '绩效目标申报表',
    rows,
    merges: [...head.merges, ...body.merges],
    roles: roles(body.runs, head.noteLeft),
    formats: last < ROW.body ? [] : formats(last, content.amountUnit, body.texts),
    formulas: [],
    columnWidths: COLUMNS.map((column) => column.width),
    rowHeights: [{ row: ROW.title, height: 34 }, { row: ROW.header, height: 26 }, ...body.heights],
    validations: body.firstIndicator === null ? [] : listValidations(lists, COLUMN, body.firstIndicator, last),
    frozenRows: ROW.header + 1,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROW.title, last: ROW.header },
      area: block(0, 0, last, LAST_COLUMN),
    },
    hiddenSheets: [lists],
    hiddenNames: templateNames('declaration-table', tree, pack),
  };
}

/**
 * The declaration table as a template: `projects` blocks of `rowsPerProject` rows under one agency header. Counts below 1
 * are taken as 1.
 */
export function planDeclarationTable(options: DeclarationTableOptions, pack: Pack): SheetPlan {
  return planDeclaration(templateContent('declaration-table', options, pack), treeOf(options.treeId, pack), pack);
}
