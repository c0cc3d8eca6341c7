import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { FileDraft, FileRule } from '../rule';
import { agencyOf, type FiledProject, projectsOf, spotOf } from './file-projects';
import { gramsOf } from './topic';

/** So many characters name a work with its object: 代表培训. */
const GRAM = 4;
const FEWEST_INDICATORS = 3;
const MOST_GRAMS = 200;
const COST = '成本';
const QUANTITY = '数量指标';
const MOST_OWNERS = 8;
/** So many characters name whom or what the work is for. */
const SHARED = 3;
/** What names of projects end in says nothing of the work. */
const NAME_END =
  /(?<!工作|业务|专项|项目|补助|补贴|运行|管理)(?:工作|业务|专项|项目|补助|补贴|运行|管理)*(?:经费|资金|费用|费|项目|工作)$/;
const NOTHING_OF_ITS_OWN = /工作|经费|资金|项目|机制|制度|管理|满意|服务对象|各项|及时|完成|成本|费用/;

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
      for (const work of measuredWorks(project, context.pack).keys()) wanted.add(work);
    if (wanted.size === 0) return [];
    const owners = ownersOf(projects, wanted, context.pack);
    return projects.flatMap((filed): readonly FileDraft[] => {
      for (const [work, count] of measuredWorks(filed.project, context.pack)) {
        const core = coreOf(filed.project, context.pack);
        const owner = owners
          .get(keyOf(filed, work))
          ?.find(({ project }) => sharesObject(core, coreOf(project, context.pack)));
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
    for (const work of statedWorks(filed.project, pack)) {
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

/** The name without what every name ends in. */
const coreOf = perProject(({ name }) => comparable(name.replace(NAME_END, '')));

/** Works that the name states. */
const statedWorks = perProject((project, pack) => [...gramsOf(coreOf(project, pack), GRAM)].filter(isWork));

/** Do both names speak of the same people or things (人大代表培训, 人大代表活动)? The same work for others is none. */
function sharesObject(one: string, other: string): boolean {
  const grams = gramsOf(one, SHARED);
  return one !== other && [...gramsOf(other, SHARED)].some((gram) => grams.has(gram));
}

function isWork(gram: string): boolean {
  return !NOTHING_OF_ITS_OWN.test(gram);
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Works that several indicators measure in quantity and in cost, but that the name does not state. */
const measuredWorks = perProject(({ name: written, indicators }): ReadonlyMap<string, number> => {
  if (indicators.length < FEWEST_INDICATORS) return NONE;
  const costs = gramsIn(indicators.filter((indicator) => isOf(indicator, COST)));
  if (costs.size === 0) return NONE;
  const quantities = gramsIn(indicators.filter((indicator) => isOf(indicator, QUANTITY)));
  const name = comparable(written);
  const both = new Set([...costs].filter((gram) => quantities.has(gram) && !name.includes(gram) && isWork(gram)));
  if (both.size === 0) return NONE;
  const counts = new Map<string, number>();
  for (const indicator of indicators)
    for (const gram of gramsOf(comparable(indicator.name), GRAM))
      if (both.has(gram)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const found = [...counts].filter(([, count]) => count >= FEWEST_INDICATORS);
  return found.length === 0 ? NONE : new Map(found.slice(0, MOST_GRAMS));
});

function gramsIn(indicators: readonly Indicator[]): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const { name } of indicators) for (const gram of gramsOf(comparable(name), GRAM)) grams.add(gram);
  return grams;
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
