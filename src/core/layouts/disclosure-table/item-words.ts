import type { IndicatorField } from '../../table/table';
import { normaliseLabel, tidy } from '../../taxonomy/normalise';
import type { CompositeItem } from '../composite/parse-composite';

type Written = Readonly<Partial<Record<IndicatorField, string>>>;

/** What an item says, normalised once for all the projects that have it. */
export class ItemWords {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  private last: Written | null = null;

  constructor(private readonly item: CompositeItem) {
    this.name = tidy(item.name.text);
    this.value = item.value ? tidy(item.value.text) : '';
    this.unit = item.unit ? bareUnit(item.unit.text) : '';
  }

  /** `Indicator.written` under these labels; the very object of before where it says the same. */
  written(value: string, level1: string | undefined, level2: string | undefined): Written {
    const { last } = this;
    if (last && last.level1 === level1 && last.level2 === level2 && last.value === value) return last;
    const { name, operatorPart, unit, weight } = this.item;
    return (this.last = {
      ...(level1 === undefined ? {} : { level1 }),
      ...(level2 === undefined ? {} : { level2 }),
      name: name.text,
      operator: operatorPart?.text ?? '',
      value,
      unit: unit?.text ?? '',
      ...(weight ? { weight: weight.text } : {}),
    });
  }
}

const BRACKETS = /[()[\]【】]/g;

function bareUnit(text: string): string {
  const unit = normaliseLabel(text);
  return unit.replace(BRACKETS, '') || unit;
}

const known = new WeakMap<CompositeItem, ItemWords>();

/** The words of an item. */
export function wordsOf(item: CompositeItem): ItemWords {
  let words = known.get(item);
  if (!words) known.set(item, (words = new ItemWords(item)));
  return words;
}
