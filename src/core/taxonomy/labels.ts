import type { Pack } from '../pack/pack';
import { byObject } from './by-object';
import { bareLabel, normaliseLabel } from './normalise';

/** A level-1 label that a level-2 label may stand under, and the tree that says so. */
export interface Parent {
  readonly treeId: string;
  readonly level1: string;
}

interface Index {
  readonly level1: Spellings;
  readonly level2: Spellings;
  readonly parents: ReadonlyMap<string, readonly Parent[]>;
}

/** Canonical labels by spelling; tables write few spellings, and each in very many rows. */
class Spellings {
  private readonly asked = new Map<string, string | null>();

  constructor(private readonly names: ReadonlyMap<string, string>) {}

  /** People leave out 指标 (产出, 数量): the label with it is tried too. */
  find(written: string): string | null {
    let name = this.asked.get(written);
    if (name !== undefined) return name;
    const bare = bareLabel(written);
    name = this.named(bare) ?? this.named(bare.replace(SHARE, '')) ?? null;
    if (this.asked.size >= MOST_ASKED) this.asked.clear();
    this.asked.set(written, name);
    return name;
  }

  private named(bare: string): string | undefined {
    return this.names.get(bare) ?? this.names.get(`${bare}指标`);
  }
}

const MOST_ASKED = 2000;
/** What forms print behind a label: its share of the weights, or a note in brackets (产出指标（50分）, 产出指标50分). */
const SHARE = /\([^()]*\)$|(?<![\d.])[\d.]+(?:分|%)$/;

/** First spelling wins: a label's own name must not be taken by another label's alias. */
function addSpelling(spellings: Map<string, string>, spelling: string, name: string): void {
  const key = bareLabel(spelling);
  if (!spellings.has(key)) spellings.set(key, name);
}

function buildIndex(pack: Pack): Index {
  const level1 = new Map<string, string>();
  const level2 = new Map<string, string>();
  const parents = new Map<string, Parent[]>();
  const all1 = pack.trees.flatMap((tree) => tree.level1);
  const all2 = all1.flatMap((branch) => branch.level2);
  for (const branch of all1) addSpelling(level1, branch.name, branch.name);
  for (const branch of all1) for (const alias of branch.aliases) addSpelling(level1, alias, branch.name);
  for (const leaf of all2) addSpelling(level2, leaf.name, leaf.name);
  for (const leaf of all2) for (const alias of leaf.aliases) addSpelling(level2, alias, leaf.name);
  for (const tree of pack.trees)
    for (const branch of tree.level1)
      for (const leaf of branch.level2) {
        const known = parents.get(leaf.name);
        const parent = { treeId: tree.id, level1: branch.name };
        if (known) known.push(parent);
        else parents.set(leaf.name, [parent]);
      }
  return { level1: new Spellings(level1), level2: new Spellings(level2), parents };
}

const indexOf = byObject(buildIndex);

/** Canonical 一级指标 (`产出`, `一、产出指标：` → `产出指标`); the text without blanks where the pack does not know it. */
export function canonicalLevel1(written: string, pack: Pack): string {
  return indexOf(pack).level1.find(written) ?? normaliseLabel(written);
}

/** Canonical 二级指标 (`社会效益 指标` → `社会效益指标`); the text without blanks where the pack does not know it. */
export function canonicalLevel2(written: string, pack: Pack): string {
  return indexOf(pack).level2.find(written) ?? normaliseLabel(written);
}

/** Canonical 一级指标 that the text stands for; null where it is none. */
export function level1Of(label: string, pack: Pack): string | null {
  return indexOf(pack).level1.find(label);
}

/** Is it a 一级指标 of one of the pack's trees, in any accepted spelling? */
export function isLevel1(label: string, pack: Pack): boolean {
  return indexOf(pack).level1.find(label) !== null;
}

/** Is it a 二级指标 of one of the pack's trees, in any accepted spelling? */
export function isLevel2(label: string, pack: Pack): boolean {
  return indexOf(pack).level2.find(label) !== null;
}

/** The 一级指标 that this 二级指标 may stand under, tree by tree; empty for an unknown label. */
export function parentsOf(level2: string, pack: Pack): readonly Parent[] {
  const { level2: spellings, parents } = indexOf(pack);
  const name = spellings.find(level2);
  return name === null ? [] : (parents.get(name) ?? []);
}

const pairs = new WeakMap<Pack, Map<string, Map<string, readonly string[]>>>();

/** Ids of the pack's trees in which this pair stands, in the pack's order. Tables have few pairs, in very many rows. */
export function treesOf(level1: string, level2: string, pack: Pack): readonly string[] {
  let byLevel2 = pairs.get(pack);
  if (!byLevel2 || byLevel2.size >= MOST_ASKED) pairs.set(pack, (byLevel2 = new Map()));
  let byLevel1 = byLevel2.get(level2);
  if (!byLevel1 || byLevel1.size >= MOST_ASKED) byLevel2.set(level2, (byLevel1 = new Map()));
  let trees = byLevel1.get(level1);
  if (!trees) byLevel1.set(level1, (trees = findTrees(level1, level2, pack)));
  return trees;
}

function findTrees(level1: string, level2: string, pack: Pack): readonly string[] {
  const canonical = canonicalLevel1(level1, pack);
  return parentsOf(level2, pack)
    .filter((parent) => parent.level1 === canonical)
    .map((parent) => parent.treeId);
}
