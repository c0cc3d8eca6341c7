import { loadPack } from '../core/pack/load';
import type { Pack } from '../core/pack/pack';
import national from './national.json';
import national2015 from './national-2015.json';
import national2021 from './national-2021.json';
import level2Aliases from './shared/level2-aliases.json';
import scales from './shared/scales.json';
import trees from './shared/trees.json';
import units from './shared/units.json';
import weightSchemes from './shared/weight-schemes.json';

export { packHash } from '../core/pack/hash';

/** What a shipped pack says of its own; all else is shared by the national packs. */
interface PackHead {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly trees: readonly string[];
  readonly weightTotal: string | number;
  readonly amounts: { readonly unit: string; readonly rounding: string };
}

const aliasesByName: Readonly<Record<string, readonly string[]>> = level2Aliases;

function treeOf(id: string) {
  const tree = trees.find((candidate) => candidate.id === id);
  if (!tree) throw new Error(`随产品的模板包引用了没有的指标体系：${id}`);
  const level1 = tree.level1.map((branch) => ({
    ...branch,
    level2: branch.level2.map((name) => ({
      name,
      aliases: aliasesByName[name] ?? [],
      required: tree.required.includes(name),
    })),
  }));
  return { id: tree.id, name: tree.name, level1 };
}

/** Puts a shipped pack together. A fault here is a fault of the build, so it throws. */
function assemble(head: PackHead): Pack {
  const { trees: treeIds, weightTotal, ...rest } = head;
  const schemes = weightSchemes.filter((scheme) => treeIds.includes(scheme.tree));
  const loaded = loadPack({
    ...rest,
    trees: treeIds.map(treeOf),
    weights: { total: weightTotal, schemes },
    units,
    scales,
  });
  if (!loaded.pack) throw new Error(loaded.problems.join('；'));
  return loaded.pack;
}

/** Both trees, total found from the file: the default where no bureau has issued a pack. */
export const nationalPack: Pack = assemble(national);

/** Packs shipped with the product, the default first. */
export const packs: readonly Pack[] = [nationalPack, assemble(national2015), assemble(national2021)];
