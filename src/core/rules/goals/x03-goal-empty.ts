import type { Project } from '../../table/table';
import { comparable, withoutBlanks } from '../../taxonomy/normalise';
import type { Draft, ProjectRule } from '../rule';

/** Signs that stand for "nothing": the audit of the budget system refuses them as a goal. */
const ONLY_SIGNS = /^[-_*/\\—–－＿＊／~～.。、…]+$/;

const CHARACTER = /^[\u4e00-\u9fa5]/;

/**
 * Rule X03: a project says what its money is to achieve. Blank or signs only is no goal; the project's own name says
 * nothing new. Silent where the table has no goal column and for template rows that nobody has touched.
 */
export const goalEmpty: ProjectRule = {
  code: 'X03',
  name: 'goal-empty',
  severity: 'error',
  scope: 'project',
  check: (project) => {
    const at = project.at.goal;
    if (!at || beginsOtherwise(project) || isUntouched(project)) return [];
    const goal = withoutBlanks(project.goal);
    if (goal === '') return [{ at, args: { project: project.name } }];
    if (ONLY_SIGNS.test(goal)) return [{ at, variant: 'signs', args: { project: project.name, goal } }];
    return isName(project) ? [sameAsName(at, project.name)] : [];
  },
};

/** A goal that begins with a character, and with another one than the name: most are such. */
function beginsOtherwise({ name, goal }: Project): boolean {
  return CHARACTER.test(goal) && CHARACTER.test(name) && goal.charAt(0) !== name.charAt(0);
}

function isUntouched({ name, goal, amount, indicators }: Project): boolean {
  return name === '' && goal === '' && (amount?.text ?? '') === '' && indicators.length === 0;
}

function isName({ name, goal }: Project): boolean {
  return comparable(name) !== '' && comparable(name) === comparable(goal);
}

function sameAsName(at: Draft['at'], name: string): Draft {
  return { at, severity: 'warning', variant: 'name', args: { project: name } };
}
