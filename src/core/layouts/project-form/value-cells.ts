import type { Pack } from '../../pack/pack';
import type { Place } from '../../table/table';
import { halfWidth } from '../../taxonomy/normalise';
import type { FieldCell, FieldCells } from '../cells/indicator';
import { operatorOf } from '../cells/operator-text';
import { splitValue } from '../cells/value-text';
import type { Part } from '../cells/value-text';
import { valueAtEnd } from '../composite/parse-values';

/** Longer texts are sentences. */
const LONGEST = 60;

/**
 * Takes operator, number and unit of a value cell apart where no list knows the unit (26张) or words say the operator
 * (控制在5%以内): in a form nothing but a unit stands behind the number. All other cells stay as they are.
 */
export function valueCells(cells: FieldCells, pack: Pack): FieldCells {
  const { value, operator, unit } = cells;
  if (!value || operator || unit || value.text.length > LONGEST || splitValue(value.text, pack)) return cells;
  const found = valueAtEnd(halfWidth(value.text), pack);
  if (!found || found.start !== 0 || (found.operatorPart === null && found.unit === null)) return cells;
  const cellOf = (part: Part, text = part.text): FieldCell => ({ text, at: within(value.at, part) });
  const own = found.operatorPart;
  return {
    ...cells,
    ...(own ? { operator: cellOf(own, operatorOf(own.text) === '' ? found.operator : own.text) } : {}),
    value: cellOf(found.value),
    ...(found.unit ? { unit: cellOf(found.unit) } : {}),
  };
}

function within(at: Place, { start, end }: Part): Place {
  const from = at.span?.start ?? 0;
  return { ...at, span: { start: from + start, end: from + end } };
}
