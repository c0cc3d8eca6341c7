import type { Indicator, Project } from '../../table/table';
import type { Draft, ProjectRule } from '../rule';
import { placeOf } from '../values/field-place';
import { QUALITY, QUANTITY, TIMELINESS } from './level2-names';
import { isSameMatter, type Matter, matterOf } from './same-matter';

const OUTPUTS: readonly string[] = [QUANTITY, QUALITY, TIMELINESS];
const BENEFIT = '效益指标';
const DONE = /(?:完成|落实|到位|及时|开展)(?:率|度|情况)$/;
/** Outputs that say the same: how much there was of something is another matter. */
const DONE_OUTPUT = /(?:完成|落实|到位|及时|开展)(?:率|度|情况|数量|次数)?$/;
const COMPLETED = /完成/;

/**
 * A benefit says that the work was done (完成, 落实, 到位, 及时, 开展) and an output of the same project names the same
 * thing: the benefit tells nothing new, and usually counts for nothing.
 */
export const outputRepeated: ProjectRule = {
  code: 'M10',
  name: 'output-repeated',
  severity: 'warning',
  trial: true,
  group: 'file',
  scope: 'project',
  check: (project) => {
    const benefits = project.indicators.filter(({ level1, name }) => level1 === BENEFIT && DONE.test(name));
    if (benefits.length === 0) return [];
    const outputs = project.indicators
      .filter(({ level2, name }) => OUTPUTS.includes(level2) && DONE_OUTPUT.test(name))
      .map((output) => ({ output, matter: matterOf(output.name, project.name) }));
    return benefits.flatMap((benefit) => describe(benefit, outputs, project));
  },
};

interface Output {
  readonly output: Indicator;
  readonly matter: Matter;
}

function describe(benefit: Indicator, outputs: readonly Output[], project: Project): readonly Draft[] {
  const matter = matterOf(benefit.name, project.name);
  const same = outputs.filter((one) => isSameMatter(matter, one.matter));
  const twin = (same.find((one) => COMPLETED.test(one.output.name)) ?? same[0])?.output;
  if (!twin) return [];
  const args = { name: benefit.name, output: twin.name, level2: twin.level2 };
  return [{ at: placeOf(benefit, 'name'), args, related: [placeOf(twin, 'name')] }];
}
