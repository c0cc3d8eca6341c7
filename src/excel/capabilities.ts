/** The requirement set that the add-in cannot do without: Excel 2021 has it. */
export const EXCEL_API_FLOOR = '1.14';

/** What this Excel and the loaded Office.js can do beyond the floor. */
export interface Capabilities {
  /** The floor is there. */
  readonly supported: boolean;
  /** A batch can wait until the person leaves the cell that is being edited. */
  readonly delayForCellEdit: boolean;
  /** Excel's own undo takes back what the add-in writes. */
  readonly undo: boolean;
  /** Several writes can be one undo step. */
  readonly undoGroup: boolean;
}

/**
 * Asks the host for its requirement sets. A self-hosted library may be older than the Excel it runs in: a member newer
 * than the floor would have to be looked for in the library as well. None is used; options it does not know it ignores.
 */
export function detectCapabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    supported: has(EXCEL_API_FLOOR),
    delayForCellEdit: Office.context.requirements.isSetSupported('DelayForCellEdit'),
    undo: has('1.19'),
    undoGroup: has('1.20'),
  };
}
