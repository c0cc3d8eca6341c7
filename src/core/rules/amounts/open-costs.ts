import type { Decimal } from '../../money/decimal';
import { sum } from '../../money/decimal';
import type { Pack } from '../../pack/pack';
import type { Place, Project } from '../../table/table';
import { isRateUnit } from '../../taxonomy/units';
import { isCost } from '../values/cost';
import { costRows, isUnitCost } from './cost-rows';
import type { Money } from './in-yuan';
import { numberedAmounts } from './numbered-parts';
import { isWholeCost } from './total-cost';

/** What the cost indicators of a project leave open of its budget. */
export interface OpenCosts {
  readonly sum: Decimal;
  readonly rest: Decimal;
  readonly places: readonly Place[];
}

/** Costs that cover less are no rounding and no reserve: a third of the money has none. */
const COVERED = { parts: 2, of: 3 };

/**
 * The part of the budget that no cost indicator speaks of, where it is large and certain: every cost is an amount of its
 * own, none of them a price, a minimum or the whole, and the goal does not list what the money is for.
 */
export function openCosts(project: Project, budget: Money, pack: Pack): OpenCosts | null {
  const rows = costRows(project, pack);
  if (rows.length === 0 || numberedAmounts(project)) return null;
  const others = project.indicators.filter(
    (indicator) =>
      isCost(indicator, pack) && !isRateUnit(indicator.unit) && !rows.some((row) => row.indicator === indicator),
  );
  const isOpen = rows.some(
    (row) => isUnitCost(row) || row.operator === '≥' || row.operator === '>' || isWholeCost(row, project),
  );
  if (isOpen || others.length > 0) return null;
  const total = sum(rows.map(({ money }) => money.value));
  if (total.times(COVERED.of).gte(budget.value.times(COVERED.parts))) return null;
  const places = rows.map(({ indicator }) => indicator.at.value ?? indicator.place);
  return { sum: total, rest: budget.value.minus(total), places };
}
