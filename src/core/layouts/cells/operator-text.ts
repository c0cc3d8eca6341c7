import type { Direction, Operator } from '../../table/table';
import { bareLabel, halfWidth, normaliseLabel } from '../../taxonomy/normalise';

/** Spellings of 指标性质 as one operator (full-width signs are half-width before the comparison). */
const SPELLINGS: Readonly<Record<Exclude<Operator, ''>, string>> = {
  '≥': '≥ ≧ ⩾ >= => 大于等于 大于或等于 大于等于号 不低于 不少于 不小于 不得低于 不得少于 至少 以上 \\geq \\ge',
  '≤': '≤ ≦ ⩽ <= =< 小于等于 小于或等于 小于等于号 不高于 不超过 不大于 不多于 不得高于 不得超过 至多 以内 之内 内 以下 \\leq \\le',
  '=': '= == 等于 等于号',
  '>': '> 大于 高于 多于 超过 大于号',
  '<': '< 小于 低于 少于 小于号',
  定性: '定性 定性指标',
};

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  (Object.entries(SPELLINGS) as [Operator, string][]).flatMap(([operator, words]) =>
    words.split(' ').map((word): [string, Operator] => [word, operator]),
  ),
);

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...'正向指标 正向 正 正指标 正方向'.split(' ').map((word): [string, Direction] => [word, '正向']),
  ...'反向指标 反向 反 负向指标 负向 负 逆向指标 逆向 逆 反方向'
    .split(' ')
    .map((word): [string, Direction] => [word, '反向']),
]);

const NOTE = /\([^()]*\)$/;
const QUANTITATIVE = /^定量(?:指标)?$/;

/** Characters [start, end) of a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Operator and direction that one cell holds, and where in its text they stand. */
export interface OperatorAndDirection {
  readonly operator: Operator;
  readonly operatorSpan: Span;
  readonly direction: Direction;
  readonly directionSpan: Span;
}

const DIRECTION_WORD = /[正反负逆]向(?:指标)?/;
const SEPARATORS = new Set(' \t\r\n/\\|、,，;；:-()[]');
/** Both words with all that stands between them. */
const LONGEST_PAIR = 24;

function withoutSeparators(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && SEPARATORS.has(text[start]!)) start++;
  while (end > start && SEPARATORS.has(text[end - 1]!)) end--;
  return { start, end };
}

/** Takes `≥/正向`, `正向指标 ≥`, `定性（正向）` apart (指标性质与指标方向写在一格); null for any other text. */
export function operatorAndDirection(written: string): OperatorAndDirection | null {
  if (written.length > LONGEST_PAIR) return null;
  const text = halfWidth(written);
  const word = DIRECTION_WORD.exec(text);
  if (!word) return null;
  const directionSpan = { start: word.index, end: word.index + word[0].length };
  const before = withoutSeparators(text, 0, directionSpan.start);
  const after = withoutSeparators(text, directionSpan.end, text.length);
  if (before.start < before.end === after.start < after.end) return null;
  const operatorSpan = before.start < before.end ? before : after;
  const operator = OPERATORS.get(normaliseLabel(text.slice(operatorSpan.start, operatorSpan.end)));
  return operator ? { operator, operatorSpan, direction: directionOf(word[0]), directionSpan } : null;
}

/**
 * Operator that the text stands for (`>=`, `不低于`, `＝`, `≥（大于等于）`, `定性`), a direction beside it or not; empty
 * where it is none.
 */
export function operatorOf(text: string): Operator {
  const known = OPERATORS.get(text);
  if (known) return known;
  const bare = normaliseLabel(text);
  const named = OPERATORS.get(bare) ?? (bare.endsWith(')') ? OPERATORS.get(bare.replace(NOTE, '')) : undefined);
  return named ?? operatorAndDirection(text)?.operator ?? '';
}

/** Does the text leave the operator to the value's own text: blank, or 定量, which is a type and no operator? */
export function leavesOperatorOpen(text: string): boolean {
  return text.trim() === '' || QUANTITATIVE.test(normaliseLabel(text));
}

/** Direction that the text stands for (`正向指标`, `负向`, `反`); empty where it is none. */
export function directionOf(text: string): Direction {
  return DIRECTIONS.get(text) ?? DIRECTIONS.get(bareLabel(text)) ?? '';
}
