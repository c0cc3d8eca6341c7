import { type Sheet, valueAt } from '../../sheet/sheet';
import type { Place, Project } from '../../table/table';

/** The place of characters [start, end) of a project's goal; null where the goal does not stand in one cell as it is. */
export function goalPart(sheet: Sheet, { goal, at }: Project, start: number, end: number): Place | null {
  if (!at.goal || goal === '') return null;
  const { row, column, span } = at.goal;
  const content = valueAt(sheet, row, column);
  const offset = typeof content === 'string' ? content.indexOf(goal, span?.start ?? 0) : -1;
  return offset < 0 ? null : { row, column, span: { start: offset + start, end: offset + end } };
}
