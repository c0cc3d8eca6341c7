import { comparable } from '../../taxonomy/normalise';

/** What a name is about, without the words that any name may have and those that say how it is measured. */
export interface Matter {
  readonly whole: string;
  /** Without the words of the project's own name too. */
  readonly rest: string;
}

const GENERIC =
  /工作|任务|项目|计划|活动|各项|年度|全年|本年|情况|数量|次数|人数|人次|个数|完成|落实|到位|及时|开展|按时|按期/g;
const MEASURE = /[率数性度]$/;
const LONGEST = 60;

/** What a name in a project of this name is about. */
export function matterOf(name: string, projectName: string): Matter {
  const text = comparable(name.slice(0, LONGEST));
  const own = comparable(projectName.slice(0, LONGEST));
  return { whole: bare(text), rest: bare(without(text, own)) };
}

function bare(text: string): string {
  return text.replace(GENERIC, '').replace(MEASURE, '');
}

/** The text without every run of two or more characters that stands in `words` too. */
function without(text: string, words: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    let end = at;
    while (end < text.length && words.includes(text.slice(at, end + 1))) end++;
    if (end - at >= 2) at = end;
    else rest += text.charAt(at++);
  }
  return rest;
}

/**
 * Are the two the same thing? They are equal, or one holds the other and they differ only by words of the project's
 * own name (慰问 and 异地离休干部慰问 in 异地离休干部慰问经费).
 */
export function isSameMatter(left: Matter, right: Matter): boolean {
  if (left.whole === right.whole) return true;
  return left.rest === right.rest && (left.whole.includes(right.whole) || right.whole.includes(left.whole));
}
