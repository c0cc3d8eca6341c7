import type { Area } from '../../../core/sheet/address';
import { invalidArgument, itemNotFound } from '../host-error';
import type { SheetModel, WorkbookModel } from '../model';
import type { Json } from '../protocol/wire';
import { parseAddress } from '../values/address';
import type { RangeRef } from './context';
import { type Argument, isHostObject } from './host-object';

/** A number among the arguments; throws `InvalidArgument` otherwise. */
export function numberArgument(value: Argument | undefined): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(`Expected a number, got ${JSON.stringify(value)}.`);
}

export function textArgument(value: Argument | undefined): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`Expected a text, got ${JSON.stringify(value)}.`);
}

export function flagArgument(value: Argument | undefined): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`Expected true or false, got ${JSON.stringify(value)}.`);
}

/** The range behind an object of type Range; null for any other argument. */
export function rangeOf(value: Argument | undefined): RangeRef | null {
  return isHostObject(value) && value.typeName === 'Range' ? (value.self as RangeRef) : null;
}

/** An area given as an address or as a range of the same sheet. */
export function areaArgument(value: Argument | undefined, sheet: SheetModel): Area {
  const range = rangeOf(value);
  if (range) {
    if (range.sheet.id !== sheet.id) throw invalidArgument('The range is on another sheet.');
    return range.area;
  }
  const parsed = parseAddress(textArgument(value));
  const isElsewhere = parsed?.sheetName && parsed.sheetName.toLowerCase() !== sheet.name().toLowerCase();
  if (!parsed || isElsewhere) throw invalidArgument(`"${String(value)}" is no address of this sheet.`);
  return parsed.area;
}

/** Sheet by id or, whatever the case of its letters, by name. */
export function findSheet(model: WorkbookModel, key: Json | Argument): SheetModel | null {
  const wanted = String(key).toLowerCase();
  const sheets = model.sheets();
  return (
    sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name().toLowerCase() === wanted) ?? null
  );
}

/** As `findSheet`; throws `ItemNotFound` where there is none. */
export function requireSheet(model: WorkbookModel, key: Json | Argument): SheetModel {
  const sheet = findSheet(model, key);
  if (!sheet) throw itemNotFound();
  return sheet;
}
