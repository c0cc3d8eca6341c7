import type { Pack } from '../../pack/pack';
import type { Project, Table } from '../../table/table';
import { halfWidth } from '../../taxonomy/normalise';
import { perProject } from '../per-project';

/** Years that a goal names, documents left out. */
export interface GoalYears {
  readonly years: readonly number[];
  /** Why older years may stand in it: it settles, goes on, compares, cites. */
  readonly isExplained: boolean;
}

const YEAR = /20\d{2}(?=\s?年)/g;
/** Last year's bill, or work that goes on. */
const SETTLES =
  /结算|支付|欠|结转|上年|往年|历年|以前年度|尾款|清算|质保金|余款|兑付|兑现|清欠|补发|考核奖|绩效奖|表彰|续建|延续|滚动|跨年|决算|遗留|存量|已建|建成|建于/;
/** What another year is named for: documents, comparisons, beginnings, ends, plans. A deadline (年底前) is none. */
const OTHER_REASON =
  /根据|依据|按照|较|比|同期|基数|实际|起|以来|截至|截止|[底末](?!之?前|以前)|至今|到|[-—~～至]|会议|纪要|印发|文件|通知|批复|意见|决定|普查|届/;
const BEFORE = 6;
const BEHIND = 18;
/** 《…2019年…》, 〔2019〕6号 */
const CITED = /《[^《》]{0,100}》|〔[^〔〕]{0,20}〕|\[[^[\]]{0,20}\]/g;
const LONGEST = 4000;

const NO_YEARS: GoalYears = { years: [], isExplained: false };

export const goalYearsOf = perProject(({ goal }): GoalYears => {
  // Most goals name no year at all.
  if (!goal.includes('20') && !goal.includes('２')) return NO_YEARS;
  const text = halfWidth(goal.slice(0, LONGEST)).replace(CITED, '');
  const found = [...text.matchAll(YEAR)];
  const isOtherwise = found.some(({ index }) =>
    OTHER_REASON.test(text.slice(Math.max(0, index - BEFORE), index + BEHIND)),
  );
  return { years: found.map(([year]) => Number(year)), isExplained: isOtherwise || SETTLES.test(text) };
});

const FEWEST_GOALS = 3;

/** The latest year that most goals of the table name, where at least three do; a table without a year is of that one. */
export function usualGoalYear({ projects }: Table, pack: Pack): number | null {
  const counts = new Map<number, number>();
  let named = 0;
  for (const year of projects.flatMap((project) => latestYear(project, pack) ?? [])) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
    named += 1;
  }
  const [year, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return count >= FEWEST_GOALS && count * 2 > named ? year : null;
}

function latestYear(project: Project, pack: Pack): number | null {
  const { years } = goalYearsOf(project, pack);
  return years.length > 0 ? Math.max(...years) : null;
}
