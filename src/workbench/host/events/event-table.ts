import { areaAddress } from '../../../core/sheet/address';
import { valueTypeOf } from '../values/value-type';
import type { Author, CellState } from '../model-parts';
import type { ModelEvent } from '../model-events';
import type { Json } from '../protocol/wire';

/** Number of an event on the wire by the name of its registration method. */
export const EVENT_NUMBERS: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowSorted: 19,
  ColumnSorted: 20,
};

export interface OutgoingEvent {
  readonly name: string;
  readonly sheetId: string;
  readonly args: { readonly [key: string]: Json };
}

const SHIFTS: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  ColumnInserted: 'ShiftCellRight',
  RowDeleted: 'ShiftCellUp',
  ColumnDeleted: 'ShiftCellLeft',
};

function source(author: Author): string {
  return author === 'remote' ? 'Remote' : 'Local';
}

function eventValue(cell: CellState): Json {
  return cell.value ?? '';
}

function changed(event: ModelEvent & { readonly kind: 'changed' }): OutgoingEvent {
  const { details } = event;
  return {
    name: 'DataChanged',
    sheetId: event.sheetId,
    args: {
      address: event.areas.map((area) => changeAddress(event.change, area)).join(','),
      changeType: event.change,
      source: source(event.author),
      worksheetId: event.sheetId,
      triggerSource: event.author === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: SHIFTS[event.change] ?? 'None',
      ...(details && {
        valueBefore: eventValue(details.before),
        valueAfter: eventValue(details.after),
        valueTypeBefore: valueTypeOf(details.before),
        valueTypeAfter: valueTypeOf(details.after),
      }),
    },
  };
}

/** Whole rows are written `5:7`, whole columns `B:C`, as Excel reports them. */
function changeAddress(change: string, area: Parameters<typeof areaAddress>[0]): string {
  const [start = '', end = start] = areaAddress(area).split(':');
  if (change.startsWith('Row')) return `${area.top + 1}:${area.bottom + 1}`;
  if (change.startsWith('Column')) return `${start.replace(/\d+/, '')}:${end.replace(/\d+/, '')}`;
  return areaAddress(area);
}

/** The event as the client hears it. */
export function outgoing(event: ModelEvent): OutgoingEvent {
  const args = { worksheetId: event.sheetId };
  switch (event.kind) {
    case 'changed':
      return changed(event);
    case 'rowSorted':
      return {
        name: 'RowSorted',
        sheetId: event.sheetId,
        args: { ...args, address: areaAddress(event.area), source: source(event.author) },
      };
    case 'selection':
      return {
        name: 'SelectionChanged',
        sheetId: event.sheetId,
        args: { ...args, address: event.areas.map(areaAddress).join(',') },
      };
    case 'added':
      return { name: 'Added', sheetId: event.sheetId, args: { ...args, source: source(event.author) } };
    case 'deleted':
      return { name: 'Deleted', sheetId: event.sheetId, args: { ...args, source: source(event.author) } };
    case 'activated':
      return { name: 'Activated', sheetId: event.sheetId, args };
    case 'deactivated':
      return { name: 'Deactivated', sheetId: event.sheetId, args };
  }
}
