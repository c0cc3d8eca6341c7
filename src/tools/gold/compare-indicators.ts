import type { Indicator } from '../../core/table/table';
import { INDICATOR_FIELDS } from '../../core/table/table';
import type { IndicatorField } from '../../core/table/table';
import { alignInOrder } from './align';
import type { GoldIndicator } from './gold-file';

/** An indicator that was not read as gold says. */
export type IndicatorDifference =
  | {
      readonly kind: 'wrong';
      readonly gold: GoldIndicator;
      readonly read: Indicator;
      readonly fields: readonly FieldDifference[];
    }
  | { readonly kind: 'missing'; readonly gold: GoldIndicator }
  | { readonly kind: 'extra'; readonly read: Indicator };

export interface FieldDifference {
  readonly field: IndicatorField;
  readonly gold: string;
  readonly read: string;
}

export interface IndicatorComparison {
  readonly exact: number;
  readonly differences: readonly IndicatorDifference[];
}

type Fields = Readonly<Record<IndicatorField, string>>;

function fieldsOf(indicator: GoldIndicator | Indicator): Fields {
  const { level1, level2, name, operator, value, unit } = indicator;
  return {
    level1,
    level2,
    name,
    operator,
    value,
    unit,
    weight: indicator.weight ?? '',
    direction: indicator.direction ?? '',
  };
}

const ALTERNATIVE = /\b(name|value|operator|unit)='([^']*)'/g;

/** The readings that are right: the printed one, and for an ambiguous text the one that its note gives. */
function rightReadings(gold: GoldIndicator): readonly Fields[] {
  const printed = fieldsOf(gold);
  const changes = gold.ambiguous
    ? Array.from((gold.note ?? '').matchAll(ALTERNATIVE), ([, field = '', text = '']) => [field, text])
    : [];
  return changes.length === 0
    ? [printed]
    : [printed, { ...printed, ...(Object.fromEntries(changes) as Partial<Fields>) }];
}

/** Fields in which an indicator differs from gold; empty where it is exact. */
export function fieldDifferences(gold: GoldIndicator, read: Indicator): readonly FieldDifference[] {
  const found = fieldsOf(read);
  const all = rightReadings(gold).map((right) =>
    INDICATOR_FIELDS.filter((field) => right[field] !== found[field]).map((field) => ({
      field,
      gold: right[field],
      read: found[field],
    })),
  );
  return all.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
}

/** Indicators with nothing in common but labels and blanks are no partners. */
function difference(gold: GoldIndicator, read: Indicator): number {
  const differing = fieldDifferences(gold, read);
  return differing.length / INDICATOR_FIELDS.length + (differing.some(({ field }) => field === 'name') ? 0.1 : 0);
}

/** Compares the indicators of one project with gold, aligned in their order. */
export function compareIndicators(gold: readonly GoldIndicator[], read: readonly Indicator[]): IndicatorComparison {
  let exact = 0;
  const differences: IndicatorDifference[] = [];
  for (const [wanted, found] of alignInOrder(gold, read, difference)) {
    if (wanted && found) {
      const fields = fieldDifferences(wanted, found);
      if (fields.length === 0) exact += 1;
      else differences.push({ kind: 'wrong', gold: wanted, read: found, fields });
    } else if (wanted) differences.push({ kind: 'missing', gold: wanted });
    else if (found) differences.push({ kind: 'extra', read: found });
  }
  return { exact, differences };
}
