import { libraryContradictions } from './library';
import { packSchema } from './pack';
import type { Pack } from './pack';

/** A pack, or in Chinese what is wrong with the data and where. */
export type LoadedPack =
  | { readonly pack: Pack; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: readonly string[] };

function duplicates(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** What the schema cannot say: names that stand twice, schemes of trees that are not there. */
function contradictions(pack: Pack): string[] {
  const problems = duplicates(pack.trees.map((tree) => tree.id)).map((id) => `指标体系“${id}”出现了两次`);
  for (const tree of pack.trees) {
    const level1 = tree.level1.map((branch) => branch.name);
    for (const name of duplicates(level1)) problems.push(`指标体系“${tree.id}”中一级指标“${name}”出现了两次`);
    const level2 = tree.level1.flatMap((branch) => branch.level2.map((leaf) => leaf.name));
    for (const name of duplicates(level2)) problems.push(`指标体系“${tree.id}”中二级指标“${name}”出现了两次`);
  }
  for (const scheme of pack.weights.schemes) {
    const tree = pack.trees.find((candidate) => candidate.id === scheme.tree);
    if (!tree) problems.push(`权重方案“${scheme.id}”引用了没有的指标体系“${scheme.tree}”`);
    const names = new Set(tree?.level1.map((branch) => branch.name));
    for (const name of tree ? Object.keys(scheme.level1) : [])
      if (!names.has(name)) problems.push(`权重方案“${scheme.id}”中的一级指标“${name}”不在指标体系“${scheme.tree}”中`);
  }
  return [...problems, ...libraryContradictions(pack.library)];
}

/** Checks data of a pack and makes it a `Pack`; never throws. Problems are in Chinese, one a fault, with the path in the data. */
export function loadPack(data: unknown): LoadedPack {
  const parsed = packSchema.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `模板包内容有误：${issue.path.join('.') || '整个文件'}（${issue.message}）`,
    );
    return { pack: null, problems };
  }
  const problems = contradictions(parsed.data);
  return problems.length > 0 ? { pack: null, problems } : { pack: parsed.data, problems: [] };
}
