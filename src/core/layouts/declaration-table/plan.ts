import type { Pack, Tree } from '../../pack/pack';
import type { CellValue } from '../../sheet/sheet';
import type { SheetPlan } from '../../sheet/sheet-plan';
import type { AmountUnit } from '../../table/table';
import { block, COLUMN, COLUMNS, formats, LAST_COLUMN, projectMerges, ROW, roles } from './plan-areas';
import { listSheet, listValidations } from './plan-lists';
import { preparedRows } from './plan-rows';

/** What the person who inserts a template chooses. */
export interface DeclarationTableOptions {
  /** Replaces the official title. */
  readonly title?: string;
  readonly year: number | null;
  readonly amountUnit: AmountUnit;
  readonly agencyCode: string;
  readonly agencyName: string;
  /** A tree of the pack; an unknown id takes the pack's first tree. */
  readonly treeId: string;
  /** A weight scheme of the pack; null leaves the weights to the clerk. */
  readonly schemeId: string | null;
  readonly projects: number;
  readonly rowsPerProject: number;
}

const OFFICIAL_TITLE = '部门预算项目支出绩效目标申报表';

const blankRow = (): CellValue[] => COLUMNS.map(() => null);

function headRows(options: DeclarationTableOptions): CellValue[][] {
  const title = blankRow();
  title[0] = options.title ?? (options.year === null ? OFFICIAL_TITLE : `${OFFICIAL_TITLE}（${options.year}年度）`);
  const note = blankRow();
  note[0] = `金额单位：${options.amountUnit}`;
  const agency = blankRow();
  agency[COLUMN.agency] = agencyLabel(options);
  return [title, note, COLUMNS.map((column) => column.header), agency];
}

function agencyLabel({ agencyCode, agencyName }: DeclarationTableOptions): string | null {
  return [agencyCode.trim(), agencyName.trim()].filter(Boolean).join('-') || null;
}

function projectRows(tree: Tree, pack: Pack, options: DeclarationTableOptions): CellValue[][] {
  const scheme = pack.weights.schemes.find((candidate) => candidate.id === options.schemeId);
  return preparedRows(tree, options.rowsPerProject, scheme?.level1 ?? null).map((prepared, index) => {
    const row = blankRow();
    if (index === 0) row[COLUMN.agency] = agencyLabel(options);
    row[COLUMN.level1] = prepared.level1;
    row[COLUMN.level2] = prepared.level2;
    row[COLUMN.weight] = prepared.weight;
    return row;
  });
}

/** Text of the hidden name that tells a later Jiheng which template this is. */
function templateMark(tree: Tree, pack: Pack): string {
  return `declaration-table@1;pack=${pack.id}@${pack.version};tree=${tree.id}`;
}

/**
 * The declaration table (申报表, one row an indicator) as a template: `projects` blocks of `rowsPerProject`
 * rows under one agency header. Counts below 1 are taken as 1.
 */
export function planDeclarationTable(wanted: DeclarationTableOptions, pack: Pack): SheetPlan {
  const options = {
    ...wanted,
    projects: Math.max(1, wanted.projects),
    rowsPerProject: Math.max(1, wanted.rowsPerProject),
  };
  const tree = pack.trees.find((candidate) => candidate.id === options.treeId) ?? pack.trees[0]!;
  const lists = listSheet(tree, pack);
  const project = projectRows(tree, pack, options);
  const rows = [...headRows(options), ...Array.from({ length: options.projects }, () => project).flat()];
  const last = rows.length - 1;
  return {
    name: '绩效目标申报表',
    rows,
    merges: [
      block(ROW.title, 0, ROW.title, LAST_COLUMN),
      block(ROW.note, 0, ROW.note, LAST_COLUMN),
      ...projectMerges(options.projects, options.rowsPerProject),
    ],
    roles: roles(last),
    formats: formats(last),
    formulas: [],
    columnWidths: COLUMNS.map((column) => column.width),
    rowHeights: [
      { row: ROW.title, height: 34 },
      { row: ROW.header, height: 26 },
    ],
    validations: listValidations(lists, COLUMN, ROW.firstProject, last),
    frozenRows: ROW.header + 1,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROW.title, last: ROW.header },
      area: block(0, 0, last, LAST_COLUMN),
    },
    hiddenSheets: [lists],
    hiddenNames: [{ name: '_zb_tpl', formula: `="${templateMark(tree, pack)}"` }],
  };
}
