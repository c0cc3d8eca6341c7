import { sum } from '../../money/decimal';
import { isMoney } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import { inBase, type Quantity } from '../../quantities/quantity';
import type { Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { agreement, type Agreement, countedNoun } from './counted-noun';
import { baseOf, isKept, type MeasuredRow, pricedPer } from './measured-rows';

/** A number of the goal and an indicator of the same thing. */
export interface GoalMatch {
  readonly quantity: Quantity;
  readonly row: MeasuredRow;
  readonly agreement: Exclude<Agreement, null>;
}

/** Numbers of what there is or was, or of a part, not of what is to be reached. */
const NO_TARGET = /现有|原有|共有|已|上年|去年|往年|累计|截至|目前|其中|历年|往届/;
/** A price times a number, not a number of its own. */
const FACTOR = /^\s?[*×xX÷]/;
const RATE = /(?:率|比例|度)$/;
const RATE_END = /[要应需须为是在达到保持控制]+$/;
const ANYBODY = /(?:人群|人员|对象|群体|人数)$/;
const SOMEBODY = /(?:干部|群众|职工|人员|党员|学生|学员|居民|村民|老人|老年人|儿童|患者|对象)$/;
const SHORTEST_RATE = 4;
const SHORTEST_BEHIND = 3;

/** Numbers of the goal that indicators can be held against. */
export function targetsOf(quantities: readonly Quantity[], { goal }: Project): readonly Quantity[] {
  return quantities.filter(
    ({ base, before, end }) => base !== '' && !NO_TARGET.test(before) && !FACTOR.test(goal.slice(end, end + 2)),
  );
}

/**
 * Numbers of the goal with the indicator that says another one. Where the goal or the indicators name the thing more
 * than once, one of them may keep it, or their sum; else only equal nouns tell which belong together.
 */
export function contradictions(
  targets: readonly Quantity[],
  rows: readonly MeasuredRow[],
  project: Project,
): readonly GoalMatch[] {
  const byUnit = groups(rows, ({ measure, per }) => unitKey(measure.base, per));
  const matches = targets.flatMap((quantity) => {
    const unit = unitKey(quantity.base, pricedPer(countedPer(quantity), quantity.before));
    return matchesOf(quantity, byUnit.get(unit) ?? [], rows, project);
  });
  if (matches.length === 0) return matches;
  const settled = new Set<object>(matches.filter(keeps).flatMap(({ quantity, row }) => [quantity, row]));
  const open = matches.filter(({ quantity, row }) => !settled.has(quantity) && !settled.has(row));
  const ofRow = groups(open, ({ row }) => row);
  const ofQuantity = groups(open, ({ quantity }) => quantity);
  return open.filter((match) => {
    const parts = ofQuantity.get(match.quantity) ?? [];
    return isClear(match, ofRow.get(match.row) ?? []) && isClear(match, parts) && !isSum(match, parts);
  });
}

function groups<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return found;
}

function unitKey(base: string, per: string): string {
  return `${baseOf(base)}\n${per}`;
}

function keeps({ quantity, row }: GoalMatch): boolean {
  return isKept(quantity, row);
}

/** `rivals`: all that are about the same row, or the same number. */
function isClear(match: GoalMatch, rivals: readonly GoalMatch[]): boolean {
  if (rivals.length === 1) return true;
  return match.agreement === 'exact' && rivals.filter((other) => other.agreement === 'exact').length === 1;
}

/** Do the indicators of its parts add up to the number of the goal? */
function isSum({ quantity }: GoalMatch, parts: readonly GoalMatch[]): boolean {
  return parts.length > 1 && sum(parts.map(({ row }) => row.value)).eq(inBase(quantity));
}

/** `own`: the rows in the unit of the number. */
function matchesOf(
  quantity: Quantity,
  own: readonly MeasuredRow[],
  rows: readonly MeasuredRow[],
  project: Project,
): readonly GoalMatch[] {
  if (own.length === 0) return [];
  const noun = countedNoun(quantity.before);
  return own.flatMap((row) => {
    const agreed =
      row.kind === 'rate' ? rateAgreement(quantity, row, rows, project) : nounAgreement(quantity, noun, row, project);
    return agreed ? [{ quantity, row, agreement: agreed }] : [];
  });
}

function nounAgreement(quantity: Quantity, noun: string, row: MeasuredRow, project: Project): Agreement {
  const { before, after } = quantity;
  const ahead = agreement(noun, row.noun, project.name) ?? ofAllPeople(before, noun, row, project);
  if (ahead || isMoney(quantity)) return ahead;
  const behind = comparable(after);
  if (behind.startsWith(row.noun) && row.noun.length >= SHORTEST_BEHIND && !before.includes(row.noun)) return 'near';
  return noun !== '' &&
    row.noun.startsWith(noun) &&
    row.noun.length > noun.length &&
    (noun + behind).startsWith(row.noun)
    ? 'near'
    : null;
}

/** 慰问人群 are whoever the only indicator of people counts: 慰问干部人数. */
function ofAllPeople(before: string, noun: string, row: MeasuredRow, project: Project): Agreement {
  if (!ANYBODY.test(before) || baseOf(row.measure.base) !== '人') return null;
  const others = project.indicators.filter(({ unit }) => baseOf(unit) === '人');
  if (others.length !== 1) return null;
  return agreement(noun, countedNoun(row.noun.replace(SOMEBODY, '')), project.name) && 'near';
}

/** A rate without its qualifier (水质合格率) is the only one of that name (供水水质合格率). */
function rateAgreement(
  { before }: Quantity,
  { indicator }: MeasuredRow,
  rows: readonly MeasuredRow[],
  project: Project,
): Agreement {
  const said = comparable(before).replace(RATE_END, '').replaceAll('的', '');
  const stated = comparable(indicator.name);
  if (!RATE.test(said) || said.length < SHORTEST_RATE || stated.length < SHORTEST_RATE) return null;
  const agreed = agreement(said, stated, project.name);
  if (agreed || said.length <= SHORTEST_RATE || !stated.endsWith(said)) return agreed;
  return rows.filter((row) => comparable(row.indicator.name).endsWith(said)).length === 1 ? 'near' : null;
}
