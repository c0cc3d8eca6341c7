import { quantitiesIn } from '../../quantities/find-quantities';
import { goalQuantities } from '../../quantities/goal-quantities';
import { isMoney } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import type { Quantity } from '../../quantities/quantity';
import type { Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import type { CostRow } from './cost-rows';

const BETWEEN_PARTS = /[、，,和及与;；]/;
const COST_AT_END = /(?:服务费|费用|经费|资金|成本|费)$/;
const SHORTEST = 3;
/** More are no names of parts, but a text. */
const MOST_PARTS = 20;
const MOST_AMOUNTS = 100;
const FEWEST_PARTS = 2;
const AMOUNT_SIGN = /\d\s*[千百万亿]*元/;

function isExactAmount(amount: Quantity): boolean {
  const { operator, isAbout, value, high } = amount;
  const isExact = (operator === '' || operator === '=') && !isAbout && high.eq(value);
  return isMoney(amount) && isExact && countedPer(amount).length === 0;
}

function bare(name: string): string {
  return comparable(name).replace(COST_AT_END, '');
}

/** The amounts that the goal gives for the parts a cost row names; null where it does not give each exactly one. */
export function amountsOfParts({ indicator }: CostRow, project: Project): readonly Quantity[] | null {
  const names = indicator.name.split(BETWEEN_PARTS);
  if (names.length < FEWEST_PARTS || names.length > MOST_PARTS) return null;
  const parts = names.map(bare);
  if (parts.some((part) => part.length < SHORTEST)) return null;
  const amounts = goalQuantities(project).filter(isMoney);
  if (amounts.length < FEWEST_PARTS || amounts.length > MOST_AMOUNTS) return null;
  const named = amounts.map((amount) => ({ amount, name: bare(amount.before) }));
  const found = parts.map((part) => {
    const same = named.filter(({ name }) => name.length >= SHORTEST && (name.includes(part) || part.includes(name)));
    return same.length === 1 && isExactAmount(same[0]!.amount) ? same[0]!.amount : null;
  });
  const own = found.flatMap((amount) => amount ?? []);
  return own.length === parts.length && new Set(own).size === own.length ? own : null;
}

/** The amounts in a cost row's own name: 培训费3万元、会议费2万元. Null where it holds anything but amounts that add up. */
export function amountsInName({ indicator: { name } }: CostRow): readonly Quantity[] | null {
  if (!AMOUNT_SIGN.test(name) || /[*×+=]/.test(name)) return null;
  const quantities = quantitiesIn(name);
  return quantities.length >= FEWEST_PARTS && quantities.every(isExactAmount) ? quantities : null;
}
