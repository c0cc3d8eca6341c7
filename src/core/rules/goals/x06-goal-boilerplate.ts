import type { Pack } from '../../pack/pack';
import type { Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { changeOf } from '../changed-projects';
import { perProject } from '../per-project';
import type { FileDraft, FileRule } from '../rule';
import { type FiledProject, projectsOf, spotOf } from './file-projects';
import { sentencesIn, partsOfGoal } from './goal-parts';
import { shortened } from './shortened';

const FEWEST_PROJECTS = 5;
/** Shorter ones (提高服务质量) say the same by chance. */
const SHORTEST = 12;
const LONGEST_QUOTE = 40;
/** Left out of every comparison; without them most sentences need no closer look. */
const USUAL_MARKS = /[，、“”《》（）]+/g;

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
    const frequent = frequentSentences(projects, context.pack);
    if (frequent.size === 0) return [];
    const said = projects.flatMap((filed) =>
      sentencesOf(filed.project, context.pack)
        .filter(({ key }) => frequent.has(key))
        .map((one) => ({ ...one, filed })),
    );
    const names = new Map<string, Set<string>>();
    for (const { key, filed } of said) names.set(key, (names.get(key) ?? new Set()).add(filed.project.name));
    return said.flatMap(({ filed, key, sentence }): readonly FileDraft[] => {
      const at = filed.project.at.goal;
      const count = names.get(key)?.size ?? 0;
      return at && count >= FEWEST_PROJECTS ? [{ ...spotOf(filed), at, args: { sentence, count } }] : [];
    });
  },
};

/** In how many projects each sentence stands, as they were at the last check. */
interface Counted {
  readonly pack: Pack;
  readonly projects: readonly Project[];
  readonly counts: Map<string, number>;
  readonly frequent: Set<string>;
}

let counted: Counted | null = null;

/** Sentences of as many projects as it needs, whatever their names; an edit counts only what it changed. */
function frequentSentences(filed: readonly FiledProject[], pack: Pack): ReadonlySet<string> {
  const projects = filed.map(({ project }) => project);
  const { counts, frequent, ...earlier }: Counted =
    counted?.pack === pack ? counted : { pack, projects: [], counts: new Map(), frequent: new Set() };
  // Cleared meanwhile: where the counting breaks off, nothing is counted from half-way.
  counted = null;
  const { gone, come } = changeOf(earlier.projects, projects);
  const count = (project: Project, step: 1 | -1): void => {
    for (const { key } of sentencesOf(project, pack)) {
      const number = (counts.get(key) ?? 0) + step;
      if (number === 0) counts.delete(key);
      else counts.set(key, number);
      if (number === FEWEST_PROJECTS) frequent.add(key);
      else if (number < FEWEST_PROJECTS) frequent.delete(key);
    }
  };
  for (const project of gone) count(project, -1);
  for (const project of come) count(project, 1);
  counted = { pack, projects, counts, frequent };
  return frequent;
}

interface Sentence {
  readonly key: string;
  readonly sentence: string;
}

/** The longer sentences of a goal, each once. */
const sentencesOf = perProject((project, pack): readonly Sentence[] => {
  const found: Sentence[] = [];
  for (const { text } of partsOfGoal(project, pack)) {
    for (const sentence of sentencesIn(text)) {
      const key = sentence.length < SHORTEST ? '' : comparable(sentence.replace(USUAL_MARKS, ''));
      if (key.length >= SHORTEST) found.push({ key, sentence: shortened(sentence.trim(), LONGEST_QUOTE) });
    }
  }
  return found.length > 1 ? withoutRepeats(found) : found;
});

function withoutRepeats(sentences: readonly Sentence[]): readonly Sentence[] {
  const keys = new Set<string>();
  return sentences.filter(({ key }) => !keys.has(key) && keys.add(key));
}
