import type { Place, Project } from '../../table/table';
import { cellsOf } from '../draft';
import type { Draft, ProjectRule } from '../rule';
import { type TypoWord, TYPO_WORDS } from './typo-words';

/** Nearly all names hold none of them: one search says so. */
const ANY = new RegExp(TYPO_WORDS.map(({ wrong }) => wrong).join('|'));

/** Rule N14 (trial): slips of a small dictionary (拔付 for 拨付) in names of projects and 三级指标, and in goals. */
export const nameTypo: ProjectRule = {
  code: 'N14',
  name: 'name-typo',
  severity: 'info',
  trial: true,
  scope: 'project',
  check: ({ name, goal, at, indicators }: Project) => {
    const slipped = indicators.filter((indicator) => typosIn(indicator.name).length > 0);
    const ofIndicators = cellsOf(slipped, 'name').flatMap((cell) => drafts(cell.indicators[0].name, cell.at));
    return [...drafts(name, at.name), ...(at.goal ? goalDrafts(goal, at.goal) : []), ...ofIndicators];
  },
};

function typosIn(name: string): readonly TypoWord[] {
  if (!ANY.test(name)) return [];
  return TYPO_WORDS.filter(
    ({ wrong, unless = [] }) => name.includes(wrong) && !unless.some((one) => name.includes(one)),
  );
}

/** One finding a name, however many slips. */
function drafts(name: string, at: Place): readonly Draft[] {
  const typos = typosIn(name);
  if (typos.length === 0) return [];
  const after = typos.reduce((text, { wrong, right }) => text.replaceAll(wrong, right), name);
  const args = { name, wrong: typos.map(({ wrong }) => wrong), right: typos.map(({ right }) => right) };
  return [{ at, args, fix: { kind: 'review', args: { name: after }, edits: [{ at, after }] } }];
}

/** A goal may go on over several cells, so that there is no fix. */
function goalDrafts(goal: string, at: Place): readonly Draft[] {
  const typos = typosIn(goal);
  if (typos.length === 0) return [];
  return [
    { at, variant: 'goal', args: { wrong: typos.map(({ wrong }) => wrong), right: typos.map(({ right }) => right) } },
  ];
}
