import type { SheetModel } from '../model';
import { areaArgument, numberArgument } from './arguments';
import type { HostContext } from './context';
import type { HostObject } from './host-object';
import { bind, type ObjectType } from './object';

/** Frozen rows and columns of a sheet. */
export function freezePanesOf(sheet: SheetModel, host: HostContext): HostObject {
  return bind(freezePanesType, sheet, host);
}

function location(sheet: SheetModel, host: HostContext): HostObject | null {
  const { rows, columns } = sheet.frozen();
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? 1_048_575 : rows - 1;
  const right = columns === 0 ? 16_383 : columns - 1;
  return host.range({ sheet, area: { top: 0, left: 0, bottom, right } });
}

const freezePanesType: ObjectType<SheetModel> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, args) => sheet.setFrozen(numberArgument(args[0] ?? 1), 0),
    FreezeColumns: (sheet, args) => sheet.setFrozen(0, numberArgument(args[0] ?? 1)),
    FreezeAt: (sheet, args) => {
      const area = areaArgument(args[0], sheet);
      sheet.setFrozen(area.bottom + 1, area.right + 1);
    },
    Unfreeze: (sheet) => sheet.setFrozen(0, 0),
    GetLocationOrNullObject: (sheet, _, host) => location(sheet, host),
  },
};
