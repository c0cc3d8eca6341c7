import type { Faults } from './faults';
import { accessDenied, HostError } from './host-error';
import type { HostObject } from './objects/host-object';

const GENERAL_WHEN_INACTIVE = new Set(['Range.Select', 'Worksheet.Activate', 'WorksheetCollection.Add']);
const SELECTION_WHEN_INACTIVE = new Set(['Workbook.GetSelectedRange', 'Workbook.GetActiveCell', 'Worksheet.Delete']);

/** Refuses a write into a workbook that was opened read-only. */
export function refuseReadOnly(faults: Faults): void {
  if (faults.get().readOnly) throw accessDenied('The workbook is read-only.');
}

/** Refuses the members that fail while another workbook has the focus, with the codes Excel gives. */
export function refuseInactive(faults: Faults, object: HostObject, member: string): void {
  if (!faults.get().inactiveWorkbook) return;
  const name = `${object.typeName}.${member}`;
  if (GENERAL_WHEN_INACTIVE.has(name) || object.typeName === 'WorksheetFreezePanes') {
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  }
  if (SELECTION_WHEN_INACTIVE.has(name)) {
    throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
  }
}
