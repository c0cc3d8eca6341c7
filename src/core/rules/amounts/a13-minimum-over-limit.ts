import type { Place, Table } from '../../table/table';
import type { Draft, ProjectRule } from '../rule';
import { placeOf } from '../values/field-place';
import { measureText } from '../values/quantity';
import { moneyText } from './in-yuan';
import { type Contradiction, contradictions } from './minimum-over-limit';
import type { PricedQuantity } from './priced-quantities';

/**
 * 规则 A13: the least quantities (≥) at their least prices cost more than the limit (≤) of the same cost, or leave nothing
 * for the saving rate that is promised. Only where it is certain which quantity a price is paid for.
 */
export const minimumOverLimit: ProjectRule = {
  code: 'A13',
  name: 'minimum-over-limit',
  severity: 'warning',
  trial: true,
  scope: 'project',
  check: (project, { table, pack }) =>
    contradictions(project, pack, table.amountUnit).map((one) => draftOf(one, table)),
};

function draftOf(one: Contradiction, { amountUnit }: Table): Draft {
  const { minimum, terms, limit, most, saving } = one;
  const at = saving ?? limit!.indicator;
  return {
    at: placeOf(at, 'value'),
    ...(saving ? { variant: 'saving' } : {}),
    args: {
      name: at.name,
      measure: measureText(at),
      terms: terms.map(({ text }) => text),
      minimum: moneyText(minimum.value, amountUnit),
      most: moneyText(most.value, amountUnit),
      amountUnit,
    },
    related: [...(saving && limit ? [placeOf(limit.indicator, 'value')] : []), ...placesOf(terms)],
  };
}

/** Where the prices and quantities of products stand, each once. */
export function placesOf(terms: readonly PricedQuantity[]): readonly Place[] {
  const indicators = terms.flatMap(({ price, quantities }) => [...quantities, price].map(({ indicator }) => indicator));
  return [...new Set(indicators)].map((indicator) => placeOf(indicator, 'value'));
}
