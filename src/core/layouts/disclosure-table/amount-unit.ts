import type { FoundUnit } from '../header/amount-unit';
import { unitInLabel } from '../header/head-notes';
import type { DisclosureHead } from './heads';

/** The amount unit in the header of the amounts; null where it does not say it. */
export function unitInHeader(head: DisclosureHead): FoundUnit | null {
  const header = head.headers.find(({ column }) => column === head.columns.fields.amount);
  const unit = header ? (unitInLabel(header.text) ?? unitInLabel(header.above)) : null;
  return header && unit ? { unit, at: { row: header.row, column: header.column } } : null;
}
