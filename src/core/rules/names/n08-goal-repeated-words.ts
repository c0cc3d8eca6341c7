import type { ProjectRule } from '../rule';
import { repeatedInText } from './repeated-words';

/**
 * Rule N08 in the goal: a word written twice in a row (干部干部健康状况), or again behind a comparison (人数不低于人数100人).
 * One finding a goal; without a fix, as a goal may go on over several cells.
 */
export const goalRepeatedWords: ProjectRule = {
  code: 'N08',
  name: 'goal-repeated-words',
  severity: 'warning',
  scope: 'project',
  check: ({ goal, at }) => {
    const found = at.goal && repeatedInText(goal);
    return found ? [{ at: at.goal, variant: 'goal', args: { repeated: found.repeated, word: found.word } }] : [];
  },
};
