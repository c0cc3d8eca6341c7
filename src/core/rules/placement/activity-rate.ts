import type { Indicator, Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { QUANTITY } from './level2-names';

const TIMES: ReadonlySet<string> = new Set(['次', '场', '期', '场次', '班次', '次/年', '次/月']);
const LEADING = /^(?:全年|年度|本年|计划|组织|开展|进行|实施|举办|完成|各类|各项)+/;
const TRAILING = /(?<!次数|场次|期数|数量|活动|工作|任务)(?:次数|场次|期数|数量|活动|工作|任务)+$/;
const SHORTEST = 2;

/**
 * Is the rate only that of an activity whose times the same project counts: 执法检查率 beside 开展执法检查 ≥10次? It says
 * how much of the plan was done.
 */
export function isActivityRate({ name }: Indicator, { indicators }: Project): boolean {
  const rate = comparable(name);
  if (!rate.endsWith('率')) return false;
  const activity = activityOf(rate.slice(0, -1));
  if (activity.length < SHORTEST) return false;
  return indicators.some(
    (other) => other.level2 === QUANTITY && TIMES.has(other.unit) && activityOf(comparable(other.name)) === activity,
  );
}

function activityOf(text: string): string {
  return text.replace(LEADING, '').replace(TRAILING, '');
}
