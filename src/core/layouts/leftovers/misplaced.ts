import type { Pack } from '../../pack/pack';
import { cellText, textOf } from '../../sheet/cell-text';
import { detailAt, valueAt } from '../../sheet/sheet';
import type { Sheet } from '../../sheet/sheet';
import type { IndicatorField, Misplaced, MisplacedCell, Place, TableField } from '../../table/table';
import { isUnit } from '../../taxonomy/units';
import { mergedArea, mergeIndex } from '../cells/merges';
import { directionOf, operatorOf } from '../cells/operator-text';
import type { Columns } from '../header/columns';
import type { FieldCells } from '../cells/indicator';

/** What a reading of rows alone can say of contents in a wrong place. */
export type FoundMisplaced = Omit<Misplaced, 'project' | 'isMovable'>;

/** A cell as it stands, for the field it belongs to. */
function misplacedCell(sheet: Sheet, row: number, column: number, field: TableField | null): MisplacedCell {
  return { at: { row, column }, text: cellText(sheet, row, column), value: valueAt(sheet, row, column), field };
}

function byColumn(left: MisplacedCell, right: MisplacedCell): number {
  return left.at.column - right.at.column;
}

/** Is the cell under another one that is merged over it? Then nobody sees what it holds. */
export function isCovered(sheet: Sheet, { row, column }: Place): boolean {
  const area = mergedArea(mergeIndex(sheet), row, column);
  return area !== null && (area.top !== row || area.left !== column);
}

/** A row that stands in other columns (`own`) than the header says; none where it is blank there. */
export function shiftedRow(sheet: Sheet, row: number, columns: Columns, own: Columns): FoundMisplaced[] {
  const fields = Object.keys(own) as TableField[];
  const text = (field: TableField): string => (own[field] === undefined ? '' : cellText(sheet, row, own[field]).trim());
  const cells = fields
    .filter((field) => own[field] !== columns[field] && text(field) !== '')
    .map((field) => misplacedCell(sheet, row, own[field]!, field));
  if (cells.length === 0) return [];
  const isProjectMoved = own.project !== columns.project && text('project') !== '';
  const needed: readonly TableField[] = isProjectMoved ? ['name', 'value', 'amount'] : ['name', 'value'];
  const lost = needed.filter((field) => columns[field] !== undefined && text(field) === '');
  return [{ kind: 'shifted', name: text('name'), cells: cells.sort(byColumn), lost }];
}

/** A content of a project's cell besides its `first` one. */
export function secondCell(sheet: Sheet, { row, column }: Place, field: TableField, first: Place): FoundMisplaced {
  const cells = [misplacedCell(sheet, row, column, field)];
  return { kind: 'second', name: '', cells, lost: field === 'amount' ? ['amount'] : [], first };
}

/** An amount of an agency besides its `first` one. */
export function anotherAmount(sheet: Sheet, { row, column }: Place, first: Place): FoundMisplaced {
  const cells = [misplacedCell(sheet, row, column, 'amount')];
  return { kind: 'another-amount', name: '', cells, lost: ['amount'], first };
}

/** A row with an indicator for which there is no project. */
export function withoutProject(sheet: Sheet, row: number, own: Columns): FoundMisplaced {
  const cells = (sheet.rows[row] ?? []).flatMap((_, column) => {
    const field = (Object.keys(own) as TableField[]).find((one) => own[one] === column);
    return cellText(sheet, row, column).trim() === '' ? [] : [misplacedCell(sheet, row, column, field ?? null)];
  });
  const name = own.name === undefined ? '' : cellText(sheet, row, own.name).trim();
  return { kind: 'without-project', name, cells, lost: ['name', 'value'] };
}

const NUMBER = /^[≥≤><=]?-?[\d,]*\.?\d+/;

const FITS: Partial<Record<IndicatorField, (text: string, pack: Pack) => boolean>> = {
  operator: (text) => operatorOf(text) !== '',
  value: (text, pack) => NUMBER.test(text) || pack.scales.includes(text),
  unit: isUnit,
  direction: (text) => directionOf(text) !== '',
};

/** A cell beside the table that fits the one field which its row leaves blank; null where it is a note. */
export function outsideCell(
  sheet: Sheet,
  { row, column }: Place,
  cells: FieldCells,
  pack: Pack,
): FoundMisplaced | null {
  const text = cellText(sheet, row, column).trim();
  const [field, ...others] = (Object.keys(FITS) as IndicatorField[]).filter(
    (one) => cells[one]?.text.trim() === '' && FITS[one]!(text, pack),
  );
  if (field === undefined || others.length > 0 || cells[field]!.at.row !== row) return null;
  return {
    kind: 'outside',
    name: cells.name?.text.trim() ?? '',
    cells: [misplacedCell(sheet, row, column, field)],
    lost: field === 'value' ? ['value'] : [],
  };
}

/**
 * Can the cells be moved into the columns of their fields? Not over other contents, not out of or into merged cells, not
 * where a formula or a number format (95 % is 0.95) would be left behind.
 */
export function isMovable(sheet: Sheet, { kind, cells }: FoundMisplaced, columns: Columns): boolean {
  if (kind !== 'shifted' && kind !== 'outside') return false;
  const merges = mergeIndex(sheet);
  const sources = new Set(cells.map(({ at }) => at.column));
  return cells.every(({ at: { row, column }, field, value, text }) => {
    const target = field === null ? undefined : columns[field];
    if (target === undefined) return false;
    const isFree = sources.has(target) || cellText(sheet, row, target).trim() === '';
    const isMerged = mergedArea(merges, row, column) !== null || mergedArea(merges, row, target) !== null;
    const hasFormula = [column, target].some((one) => detailAt(sheet, row, one)?.formula !== undefined);
    return isFree && !isMerged && !hasFormula && textOf(value, undefined) === text;
  });
}
