import type { IndicatorContent } from '../../table/content';

type Item = Pick<IndicatorContent, 'name' | 'operator' | 'value' | 'unit'>;

/** The operator as a text can say it: 定性 is no sign, and `=` is full-width as the budget system writes it. */
function sign({ operator }: Item): string {
  if (operator === '定性') return '';
  return operator === '=' ? '＝' : operator;
}

/** Ways to write an indicator without its number, the usual one first. */
export function itemForms(item: Item): readonly string[] {
  const { name, value, unit } = item;
  const operator = sign(item);
  const shown = `${operator}${value}${unit}`;
  const apart = [operator, value, unit].filter(Boolean).join(' ');
  if (name === '') return [shown, apart];
  if (shown === '') return [name, `${name}：`];
  return [
    `${name} ${shown}`,
    `${name}：${shown}`,
    `${name}（${shown}）`,
    `${name}：${apart}`,
    `${name}（${unit}）${operator}${value}`,
    `${name} ${operator}${value}（${unit}）`,
    `${name}达到${shown}`,
  ];
}

const DIGITS = '一二三四五六七八九';

/** 1 → 一, 12 → 十二, 20 → 二十; figures from 100 on. */
export function chineseOrdinal(number: number): string {
  if (number >= 100) return String(number);
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens - 1]}十`;
  return ten + (DIGITS[(number % 10) - 1] ?? '');
}
