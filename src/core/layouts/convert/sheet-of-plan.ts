import type { SheetPlan } from '../../sheet/sheet-plan';
import { detailKey, makeSheet } from '../../sheet/sheet';
import type { CellDetail, Sheet } from '../../sheet/sheet';

function detailsOf({ rows, formats, formulas }: SheetPlan): Map<number, CellDetail> {
  const details = new Map<number, CellDetail>();
  for (const { area, format } of formats)
    for (let row = area.top; row <= area.bottom && row < rows.length; row++)
      for (let column = area.left; column <= area.right; column++)
        if (typeof rows[row]![column] === 'number') details.set(detailKey(row, column), { format });
  for (const { row, column, formula } of formulas) {
    const key = detailKey(row, column);
    const isCalculated = (rows[row]?.[column] ?? null) !== null;
    details.set(key, { ...details.get(key), formula, ...(isCalculated ? {} : { problem: 'not-calculated' }) });
  }
  return details;
}

/** The sheet that a plan draws, as a reader would find it: to read a plan back before anything is written. */
export function sheetOfPlan(plan: SheetPlan, name = plan.name): Sheet {
  return makeSheet(name, plan.rows, { merges: plan.merges, details: detailsOf(plan) });
}
