import { unitInLabel, unitInNote } from '../../layouts/header/head-notes';
import type { Sheet } from '../../sheet/sheet';
import type { AmountUnit, Place, Table } from '../../table/table';
import type { TableDraft, TableRule } from '../rule';
import { filledCells, type HeaderText, headerOf } from './header-cells';

/**
 * Rule H06: the head of the table names the unit of its amounts, and only one. Silent where every amount brings its own
 * unit (120万元). Whether the unit fits the amounts is asked by A14.
 */
export const amountUnit: TableRule = {
  code: 'H06',
  name: 'amount-unit',
  severity: 'warning',
  scope: 'table',
  check: ({ table, sheet }) => (table.amountUnitAt === null ? unitMissing(table, sheet) : twoUnits(table, sheet)),
};

function unitMissing(table: Table, sheet: Sheet): readonly TableDraft[] {
  const amounts = table.projects.flatMap(({ amount }) => (amount?.value ? [amount] : []));
  const [first] = amounts;
  if (!first || amounts.every(({ text }) => /[元万亿]\s*$/.test(text))) return [];
  const at = headerOf(table, sheet, table.columns.amount)?.at ?? first.at;
  return [{ at, args: { amountUnit: table.amountUnit } }];
}

/** 金额单位：元 above 预算数（万元）. */
function twoUnits(table: Table, sheet: Sheet): readonly TableDraft[] {
  const named = unitCells(table, sheet);
  const other = named.find(({ unit }) => unit !== table.amountUnit);
  const own = named.find(({ unit }) => unit === table.amountUnit);
  if (!other || !own) return [];
  return [{ at: other.at, variant: 'two', args: { other: other.unit, amountUnit: own.unit }, related: [own.at] }];
}

interface UnitCell {
  readonly unit: AmountUnit;
  readonly at: Place;
}

/** Where the notes above the table and the header of its amounts name a unit. */
function unitCells(table: Table, sheet: Sheet): readonly UnitCell[] {
  const first = table.header?.first ?? table.projects[0]?.rows.first ?? table.area.top;
  const notes = filledCells(sheet, table.area.top, first - 1, table.area);
  const header = headerOf(table, sheet, table.columns.amount);
  const found = [
    ...notes.flatMap((cell) => unitCell(cell, unitInNote(cell.text))),
    ...(header ? unitCell(header, unitInLabel(header.text)) : []),
  ];
  const isKnown = found.some(({ at }) => at.row === table.amountUnitAt?.row && at.column === table.amountUnitAt.column);
  return isKnown || !table.amountUnitAt ? found : [...found, { unit: table.amountUnit, at: table.amountUnitAt }];
}

function unitCell({ at }: HeaderText, unit: AmountUnit | null): readonly UnitCell[] {
  return unit ? [{ unit, at }] : [];
}
