import { invalidArgument } from '../host-error';
import type { SheetModel } from '../model';
import { isRecord, type Json } from '../protocol/wire';
import { isEntireRow, localAddress } from '../values/address';
import { areaArgument, flagArgument, numberArgument, rangeOf, textArgument } from './arguments';
import type { HostContext } from './context';
import type { Argument, HostObject } from './host-object';
import { bind, type ObjectType } from './object';

/** Print set-up of a sheet. */
export function pageLayoutOf(sheet: SheetModel, host: HostContext): HostObject {
  return bind(pageLayoutType, sheet, host);
}

function numbers(value: Json | Argument | undefined): Readonly<Record<string, number>> {
  const json = value as Json;
  if (!isRecord(json)) throw invalidArgument('Expected an object of numbers.');
  return Object.fromEntries(Object.entries(json).map(([key, entry]) => [key, numberArgument(entry)]));
}

function orientation(value: Json): 'Portrait' | 'Landscape' {
  if (value === 'Portrait' || value === 'Landscape') return value;
  throw invalidArgument(`"${String(value)}" is no orientation.`);
}

function titleRows(value: Argument | undefined, sheet: SheetModel): string {
  const area = areaArgument(value, sheet);
  if (!isEntireRow(area)) throw invalidArgument('Title rows are whole rows.');
  return `$${area.top + 1}:$${area.bottom + 1}`;
}

function stored(sheet: SheetModel, host: HostContext, address: string): HostObject | null {
  return address === '' ? null : host.range({ sheet, area: areaArgument(address, sheet) });
}

const pageLayoutType: ObjectType<SheetModel> = {
  name: 'PageLayout',
  read: {
    Orientation: (sheet) => sheet.pageLayout().orientation,
    PaperSize: (sheet) => sheet.pageLayout().paperSize,
    Zoom: (sheet) => sheet.pageLayout().zoom,
    CenterHorizontally: (sheet) => sheet.pageLayout().centerHorizontally,
  },
  write: {
    Orientation: (sheet, value) => sheet.setPageLayout({ orientation: orientation(value) }),
    PaperSize: (sheet, value) => sheet.setPageLayout({ paperSize: textArgument(value) }),
    Zoom: (sheet, value) => sheet.setPageLayout({ zoom: numbers(value) }),
    CenterHorizontally: (sheet, value) => sheet.setPageLayout({ centerHorizontally: flagArgument(value) }),
  },
  methods: {
    SetPrintTitleRows: (sheet, args) => sheet.setPageLayout({ titleRows: titleRows(args[0], sheet) }),
    SetPrintArea: (sheet, args) => {
      const range = rangeOf(args[0]);
      const area = range?.area ?? areaArgument(args[0], sheet);
      sheet.setPageLayout({ printArea: localAddress(area) });
    },
    SetPrintMargins: (sheet, args) => sheet.setPageLayout({ margins: numbers(args[1]) }),
    GetPrintTitleRowsOrNullObject: (sheet, _, host) => stored(sheet, host, sheet.pageLayout().titleRows),
    GetPrintAreaOrNullObject: (sheet, _, host) => stored(sheet, host, sheet.pageLayout().printArea),
  },
};
