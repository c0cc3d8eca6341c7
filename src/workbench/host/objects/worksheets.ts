import { EVENT_NUMBERS } from '../events/event-table';
import { WORKBOOK_TARGET } from '../events/registrations';
import { itemNotFound } from '../host-error';
import type { SheetModel, WorkbookModel } from '../model';
import { findSheet, textArgument } from './arguments';
import type { HostContext } from './context';
import type { Argument, HostObject } from './host-object';
import { bind, type ObjectType } from './object';
import { checkSheetName, worksheetByKey } from './worksheet';

/** All sheets of the workbook. */
export function worksheetsOf(model: WorkbookModel, host: HostContext): HostObject {
  return bind(worksheetsType, model, host);
}

function sheets(model: WorkbookModel, visibleOnly: Argument | undefined): readonly SheetModel[] {
  return model.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility() === 'Visible');
}

function end(model: WorkbookModel, args: readonly Argument[], host: HostContext, at: 0 | -1): HostObject {
  const sheet = sheets(model, args[0]).at(at);
  if (!sheet) throw itemNotFound();
  return host.worksheet(sheet);
}

function freeName(model: WorkbookModel): string {
  let number = model.sheets().length + 1;
  while (findSheet(model, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

type EventMethods = NonNullable<ObjectType<WorkbookModel>['methods']>;

function eventMethods(): EventMethods {
  const names = Object.keys(EVENT_NUMBERS);
  const register = names.map((name): [string, EventMethods[string]] => [
    `_Register${name}Event`,
    (_, __, host) => host.subscribe(name, WORKBOOK_TARGET),
  ]);
  const unregister = names.map((name): [string, EventMethods[string]] => [
    `_Unregister${name}Event`,
    (_, __, host) => host.unsubscribe(name, WORKBOOK_TARGET),
  ]);
  return Object.fromEntries([...register, ...unregister]);
}

const worksheetsType: ObjectType<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: (model, host) => model.sheets().map((sheet) => host.worksheet(sheet)),
  item: (_, key, host) => worksheetByKey(key, host),
  methods: {
    ...eventMethods(),
    Add: (model, args, host) => {
      const name = args[0] == null ? freeName(model) : textArgument(args[0]);
      checkSheetName(name, host, null);
      return host.worksheet(model.addSheet(name));
    },
    GetItemOrNullObject: (model, args, host) => {
      const sheet = findSheet(model, args[0] ?? null);
      return sheet && host.worksheet(sheet);
    },
    GetActiveWorksheet: (model, _, host) => host.worksheet(model.activeSheet()),
    GetFirst: (model, args, host) => end(model, args, host, 0),
    GetLast: (model, args, host) => end(model, args, host, -1),
    GetCount: (model, args) => sheets(model, args[0]).length,
  },
};
