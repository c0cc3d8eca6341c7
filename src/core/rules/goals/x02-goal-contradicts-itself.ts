import { goalQuantities } from '../../quantities/goal-quantities';
import type { Quantity } from '../../quantities/quantity';
import { comparable, halfWidth } from '../../taxonomy/normalise';
import type { Draft, ProjectRule } from '../rule';

const CLAUSE_MARKS = '。；;，,！？\n';
/** So much must be said alike: 补助农村低保户 of two places are two numbers. */
const FEWEST_SIGNS = 8;
const LONGEST_CLAUSE = 120;
const TASK = /^\s*目标[一二三四五六七八九十\d]{1,3}\s?[:、.]/;
/** Behind so many equal signs a clause may go on (进行生活补助不低于1次). */
const MOST_BEHIND = 20;
const LONGEST_QUOTE = 24;
const FEWEST_NUMBERS = 2;

interface Stated {
  readonly quote: string;
  readonly quantity: Quantity;
}

/**
 * Rule X02: a goal says one number of one thing. Two clauses that are the same but for one number (对460名…党员补助,
 * 对510名…党员补助) contradict each other. What stands ahead of a colon (甲镇：, 2024年：) belongs to the clause; the
 * numbers of tasks (目标一：) do not.
 */
export const goalContradictsItself: ProjectRule = {
  code: 'X02',
  name: 'goal-contradicts-itself',
  severity: 'warning',
  trial: true,
  scope: 'project',
  check: (project) => {
    const at = project.at.goal;
    if (!at) return [];
    const counted = goalQuantities(project).filter(({ base }) => base !== '');
    if (counted.length < FEWEST_NUMBERS) return [];
    const text = halfWidth(project.goal);
    const firsts = new Map<string, Stated>();
    return counted.flatMap((quantity): readonly Draft[] => {
      const clause = clauseOf(text, quantity);
      if (!clause) return [];
      const first = firsts.get(clause.key);
      const quote = project.goal.slice(clause.begin, clause.end).trim().slice(0, LONGEST_QUOTE);
      if (!first) firsts.set(clause.key, { quote, quantity });
      if (!first || isSame(first.quantity, quantity)) return [];
      return [{ at, args: { first: first.quote, second: quote } }];
    });
  },
};

function isSame(a: Quantity, b: Quantity): boolean {
  return a.value.eq(b.value) && a.high.eq(b.high);
}

interface Clause {
  /** All but the number and what belongs to it. */
  readonly key: string;
  readonly begin: number;
  readonly end: number;
}

/** The clause around a number, without the number of a task; null where too little stands in it. */
function clauseOf(text: string, { start, end, number, unit }: Quantity): Clause | null {
  const from = edgeOf(text, start, -1);
  const to = edgeOf(text, end, 1);
  const label = TASK.exec(text.slice(from, to))?.[0] ?? '';
  const begin = Math.min(from + label.length, number.start);
  const behind = comparable(text.slice(end, to)).slice(0, MOST_BEHIND);
  const key = `${comparable(text.slice(begin, start))}|${behind}`;
  return key.length > FEWEST_SIGNS ? { key: `${key}|${unit}`, begin, end: to } : null;
}

/** Where the clause ends in one direction. */
function edgeOf(text: string, place: number, step: 1 | -1): number {
  let edge = place;
  for (let count = 0; count < LONGEST_CLAUSE; count++) {
    const next = step === 1 ? edge : edge - 1;
    if (next < 0 || next >= text.length || CLAUSE_MARKS.includes(text.charAt(next))) break;
    edge += step;
  }
  return edge;
}
