/** Words ending in 率 that name a speed, a frequency, a price or a ratio: no share of a whole in %. */
const NO_SHARE =
  /(频率|速率|效率|功率|税率|费率|利率|汇率|分辨率|容积率|倍率|帧率|码率|采样率|心率|周转率|生产率|产出率)$/;

/** Counted per 1,000 or 100,000 of the population as often as in %. */
const PER_POPULATION = /(死亡率|发病率|患病率|出生率|感染率)$/;

/** Completion of a plan can be more than the plan, and assets can grow: usual practice is 任务完成率, 保值增值率 ≥100%. */
const AGAINST_PLAN = /(任务|计划|目标)完成率|增值率|拨备覆盖率|产销率/;

/** Rates whose name allows more than 100 % (rule V04); growth by 100 % is a doubling. */
const MAY_EXCEED = /完成率|实现率|达产率|执行率|节约率|增长|增幅|增速|涨幅|提高率|提升率/;

const TRAILING_NOTE = /[（(][^（）()]*[）)]$|[。．.,，;；:：\s]+$/;

/** No note is longer; only the end of a longer text is looked at. */
const LONGEST = 200;

/** Nothing behind the name that could be a note. */
const ENDS_PLAIN = /[\u4e00-\u9fa5]$/;

/** End of the name without a closing note in brackets or punctuation: `及时率（%）` → `及时率`. */
function headOf(name: string): string {
  if (ENDS_PLAIN.test(name)) return name;
  let head = name.trim().slice(-LONGEST);
  while (TRAILING_NOTE.test(head)) head = head.replace(TRAILING_NOTE, '');
  return head;
}

/** Does the name measure satisfaction (满意度, 满意率)? */
export function isSatisfactionName(name: string): boolean {
  return name.includes('满意');
}

/** Does the name end as a rate in % (…率, 满意度)? 频率, 速率, 税率 and the like are none. */
export function isRateName(name: string): boolean {
  if (!name.includes('率') && !name.includes('满意度')) return false;
  const head = headOf(name);
  return head.endsWith('满意度') || (head.endsWith('率') && !NO_SHARE.test(head));
}

/** Is % the only usual unit of the name? Rates per 1,000 or 100,000 people (死亡率) are left to the person. */
export function isPercentName(name: string): boolean {
  return isRateName(name) && !PER_POPULATION.test(headOf(name));
}

/**
 * Whether a rate of this name ends at 100 %: `never` for the completion of a task or plan, `perhaps` for other
 * 完成率, 实现率, 达产率, 执行率, 节约率 and for growth, else `always`. Rule V04.
 */
export function endsAtHundred(name: string): 'always' | 'perhaps' | 'never' {
  if (AGAINST_PLAN.test(name)) return 'never';
  return MAY_EXCEED.test(name) ? 'perhaps' : 'always';
}
