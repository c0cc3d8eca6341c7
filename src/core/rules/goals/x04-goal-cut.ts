import type { Pack } from '../../pack/pack';
import type { Place, Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { endOfCell } from './cell-part';
import { type GoalPart, partsOfGoal } from './goal-parts';

const LONGEST_QUOTE = 12;
const CLOSERS = /(?<![”’"'）)》】\]〕」』])[”’"'）)》】\]〕」』]+$/;
const FINAL_MARKS = '。！？!?.…;；';
const FINAL_MARK = /[。！？!?.…;；]$/;
const CUT_MARKS = '，、：,:（(“《【〔';
const CUT_MARK = /[，、：,:（(“《【〔]$/;
/** A comma behind a number parts complete tasks (慰问人数11人，目标二：…). */
const COMPLETE_PART = /\d[^\d，、：,:]{0,12}[，、,]$/;
const PAIRS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '《': '》', '【': '】', '〔': '〕' };

const OPENED = /[（(《【〔]/;

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
  check: (context) => {
    const drafts: TableDraft[] = [];
    context.table.projects.forEach((project, index) => {
      const found = endOf(project, context.pack);
      if (found && project.at.goal) drafts.push(draftOf(found, project.at.goal, index, context));
    });
    return drafts;
  },
};

const endOf = perProject((project, pack): GoalEnd | null => {
  const found = project.at.goal ? badEnd(project, pack) : null;
  if (!found) return null;
  const text = comparable(project.goal);
  return text === '' || text === comparable(project.name) ? null : found;
});

function badEnd(project: Project, pack: Pack): GoalEnd | null {
  const text = project.goal.trim();
  const last = text.charAt(text.length - 1);
  if (CUT_MARKS.includes(last) || isOpen(text)) return { kind: 'cut', end: quote(text), label: '' };
  const part = text.includes('目标') ? cutPart(partsOfGoal(project, pack)) : undefined;
  if (part) return { kind: 'part', end: quote(part.text), label: part.label.replace(/\s?[:：、.]$/, '') };
  if (FINAL_MARKS.includes(last) || FINAL_MARK.test(text.replace(CLOSERS, ''))) return null;
  return { kind: 'no-mark', end: quote(text), label: '' };
}

function cutPart(parts: readonly GoalPart[]): GoalPart | undefined {
  return parts
    .slice(0, -1)
    .find(({ label, text }) => label.startsWith('目标') && CUT_MARK.test(text) && !COMPLETE_PART.test(text));
}

function quote(text: string): string {
  return text.slice(-LONGEST_QUOTE);
}

/** Is a bracket opened that nothing closes, and no sentence ends behind it? */
function isOpen(text: string): boolean {
  if (!OPENED.test(text)) return false;
  const start = Math.max(...Object.keys(PAIRS).map((open) => text.lastIndexOf(open)));
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
