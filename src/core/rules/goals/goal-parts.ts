import { halfWidth } from '../../taxonomy/normalise';
import { perProject } from '../per-project';

/** One numbered part of a goal, without its number. */
export interface GoalPart {
  /** As written: `目标二：`, `3、`; empty for what stands ahead of the first number. */
  readonly label: string;
  readonly text: string;
}

/** 目标一： 1、 (一) ① at the begin of the goal, of a line, or behind a mark. */
const LABEL =
  /(?:^|[\s。;；，,])(目标[一二三四五六七八九十\d]{1,3}\s?[:、.]|\([一二三四五六七八九十\d]{1,2}\)[、.]?|[一二三四五六七八九十]{1,2}、|\d{1,2}[、.](?!\d)|[①-⑳]|[一二三四五六七八九十]是)/g;

/** The parts of a project's goal, found once for all rules. */
export const partsOfGoal = perProject(({ goal }) => goalParts(goal));

/** The parts of a goal by its numbers 目标一, 1、, 一是 …; a goal without numbers is one part. Linear. */
function goalParts(goal: string): readonly GoalPart[] {
  const text = halfWidth(goal);
  const parts: GoalPart[] = [];
  let label = '';
  let from = 0;
  LABEL.lastIndex = 0;
  for (let found = LABEL.exec(text); found; found = LABEL.exec(text)) {
    const next = found[1] ?? '';
    const start = found.index + found[0].length - next.length;
    if (start > 0) parts.push({ label, text: goal.slice(from, start).trim() });
    from = start + next.length;
    label = goal.slice(start, from);
  }
  parts.push({ label, text: goal.slice(from).trim() });
  return parts.every(isFilled) ? parts : parts.filter(isFilled);
}

function isFilled({ text }: GoalPart): boolean {
  return text !== '';
}

const SENTENCE = /[。！？!?；;\n\r]+/;
const CLAUSE = /[。！？!?；;，,：:\n\r]+/;

/** The sentences of a text. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(SENTENCE).filter((sentence) => sentence.trim() !== '');
}

/** What stands between the marks of a text. */
export function clausesOf(text: string): readonly string[] {
  return text.split(CLAUSE).filter((clause) => clause.trim() !== '');
}
