import type { Direction, Operator } from '../../table/table';

/** Direction that an operator asks for: ≥ > 正向, ≤ < 反向; empty where none contradicts it (=, 定性). */
export function requiredDirection(operator: Operator): Direction {
  if (operator === '≥' || operator === '>') return '正向';
  return operator === '≤' || operator === '<' ? '反向' : '';
}

/** A direction written the way `example` (正向指标, 正向, 反) writes one. */
export function directionText(direction: Direction, example: string): string {
  const pattern = /[正反负逆]/.test(example) ? example.trim() : direction;
  return pattern.replace(/[正反负逆]/, direction.charAt(0));
}
