import { loadPack } from '../core/pack/load';
import type { Pack } from '../core/pack/pack';
import national from './national.json';
import national2015 from './national-2015.json';
import national2021 from './national-2021.json';
import ningxia from './ningxia.json';
import qinghai from './qinghai.json';
import level2Aliases from './shared/level2-aliases.json';
import level2Severities from './shared/level2-severities.json';
import library from './shared/library.json';
import scales from './shared/scales.json';
import sichuan from './sichuan.json';
import trees from './shared/trees.json';
import units from './shared/units.json';
import weightSchemes from './shared/weight-schemes.json';

export { packHash } from '../core/pack/hash';

/** What a shipped pack says of its own; all else is shared by the shipped packs. */
interface PackHead {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly trees: readonly string[];
  readonly weightTotal: string | number;
  readonly amounts: { readonly unit: string; readonly rounding: string };
  /** Official tables, the usual one first. */
  readonly layouts?: readonly string[];
  /** 二级指标 that a project normally has, by tree; else the tree's own. */
  readonly required?: Readonly<Record<string, readonly string[]>>;
  /** Weight schemes, the usual one first; else all of its trees. */
  readonly schemes?: readonly string[];
  readonly severities?: Readonly<Record<string, string>>;
}

const aliasesByName: Readonly<Record<string, readonly string[]>> = level2Aliases;
const severitiesByName: Readonly<Record<string, Readonly<Record<string, string>>>> = level2Severities;

function treeOf(id: string, required?: readonly string[]) {
  const tree = trees.find((candidate) => candidate.id === id);
  if (!tree) throw new Error(`随产品的模板包引用了没有的指标体系：${id}`);
  const level1 = tree.level1.map((branch) => ({
    ...branch,
    level2: branch.level2.map((name) => ({
      name,
      aliases: aliasesByName[name] ?? [],
      ...severitiesByName[name],
      required: (required ?? tree.required).includes(name),
    })),
  }));
  return { id: tree.id, name: tree.name, level1 };
}

/** Puts a shipped pack together. A fault here is a fault of the build, so it throws. */
function assemble(head: PackHead): Pack {
  const { trees: treeIds, weightTotal, required, schemes: schemeIds, ...rest } = head;
  const ofTrees = weightSchemes.filter((scheme) => treeIds.includes(scheme.tree));
  const schemes = schemeIds ? schemeIds.flatMap((id) => ofTrees.filter((scheme) => scheme.id === id)) : ofTrees;
  const loaded = loadPack({
    ...rest,
    trees: treeIds.map((id) => treeOf(id, required?.[id])),
    weights: { total: weightTotal, schemes },
    units,
    scales,
    library,
  });
  if (!loaded.pack) throw new Error(loaded.problems.join('；'));
  return loaded.pack;
}

/** Both trees, total found from the file: the default where no bureau has issued a pack. */
export const nationalPack: Pack = assemble(national);

/** Packs shipped with the product, the default first. */
export const packs: readonly Pack[] = [
  nationalPack,
  ...[national2015, national2021, sichuan, qinghai, ningxia].map(assemble),
];
