import type { Pack } from '../../pack/pack';
import { normaliseLabel } from '../../taxonomy/normalise';

/** What a spelling may stand for: 成本指标 and 满意度指标 are labels of both levels. */
export interface KnownLabel {
  readonly level1: string | null;
  readonly level2: string | null;
  /** 数量 for 数量指标: a word of the language too, so that more is asked before it is taken for a heading. */
  readonly isShort: boolean;
}

/** A known label in a text. */
export interface FoundLabel extends KnownLabel {
  readonly start: number;
  readonly end: number;
}

/** Made once a pack: to compile so long a pattern costs more than to search a cell with it. */
interface LabelIndex {
  readonly labels: ReadonlyMap<string, KnownLabel>;
  readonly anywhere: RegExp;
  readonly here: RegExp;
}

const indices = new WeakMap<Pack, LabelIndex>();
const SPECIAL = /[.*+?^${}()|[\]\\/-]/g;
const SUFFIX = /指标$/;

function put(labels: Map<string, KnownLabel>, spelling: string, level: 'level1' | 'level2', name: string): void {
  const key = normaliseLabel(spelling);
  const known = labels.get(key) ?? { level1: null, level2: null, isShort: !SUFFIX.test(key) };
  if (key.length > 1 && known[level] === null) labels.set(key, { ...known, [level]: name });
}

/**
 * Pattern for these spellings, blanks allowed between their letters. Spellings that begin alike share their beginning, so
 * that a letter of the text is compared once and not once a spelling; the longest is tried first.
 */
function patternOf(spellings: readonly (readonly string[])[]): string {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of spellings)
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  const branches = [...byFirst].map(([first, rests]) => {
    const letter = first.replace(SPECIAL, '\\$&');
    const longer = rests.filter((rest) => rest.length > 0);
    if (longer.length === 0) return letter;
    const isOptional = longer.length < rests.length;
    return `${letter}(?:\\s{0,3}${patternOf(longer)})${isOptional ? '?' : ''}`;
  });
  return branches.length === 1 ? branches[0]! : `(?:${branches.join('|')})`;
}

/** Names before aliases, long spellings before those without 指标: a label's own name is not another one's alias. */
function buildIndex(pack: Pack): LabelIndex {
  const labels = new Map<string, KnownLabel>();
  const level1 = pack.trees.flatMap((tree) => tree.level1);
  const level2 = level1.flatMap((branch) => branch.level2);
  for (const { name } of level1) put(labels, name, 'level1', name);
  for (const { name } of level2) put(labels, name, 'level2', name);
  for (const { name, aliases } of level1) for (const alias of aliases) put(labels, alias, 'level1', name);
  for (const { name, aliases } of level2) for (const alias of aliases) put(labels, alias, 'level2', name);
  for (const { name } of level1) put(labels, name.replace(SUFFIX, ''), 'level1', name);
  for (const { name } of level2) put(labels, name.replace(SUFFIX, ''), 'level2', name);
  const pattern = patternOf([...labels.keys()].map((spelling) => [...spelling]));
  return { labels, anywhere: new RegExp(pattern, 'g'), here: new RegExp(pattern, 'y') };
}

function indexOf(pack: Pack): LabelIndex {
  let index = indices.get(pack);
  if (!index) indices.set(pack, (index = buildIndex(pack)));
  return index;
}

/** Finds known labels, blanks and line breaks within them allowed; the longest spelling at a place wins. */
export class LabelFinder {
  private readonly index: LabelIndex;

  constructor(
    private readonly text: string,
    pack: Pack,
  ) {
    this.index = indexOf(pack);
  }

  /** The first label at or behind a place. */
  next(from: number): FoundLabel | null {
    return this.run(this.index.anywhere, from);
  }

  /** The label that begins at this place. */
  at(place: number): FoundLabel | null {
    return this.run(this.index.here, place);
  }

  private run(pattern: RegExp, from: number): FoundLabel | null {
    pattern.lastIndex = from;
    const found = pattern.exec(this.text);
    if (!found) return null;
    const [spelling] = found;
    const label = this.index.labels.get(spelling) ?? this.index.labels.get(normaliseLabel(spelling));
    if (!label) return null;
    const { level1, level2, isShort } = label;
    return { level1, level2, isShort, start: found.index, end: found.index + spelling.length };
  }
}
