import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import type { RowFacts } from './row-facts';

const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十]{1,3}\))/;
const ORDINAL_ALONE = /^\(?[一二三四五六七八九十]{1,3}\)?[、.．]?$/;
/** Nothing that employs people is called so. */
const GROUP = /(?:类|类项目|项目|支出|经费|专项|资金|预算)(?:\(.*\))?$/;
/** 项目类别 of the budget system. */
const KIND = /^(?:其他)?(?:人员类|运转类|特定目标类|公用经费|基本支出|项目支出)(?:项目|支出)?(?:\(.*\))?$/;

function bare(text: string): string {
  return halfWidth(withoutBlanks(text));
}

/**
 * Is it a row that only groups the projects below it: `一、运转类项目`, `（一）特定目标类`, with or without a sum? In the
 * column of the agencies its words tell; in the one of the projects it may still be a project, unless the next row
 * names one (`isFollowed`).
 */
export function isGroupHeading(facts: RowFacts, isFollowed: () => boolean): boolean {
  if (facts.hasIndicator || facts.goal !== '' || facts.sum || facts.agencyCode !== '') return false;
  const hasOrdinal = ORDINAL_ALONE.test(bare(facts.no));
  if (facts.agency !== '') {
    if (facts.project !== '') return false;
    const text = bare(facts.agency);
    return GROUP.test(text.replace(ORDINAL, '')) && !/\d{3}/.test(text);
  }
  if (facts.project === '') return false;
  const text = bare(facts.project);
  return (hasOrdinal || ORDINAL.test(text) || KIND.test(text)) && isFollowed();
}
