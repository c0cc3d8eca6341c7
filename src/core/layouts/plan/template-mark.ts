import type { Pack, Tree } from '../../pack/pack';
import type { SheetPlan } from '../../sheet/sheet-plan';
import type { Layout } from '../../table/table';

/** Hidden name that tells a later Jiheng which template this is. */
export function templateNames(layout: Layout, tree: Tree, pack: Pack): SheetPlan['hiddenNames'] {
  const mark = `${layout}@1;pack=${pack.id}@${pack.version};tree=${tree.id}`;
  return [{ name: '_zb_tpl', formula: `="${mark}"` }];
}

/** Tree of the pack by its id; an unknown id takes the first. */
export function treeOf(id: string, pack: Pack): Tree {
  return pack.trees.find((tree) => tree.id === id) ?? pack.trees[0]!;
}
