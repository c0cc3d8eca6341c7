import type { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-ui/facade';

/** Tells when the person starts and ends typing in a cell of the grid. */
export function watchCellEditing(univer: Univer, onChange: (isEditing: boolean) => void): void {
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.SheetEditStarted, () => onChange(true));
  api.addEvent(api.Event.SheetEditEnded, () => onChange(false));
}
