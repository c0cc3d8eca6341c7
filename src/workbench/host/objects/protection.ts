import { accessDenied } from '../host-error';
import type { SheetModel, WorkbookModel } from '../model';
import { UNPROTECTED } from '../model-parts';
import { isRecord, type Json } from '../protocol/wire';
import type { HostContext } from './context';
import type { Argument, HostObject } from './host-object';
import { bind, type ObjectType } from './object';

/** Protection of a sheet. */
export function sheetProtectionOf(sheet: SheetModel, host: HostContext): HostObject {
  return bind(sheetProtectionType, sheet, host);
}

/** Protection of the workbook's structure, which this host never has. */
export function workbookProtectionOf(model: WorkbookModel, host: HostContext): HostObject {
  return bind(workbookProtectionType, model, host);
}

function protect(sheet: SheetModel, options: Argument | undefined, password: Argument | undefined): void {
  if (sheet.protection().isProtected) throw accessDenied('The sheet is protected already.');
  const given = (options ?? null) as Json;
  sheet.setProtection({
    isProtected: true,
    password: typeof password === 'string' ? password : '',
    options: isRecord(given) ? (given as Readonly<Record<string, string | boolean>>) : {},
  });
}

function unprotect(sheet: SheetModel, password: Argument | undefined): void {
  const current = sheet.protection();
  if (!current.isProtected) throw accessDenied('The sheet is not protected.');
  if (current.password !== '' && current.password !== password) throw accessDenied('The password is wrong.');
  sheet.setProtection(UNPROTECTED);
}

const sheetProtectionType: ObjectType<SheetModel> = {
  name: 'WorksheetProtection',
  read: {
    Protected: (sheet) => sheet.protection().isProtected,
    Options: (sheet) => (sheet.protection().isProtected ? sheet.protection().options : null),
  },
  methods: {
    Protect: (sheet, args) => protect(sheet, args[0], args[1]),
    Unprotect: (sheet, args) => unprotect(sheet, args[0]),
  },
};

const workbookProtectionType: ObjectType<WorkbookModel> = {
  name: 'WorkbookProtection',
  read: { Protected: () => false },
};
