import type { SheetPlan } from '../../sheet/sheet-plan';
import type { IndicatorField } from '../../table/table';

/** What a layout may be unable to hold. `unplaced` are texts of the source table outside its fields. */
export type LossField =
  | IndicatorField
  | 'indicator'
  | 'notes'
  | 'order'
  | 'project'
  | 'no'
  | 'amount'
  | 'goal'
  | 'agencyName'
  | 'emptySections'
  | 'funds'
  | 'formFields'
  | 'midTerm'
  | 'agency'
  | 'agencyCode'
  | 'declaredTotal'
  | 'title'
  | 'year'
  | 'amountUnit'
  | 'unplaced';

/** One kind of content that the target layout does not show. */
export interface Loss {
  readonly field: LossField;
  readonly count: number;
  /** Some of what is lost, in the order of the table. */
  readonly examples: readonly string[];
}

/** Tables drawn in another layout, and what that layout does not show of them. */
export interface Conversion {
  readonly plans: readonly SheetPlan[];
  readonly losses: readonly Loss[];
}

/** Is what is lost kept in the workbook and restored by a conversion back? Texts outside the fields have no place to return to. */
export function isKept({ field }: Loss): boolean {
  return field !== 'unplaced';
}
