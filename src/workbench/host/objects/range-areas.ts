import type { Area } from '../../../core/sheet/address';
import { contains } from '../../../core/sheet/address';
import type { SheetModel } from '../model';
import { cellsOf, fullAddress } from '../values/address';
import type { HostContext, RangeRef } from './context';
import type { HostObject } from './host-object';
import { bind, type ObjectType } from './object';

interface AreasRef {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Merged areas that Excel counts to a range: those whose first cell lies in it. */
export function mergedAreas({ sheet, area }: RangeRef): readonly Area[] {
  return sheet.merges().filter((merge) => contains(area, merge.top, merge.left));
}

/** Several areas of one sheet as one object. */
export function rangeAreasOf(ref: AreasRef, host: HostContext): HostObject {
  return bind(rangeAreasType, ref, host);
}

function ranges({ sheet, areas }: AreasRef, host: HostContext): readonly HostObject[] {
  return areas.map((area) => host.range({ sheet, area }));
}

const rangeCollectionType: ObjectType<AreasRef> = {
  name: 'RangeCollection',
  items: ranges,
  methods: { GetCount: ({ areas }) => areas.length },
};

const rangeAreasType: ObjectType<AreasRef> = {
  name: 'RangeAreas',
  read: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0),
  },
  links: { Areas: (ref, host) => bind(rangeCollectionType, ref, host) },
  methods: { _KeepReference: () => undefined, _RemoveReference: () => undefined },
};
