import { HostError, invalidArgument, itemNotFound } from '../host-error';
import {
  boundingArea,
  cellsIn,
  cellsOf,
  columnsOf,
  fullAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowsOf,
} from '../values/address';
import { valueTypeOf } from '../values/value-type';
import { areaArgument, flagArgument, numberArgument, rangeOf } from './arguments';
import { conditionalFormatsOf } from './conditional-formats';
import type { HostContext, RangeRef } from './context';
import { dataValidationOf } from './data-validation';
import type { Argument, HostObject } from './host-object';
import { bind, type ObjectType } from './object';
import { clear, merge, shift, sort } from './range-actions';
import { mergedAreas, rangeAreasOf } from './range-areas';
import { apiValue, ensureWritable, readGrid, usedWithin, writeFormats, writeValues } from './range-cells';
import { rangeFormatOf } from './range-format';

/** The range object of an area. Throws `InvalidArgument` for an area that reaches outside the sheet. */
export function rangeOn(ref: RangeRef, host: HostContext): HostObject {
  const { top, left, bottom, right } = ref.area;
  if (top < 0 || left < 0 || bottom < top || right < left || bottom > 1_048_575 || right > 16_383) {
    throw invalidArgument('The range reaches outside the sheet.');
  }
  return bind(rangeType, ref, host);
}

function moved(ref: RangeRef, host: HostContext, rows: number, columns: number, grow = false): HostObject {
  const { top, left, bottom, right } = ref.area;
  const start = grow ? { top, left } : { top: top + rows, left: left + columns };
  return host.range({ ...ref, area: { ...start, bottom: bottom + rows, right: right + columns } });
}

function used(ref: RangeRef, args: readonly Argument[], host: HostContext): HostObject | null {
  const area = usedWithin(ref, args[0] === true);
  return area && host.range({ ...ref, area });
}

function shared(ref: RangeRef, args: readonly Argument[], host: HostContext): HostObject | null {
  const other = rangeOf(args[0])?.area ?? areaArgument(args[0], ref.sheet);
  const area = intersection(ref.area, other);
  return area && host.range({ ...ref, area });
}

function orItemNotFound(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound();
  return found;
}

const sortType: ObjectType<RangeRef> = { name: 'RangeSort', methods: { Apply: sort } };

const rangeType: ObjectType<RangeRef> = {
  name: 'Range',
  identity: (ref, host) => ({ _ReferenceId: host.keep(ref) }),
  read: {
    Address: ({ sheet, area }) => fullAddress(sheet, area),
    CellCount: ({ area }) => (isEntireRow(area) && isEntireColumn(area) ? -1 : cellsOf(area)),
    ColumnCount: ({ area }) => columnsOf(area),
    RowCount: ({ area }) => rowsOf(area),
    ColumnIndex: ({ area }) => area.left,
    RowIndex: ({ area }) => area.top,
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    Values: (ref, host) => readGrid(ref, host, apiValue),
    ValueTypes: (ref, host) => readGrid(ref, host, valueTypeOf),
    Formulas: (ref, host) => readGrid(ref, host, (cell) => cell.formula ?? apiValue(cell)),
    NumberFormat: (ref, host) => readGrid(ref, host, (cell) => cell.format),
    Text: (ref, host) => readGrid(ref, host, (_, row, column) => ref.sheet.text(row, column)),
    RowHidden: ({ sheet, area }) => {
      const states = new Set([...cellsIn({ ...area, left: 0, right: 0 })].map(([row]) => sheet.isRowHidden(row)));
      return states.size === 1 ? states.has(true) : null;
    },
  },
  write: {
    Values: writeValues,
    Formulas: writeValues,
    NumberFormat: writeFormats,
  },
  links: {
    Format: rangeFormatOf,
    DataValidation: dataValidationOf,
    ConditionalFormats: conditionalFormatsOf,
    Worksheet: ({ sheet }, host) => host.worksheet(sheet),
    Sort: (ref, host) => bind(sortType, ref, host),
  },
  methods: {
    _KeepReference: () => undefined,
    _RemoveReference: (_, args, host) => host.release(String(args[0])),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows === rowsOf(area) && columns === columnsOf(area)) return undefined;
      throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
    },
    GetCell: ({ sheet, area }, args, host) => {
      const row = area.top + numberArgument(args[0]);
      const column = area.left + numberArgument(args[1]);
      return host.range({ sheet, area: { top: row, left: column, bottom: row, right: column } });
    },
    GetRow: ({ sheet, area }, args, host) => {
      const row = area.top + numberArgument(args[0]);
      return host.range({ sheet, area: { ...area, top: row, bottom: row } });
    },
    GetColumn: ({ sheet, area }, args, host) => {
      const column = area.left + numberArgument(args[0]);
      return host.range({ sheet, area: { ...area, left: column, right: column } });
    },
    GetEntireRow: ({ sheet, area }, _, host) => host.range({ sheet, area: { ...area, left: 0, right: 16_383 } }),
    GetEntireColumn: ({ sheet, area }, _, host) => host.range({ sheet, area: { ...area, top: 0, bottom: 1_048_575 } }),
    GetOffsetRange: (ref, args, host) => moved(ref, host, numberArgument(args[0]), numberArgument(args[1])),
    GetResizedRange: (ref, args, host) => moved(ref, host, numberArgument(args[0]), numberArgument(args[1]), true),
    GetBoundingRect: ({ sheet, area }, args, host) =>
      host.range({ sheet, area: boundingArea(area, areaArgument(args[0], sheet)) }),
    GetIntersection: (ref, args, host) => orItemNotFound(shared(ref, args, host)),
    GetIntersectionOrNullObject: shared,
    GetUsedRange: (ref, args, host) => orItemNotFound(used(ref, args, host)),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: (ref, _, host) => {
      const areas = mergedAreas(ref);
      if (areas.length > 512) throw new HostError('GeneralException', 'The range has more than 512 merged areas.');
      return areas.length === 0 ? null : rangeAreasOf({ sheet: ref.sheet, areas }, host);
    },
    Merge: (ref, args) => merge(ref, args[0] != null && flagArgument(args[0])),
    Unmerge: (ref) => {
      ensureWritable(ref);
      ref.sheet.unmerge(ref.area);
    },
    Insert: (ref, _, host) => {
      shift(ref, 'insert');
      return host.range(ref);
    },
    Delete: (ref) => shift(ref, 'delete'),
    Clear: (ref, args) => clear(ref, args[0]),
    Select: (ref, _, host) => {
      if (ref.sheet.visibility() !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
      host.model.select(ref.sheet.id, ref.area);
    },
  },
};
