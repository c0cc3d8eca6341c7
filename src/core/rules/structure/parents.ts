import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { parentsOf } from '../../taxonomy/labels';
import type { RuleContext } from '../rule';

/** 一级指标 names of the pack's trees, each once, in the order of the trees. */
export function level1Names(pack: Pack): readonly string[] {
  return [...new Set(pack.trees.flatMap((tree) => tree.level1.map(({ name }) => name)))];
}

/**
 * The one 一级指标 that can stand above all these indicators by their 二级指标; unknown labels have no say.
 * Where the pack's trees differ, the tree that the file follows decides. Null where none or several can.
 */
export function commonParent(
  indicators: readonly Indicator[],
  { pack, facts }: Pick<RuleContext, 'pack' | 'facts'>,
): string | null {
  const known = indicators.map(({ level2 }) => parentsOf(level2, pack)).filter(({ length }) => length > 0);
  const shared = (known[0] ?? []).filter(({ level1 }) =>
    known.every((parents) => parents.some((parent) => parent.level1 === level1)),
  );
  const names = new Set(shared.map(({ level1 }) => level1));
  const followed = new Set(shared.filter(({ treeId }) => treeId === facts.treeId).map(({ level1 }) => level1));
  const [only = null] = names.size === 1 ? names : followed.size === 1 ? followed : [];
  return only;
}

/** The label as the cell has it, without blanks around it; the normalised one where the layout has no such cell. */
export function writtenLevel(indicator: Indicator, field: 'level1' | 'level2'): string {
  return (indicator.written[field] ?? indicator[field]).trim() || indicator[field];
}
