import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { FileDraft, FileRule } from '../rule';
import { projectsOf, spotOf } from './file-projects';
import { goalSentences } from './goal-parts';

const FEWEST_PROJECTS = 5;
/** Shorter ones (提高服务质量) say the same by chance. */
const SHORTEST = 12;
const LONGEST_QUOTE = 40;

/**
 * Rule X06: a goal is about its own project. The same sentence in five projects or more fits any of them. Projects of
 * the same name (the same project in several tables of a file) count once.
 */
export const goalBoilerplate: FileRule = {
  code: 'X06',
  name: 'goal-boilerplate',
  severity: 'info',
  trial: true,
  group: 'file',
  scope: 'file',
  check: (context) => {
    const projects = projectsOf(context);
    const names = new Map<string, Set<string>>();
    for (const { project } of projects) {
      for (const { key } of sentencesOf(project, context.pack)) {
        const known = names.get(key);
        if (known) known.add(project.name);
        else names.set(key, new Set([project.name]));
      }
    }
    return projects.flatMap((filed): readonly FileDraft[] => {
      const at = filed.project.at.goal;
      if (!at) return [];
      return sentencesOf(filed.project, context.pack).flatMap(({ key, sentence }) => {
        const count = names.get(key)?.size ?? 0;
        return count < FEWEST_PROJECTS ? [] : [{ ...spotOf(filed), at, args: { sentence, count } }];
      });
    });
  },
};

const sentencesOf = perProject(({ goal }) => {
  const found = new Map<string, string>();
  for (const sentence of goalSentences(goal)) {
    const key = comparable(sentence);
    if (key.length >= SHORTEST && !found.has(key)) found.set(key, quote(sentence.trim()));
  }
  return [...found].map(([key, sentence]) => ({ key, sentence }));
});

function quote(sentence: string): string {
  return sentence.length > LONGEST_QUOTE ? `${sentence.slice(0, LONGEST_QUOTE)}…` : sentence;
}
