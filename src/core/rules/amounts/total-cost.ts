import type { Pack } from '../../pack/pack';
import type { Project } from '../../table/table';
import { type CostRow, costRows, isUnitCost, nounOf } from './cost-rows';

/** Words that name the whole: 总成本, 成本总额, 项目成本, 预算总金额. */
const WHOLE =
  /总(?:成本|费用|经费|支出|投入|金额|额|预算)|(?:成本|费用|经费|支出|资金)总(?:额|计|量)|^(?:本)?项目(?:总)?(?:成本|费用|支出|经费)/;
/** Parts of the whole, or what is less of it. */
const PART = /其中|节约|节支|结余|超支|降低|减少|控制率/;
const SHORTEST_NOUN = 2;

/**
 * Is the cost the project's as a whole: named total (of the project, not of something in it), or like the project itself?
 * 慰问总金额 of 退休人员慰问经费 is, 培训总成本 of 基层党建经费 is not.
 */
export function isWholeCost(row: CostRow, project: Project): boolean {
  const { name } = row.indicator;
  if (isUnitCost(row) || PART.test(name)) return false;
  const own = nounOf(project.name);
  if (WHOLE.test(name)) return row.noun === '' || own.includes(row.noun);
  return row.noun.length >= SHORTEST_NOUN && row.noun === own;
}

/** The one cost that stands for the whole project; null where none or several do. */
export function wholeCost(project: Project, pack: Pack): CostRow | null {
  const found = costRows(project, pack).filter((row) => isWholeCost(row, project));
  return found.length === 1 ? found[0]! : null;
}
