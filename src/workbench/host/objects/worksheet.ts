import { accessDenied, HostError, invalidArgument, itemNotFound } from '../host-error';
import type { SheetModel } from '../model';
import type { Visibility } from '../model-parts';
import { WHOLE_SHEET } from '../values/address';
import { areaArgument, findSheet, numberArgument, textArgument } from './arguments';
import type { HostContext } from './context';
import { freezePanesOf } from './freeze-panes';
import type { Argument, HostObject } from './host-object';
import { bind, type ObjectType } from './object';
import { pageLayoutOf } from './page-layout';
import { sheetProtectionOf } from './protection';
import { usedWithin } from './range-cells';

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;
const VISIBILITIES: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'];

/** The object of one sheet. */
export function worksheetOf(sheet: SheetModel, host: HostContext): HostObject {
  return bind(worksheetType, sheet, host);
}

/** Throws `InvalidArgument` for a name that Excel refuses: too long, forbidden signs, taken by another sheet. */
export function checkSheetName(name: string, host: HostContext, self: SheetModel | null): void {
  const isBad = name === '' || name.length > 31 || FORBIDDEN_IN_NAMES.test(name) || /^'|'$/.test(name);
  if (isBad) throw invalidArgument(`"${name}" is no name for a sheet.`);
  const taken = host.model.sheets().find((sheet) => sheet.name().toLowerCase() === name.toLowerCase());
  if (taken && taken.id !== self?.id) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

function ensureVisibleLeft(sheet: SheetModel, host: HostContext): void {
  const others = host.model.sheets().filter((other) => other.id !== sheet.id && other.visibility() === 'Visible');
  if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook needs a visible sheet.');
}

function setVisibility(sheet: SheetModel, value: string, host: HostContext): void {
  if (!VISIBILITIES.includes(value)) throw invalidArgument(`"${value}" is no visibility.`);
  if (value !== 'Visible') ensureVisibleLeft(sheet, host);
  sheet.setVisibility(value as Visibility);
}

function used(sheet: SheetModel, args: readonly Argument[], host: HostContext): HostObject | null {
  const area = usedWithin({ sheet, area: WHOLE_SHEET }, args[0] === true);
  return area && host.range({ sheet, area });
}

function byIndexes(sheet: SheetModel, args: readonly Argument[], host: HostContext): HostObject {
  const [top = 0, left = 0, rows = 0, columns = 0] = args.map(numberArgument);
  return host.range({ sheet, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } });
}

const worksheetType: ObjectType<SheetModel> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  read: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name(),
    Position: (sheet) => sheet.position(),
    Visibility: (sheet) => sheet.visibility(),
    TabColor: (sheet) => sheet.tabColor(),
  },
  write: {
    Name: (sheet, value, host) => {
      checkSheetName(textArgument(value), host, sheet);
      sheet.rename(textArgument(value));
    },
    Position: (sheet, value) => sheet.moveTo(numberArgument(value)),
    Visibility: (sheet, value, host) => setVisibility(sheet, textArgument(value), host),
    TabColor: (sheet, value) => sheet.setTabColor(textArgument(value).toUpperCase()),
  },
  links: {
    FreezePanes: freezePanesOf,
    PageLayout: pageLayoutOf,
    Protection: sheetProtectionOf,
  },
  methods: {
    GetRange: (sheet, args, host) =>
      host.range({ sheet, area: args[0] == null ? WHOLE_SHEET : areaArgument(args[0], sheet) }),
    GetRangeByIndexes: byIndexes,
    GetCell: (sheet, args, host) => byIndexes(sheet, [args[0] ?? null, args[1] ?? null, 1, 1], host),
    GetUsedRange: (sheet, args, host) =>
      used(sheet, args, host) ?? host.range({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: used,
    Activate: (sheet, _, host) => {
      if (sheet.visibility() !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
      host.model.activate(sheet.id);
    },
    Delete: (sheet, _, host) => {
      if (sheet.visibility() === 'VeryHidden') throw accessDenied('A very hidden sheet cannot be deleted.');
      if (sheet.visibility() === 'Visible') ensureVisibleLeft(sheet, host);
      sheet.remove();
    },
    _RegisterDataChangedEvent: (sheet, _, host) => host.subscribe('DataChanged', sheet.id),
    _UnregisterDataChangedEvent: (sheet, _, host) => host.unsubscribe('DataChanged', sheet.id),
    _RegisterSelectionChangedEvent: (sheet, _, host) => host.subscribe('SelectionChanged', sheet.id),
    _UnregisterSelectionChangedEvent: (sheet, _, host) => host.unsubscribe('SelectionChanged', sheet.id),
  },
};

/** Sheet by id or name as an object; throws `ItemNotFound`. */
export function worksheetByKey(key: Argument, host: HostContext): HostObject {
  const sheet = findSheet(host.model, key);
  if (!sheet) throw itemNotFound();
  return worksheetOf(sheet, host);
}
