import type { Indicator, Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { FileDraft, FileRule } from '../rule';
import { agencyOf, type FiledProject, projectsOf, spotOf } from './file-projects';
import { hasPair, pairFinder, pairsOf, processTopic } from './topic';

const SHORTEST = 2;
/** A word that so many names of the file have is the language of the agency, not the mark of one project. */
const MOST_SHARE = 0.2;
const MOST_PROJECTS = 3;
const MOST_REMEMBERED = 64;
const PURCHASE = /^(?:购买|采购|购置)$/;
/** What a project that buys something would speak of. */
const PURCHASED = /购|采|买|租|订|设备|装备|物资|用品|材料|更新|添置|配备|配套|工程|建设|改造|维修|维护|服务|信息化/;

interface ForeignLabel {
  readonly indicator: Indicator;
  /** The work that the label names and nothing else in the project does. */
  readonly topic: string;
}

/**
 * Rule X05: labels such as 慰问政策知晓率 are about the work of their own project. Its work must stand in name, goal,
 * agency or another indicator; where it stands only in the name of another project of the file, the label was copied
 * from there. 购买工作完成时限 in a project that buys nothing comes from a template.
 */
export const copiedLabel: FileRule = {
  code: 'X05',
  name: 'copied-label',
  severity: 'warning',
  trial: true,
  scope: 'file',
  check: (context) => {
    const projects = projectsOf(context);
    const suspects: { readonly filed: FiledProject; readonly label: ForeignLabel }[] = [];
    for (const filed of projects) {
      const labels = foreignLabels(filed.project, context.pack);
      if (labels.length > 0) suspects.push(...withoutAgency(labels, filed).map((label) => ({ filed, label })));
    }
    if (suspects.length === 0) return [];
    const named = projectsByTopic(new Set(suspects.map(({ label }) => label.topic)), projects);
    return suspects.flatMap(({ filed, label }) => draftOf(filed, label, named.get(label.topic) ?? [], projects.length));
  },
};

const foreignLabels = perProject((project): readonly ForeignLabel[] => {
  const labels: ForeignLabel[] = [];
  for (const indicator of project.indicators) {
    const topic = processTopic(indicator.name);
    if (topic !== null && topic.length >= SHORTEST) labels.push({ indicator, topic });
  }
  if (labels.length === 0) return labels;
  const isOwn = pairFinder(ownText(project));
  return labels.filter(({ topic }) => !hasPair(topic, isOwn));
});

function ownText({ name, goal, indicators }: Project): string {
  const others = indicators.filter((indicator) => processTopic(indicator.name) === null);
  return [name, goal, ...others.map((indicator) => indicator.name)].map(comparable).join('|');
}

function withoutAgency(labels: readonly ForeignLabel[], filed: FiledProject): readonly ForeignLabel[] {
  const agency = agencyOf(filed);
  return labels.filter(({ topic }) => !agency.includes(topic));
}

/** Which projects have the topic in their name: by its first pair of characters, never topic by topic. */
function projectsByTopic(
  topics: ReadonlySet<string>,
  projects: readonly FiledProject[],
): ReadonlyMap<string, readonly FiledProject[]> {
  const byPair = new Map<string, string[]>();
  for (const topic of topics) {
    const pair = topic.slice(0, 2);
    const known = byPair.get(pair);
    if (known) known.push(topic);
    else byPair.set(pair, [topic]);
  }
  const found = new Map<string, FiledProject[]>();
  for (const filed of projects) {
    const name = comparable(filed.project.name);
    for (const pair of pairsOf(name)) {
      for (const topic of byPair.get(pair)?.slice(0, MOST_REMEMBERED) ?? []) {
        if (!name.includes(topic)) continue;
        const known = found.get(topic);
        if (known) known.push(filed);
        else found.set(topic, [filed]);
      }
    }
  }
  return found;
}

function draftOf(
  filed: FiledProject,
  { indicator, topic }: ForeignLabel,
  named: readonly FiledProject[],
  count: number,
): readonly FileDraft[] {
  const at = indicator.at.name ?? indicator.place;
  const draft = { ...spotOf(filed), at, indicator: indicator.name };
  const { name, goal } = filed.project;
  const others = named.filter(({ project }) => comparable(project.name) !== comparable(name));
  const first = others.find((other) => agencyOf(other) === agencyOf(filed)) ?? others[0];
  if (first && new Set(others.map(({ project }) => project.name)).size <= Math.max(MOST_PROJECTS, count * MOST_SHARE)) {
    const related = first.sheet === filed.sheet ? { related: [first.project.at.name] } : {};
    const args = { name: indicator.name, topic, item: first.number, other: first.project.name };
    return [{ ...draft, args, ...related }];
  }
  if (first || !PURCHASE.test(topic) || PURCHASED.test(name + goal)) return [];
  return [{ ...draft, variant: 'template', args: { name: indicator.name, topic } }];
}
