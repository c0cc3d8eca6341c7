import type { Tree } from '../../pack/pack';

/** Labels of one prepared indicator row, with the weight that the scheme gives it (null: left to the clerk). */
export interface PreparedRow {
  readonly level1: string;
  readonly level2: string;
  readonly weight: number | null;
}

type Pair = Omit<PreparedRow, 'weight'>;

function pairsOf(tree: Tree): (Pair & { required: boolean })[] {
  return tree.level1.flatMap((level1) =>
    level1.level2.map((level2) => ({ level1: level1.name, level2: level2.name, required: level2.required })),
  );
}

/** Which headings get a row when there are fewer rows than headings: one of each level 1 (a required one, if any), the other required ones, the rest. */
function chosenPairs(tree: Tree, count: number): Pair[] {
  const pairs = pairsOf(tree);
  const required = pairs.filter((pair) => pair.required);
  const oneOfEach = tree.level1.flatMap(
    ({ name }) => [...required, ...pairs].find((pair) => pair.level1 === name) ?? [],
  );
  const byPriority = [...new Set([...oneOfEach, ...required, ...pairs])];
  const chosen = new Set(byPriority.slice(0, count));
  return pairs.filter((pair) => chosen.has(pair));
}

/** Rows beyond one a heading repeat the first heading of the tree's first output: most projects have several quantities. */
function withRepeats(pairs: Pair[], count: number): Pair[] {
  const repeated = pairs.find((pair) => pair.level2 === '数量指标') ?? pairs[0];
  if (!repeated) return [];
  const position = pairs.indexOf(repeated);
  const repeats = Array.from({ length: Math.max(0, count - pairs.length) }, () => repeated);
  return [...pairs.slice(0, position), ...repeats, ...pairs.slice(position)];
}

/** Whole numbers that differ by at most one and add up to `total`; the larger ones come first. */
function evenShares(total: number, parts: number): number[] {
  const base = Math.floor(total / parts);
  const extra = total - base * parts;
  return Array.from({ length: parts }, (_, index) => base + (index < extra ? 1 : 0));
}

/**
 * The indicator rows of one project of a template: headings in the order of the tree, at least one row each
 * where `count` allows. `weights` (by level 1, whole numbers) is spread evenly over the rows of a level 1;
 * without it, or where it gives a row nothing, the weight is null.
 */
export function preparedRows(
  tree: Tree,
  count: number,
  weights: Readonly<Record<string, number>> | null,
): PreparedRow[] {
  const pairs = withRepeats(chosenPairs(tree, count), count);
  const shares = new Map<string, number[]>();
  for (const { level1 } of pairs) {
    const weight = weights?.[level1];
    if (weight === undefined || shares.has(level1)) continue;
    shares.set(level1, evenShares(weight, pairs.filter((pair) => pair.level1 === level1).length));
  }
  return pairs.map(({ level1, level2 }) => ({ level1, level2, weight: shares.get(level1)?.shift() || null }));
}
