import type { Pack } from '../../pack/pack';
import type { Indicator, Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { FileDraft, FileRule } from '../rule';
import { agencyOf, type FiledProject, projectsOf, spotOf } from './file-projects';
import { gramsOf } from './topic';

/** So many characters name a work with its object: 代表培训. */
const GRAM = 4;
const FEWEST_INDICATORS = 3;
const MOST_GRAMS = 200;
const MOST_OWNERS = 8;
/** So many characters name whom or what the work is for. */
const SHARED = 3;
/** What names of projects end in says nothing of the work. */
const NAME_END = /(?:工作|业务|专项|项目|补助|补贴|运行|管理)*(?:经费|资金|费用|费|项目|工作)$/;
const NOTHING_OF_ITS_OWN = /工作|经费|资金|项目|机制|制度|管理|满意|服务对象|各项|及时|完成|成本|费用/;

interface Works {
  /** The name without what every name ends in. */
  readonly core: string;
  /** Works that the name states. */
  readonly stated: ReadonlySet<string>;
  /** Works that several indicators measure in quantity and in cost, but that the name does not state. */
  readonly measured: ReadonlyMap<string, number>;
}

/**
 * Rule X08: projects of one agency do not pay for the same work twice. Where three indicators of a project, its
 * quantity and its cost among them, are about the work that another project has its name from, both seem to pay for it.
 * One finding a project.
 */
export const projectsOverlap: FileRule = {
  code: 'X08',
  name: 'projects-overlap',
  severity: 'warning',
  trial: true,
  scope: 'file',
  check: (context) => {
    const projects = projectsOf(context);
    const wanted = new Set<string>();
    for (const { project } of projects)
      for (const work of worksOf(project, context.pack).measured.keys()) wanted.add(work);
    if (wanted.size === 0) return [];
    const owners = ownersOf(projects, wanted, context.pack);
    return projects.flatMap((filed): readonly FileDraft[] => {
      const { core, measured } = worksOf(filed.project, context.pack);
      for (const [work, count] of measured) {
        const owner = owners
          .get(keyOf(filed, work))
          ?.find(({ project }) => sharesObject(core, worksOf(project, context.pack).core));
        if (owner) return [draftOf(filed, owner, work, count)];
      }
      return [];
    });
  },
};

/** Projects by agency and by the works of their names, of those works that are asked for. */
function ownersOf(
  projects: readonly FiledProject[],
  wanted: ReadonlySet<string>,
  pack: Pack,
): ReadonlyMap<string, readonly FiledProject[]> {
  const owners = new Map<string, FiledProject[]>();
  for (const filed of projects) {
    for (const work of worksOf(filed.project, pack).stated) {
      if (!wanted.has(work)) continue;
      const known = owners.get(keyOf(filed, work));
      if (!known) owners.set(keyOf(filed, work), [filed]);
      else if (known.length < MOST_OWNERS) known.push(filed);
    }
  }
  return owners;
}

function keyOf(filed: FiledProject, work: string): string {
  return `${agencyOf(filed)}\n${work}`;
}

const worksOf = perProject((project): Works => {
  const core = comparable(project.name.replace(NAME_END, ''));
  const stated = [...gramsOf(core, GRAM)].filter(isWork);
  return { core, stated: new Set(stated), measured: measuredWorks(project, comparable(project.name)) };
});

/** Do both names speak of the same people or things (人大代表培训, 人大代表活动)? The same work for others is none. */
function sharesObject(one: string, other: string): boolean {
  const grams = gramsOf(one, SHARED);
  return one !== other && [...gramsOf(other, SHARED)].some((gram) => grams.has(gram));
}

function isWork(gram: string): boolean {
  return !NOTHING_OF_ITS_OWN.test(gram);
}

interface Count {
  all: number;
  quantity: number;
  cost: number;
}

function measuredWorks({ indicators }: Project, name: string): ReadonlyMap<string, number> {
  const counts = new Map<string, Count>();
  for (const indicator of indicators) {
    for (const gram of gramsOf(comparable(indicator.name), GRAM)) {
      const count = counts.get(gram) ?? { all: 0, quantity: 0, cost: 0 };
      counts.set(gram, count);
      count.all += 1;
      if (isOf(indicator, '数量指标')) count.quantity += 1;
      if (isOf(indicator, '成本')) count.cost += 1;
    }
  }
  const found = [...counts].filter(
    ([gram, { all, quantity, cost }]) =>
      all >= FEWEST_INDICATORS && quantity > 0 && cost > 0 && isWork(gram) && !name.includes(gram),
  );
  return new Map(found.slice(0, MOST_GRAMS).map(([gram, { all }]) => [gram, all]));
}

function isOf({ level1, level2 }: Indicator, label: string): boolean {
  return level2.includes(label) || level1.includes(label);
}

function draftOf(filed: FiledProject, owner: FiledProject, work: string, count: number): FileDraft {
  return {
    ...spotOf(filed),
    at: filed.project.at.name,
    args: { project: filed.project.name, work, count, item: owner.number, other: owner.project.name },
    ...(filed.sheet === owner.sheet ? { related: [owner.project.at.name] } : {}),
  };
}
