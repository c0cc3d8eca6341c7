import type { CellState } from '../model-parts';

export const ERROR_TEXTS: readonly string[] = [
  '#N/A',
  '#NAME?',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
];

/** Type of a cell's value in the words of Excel's API. */
export function valueTypeOf(cell: CellState): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (cell.isError) return 'Error';
  if (cell.value === null) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}
