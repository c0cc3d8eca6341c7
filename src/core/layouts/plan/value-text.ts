import type { IndicatorContent } from '../../table/content';

/**
 * Operator, value and unit as one text: `≥95%`. `＝` is full-width, because `=100%` typed anew would become a formula; 定性
 * is said by the word in the value itself.
 */
export function joinedValue({ operator, value, unit }: Pick<IndicatorContent, 'operator' | 'value' | 'unit'>): string {
  if (operator === '定性') return `${value}${unit}` || operator;
  return `${operator === '=' ? '＝' : operator}${value}${unit}`;
}
