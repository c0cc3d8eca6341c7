import type { Place } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { endOfCell } from './cell-part';
import { goalParts } from './goal-parts';

const LONGEST_QUOTE = 12;
const CLOSERS = /[”’"'）)》】\]〕」』]+$/;
const FINAL_MARK = /[。！？!?.…;；]$/;
const CUT_MARK = /[，、：,:（(“《【〔]$/;
/** A comma behind a number parts complete tasks (慰问人数11人，目标二：…). */
const COMPLETE_PART = /\d[^\d，、：,:]{0,12}[，、,]$/;
const PAIRS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '《': '》', '【': '】', '〔': '〕' };

interface GoalEnd {
  readonly kind: 'cut' | 'part' | 'no-mark';
  /** The last words that stand there. */
  readonly end: string;
  readonly label: string;
}

/**
 * Rule X04: a goal is written to its end. It is cut off where it (or one of its parts 目标一, 目标二) ends in a comma, a
 * colon or an opened bracket; without a final mark it only looks unfinished. Silent where X03 speaks.
 */
export const goalCut: TableRule = {
  code: 'X04',
  name: 'goal-cut',
  severity: 'warning',
  scope: 'table',
  check: (context) =>
    context.table.projects.flatMap((project, index): readonly TableDraft[] => {
      const at = project.at.goal;
      const found = at && endOf(project, context.pack);
      return at && found ? [draftOf(found, at, index, context)] : [];
    }),
};

const endOf = perProject(({ name, goal }): GoalEnd | null => {
  const text = goal.trim();
  if (comparable(text) === '' || comparable(text) === comparable(name)) return null;
  if (CUT_MARK.test(text) || isOpen(text)) return { kind: 'cut', end: quote(text), label: '' };
  const part = goalParts(text)
    .slice(0, -1)
    .find((one) => one.label.startsWith('目标') && CUT_MARK.test(one.text) && !COMPLETE_PART.test(one.text));
  if (part) return { kind: 'part', end: quote(part.text), label: part.label.replace(/\s?[:：、.]$/, '') };
  const bare = text.replace(CLOSERS, '');
  return FINAL_MARK.test(text) || FINAL_MARK.test(bare) ? null : { kind: 'no-mark', end: quote(text), label: '' };
});

function quote(text: string): string {
  return text.slice(-LONGEST_QUOTE);
}

/** Is a bracket opened that nothing closes, and no sentence ends behind it? */
function isOpen(text: string): boolean {
  const start = Math.max(...Object.keys(PAIRS).map((open) => text.lastIndexOf(open)));
  if (start < 0) return false;
  const rest = text.slice(start + 1);
  const close = PAIRS[text.charAt(start)] ?? '';
  return ![close, '）', ')', '。', '；', ';'].some((mark) => rest.includes(mark));
}

function draftOf(
  { kind, end, label }: GoalEnd,
  at: Place,
  project: number,
  { table, sheet }: TableContext,
): TableDraft {
  if (kind === 'cut') return { at, project, args: { end } };
  if (kind === 'part') return { at, project, variant: 'part', args: { end, part: label } };
  const draft: TableDraft = { at, project, variant: 'no-mark', severity: 'info', args: { end } };
  const behind = endOfCell(sheet, at, table.projects[project]?.goal ?? '');
  return behind ? { ...draft, fix: { kind: 'safe', variant: 'no-mark', edits: [{ at: behind, after: '。' }] } } : draft;
}
