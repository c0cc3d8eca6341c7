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

interface LabelIndex {
  readonly labels: ReadonlyMap<string, KnownLabel>;
  readonly pattern: string;
}

const indices = new WeakMap<Pack, LabelIndex>();
const SPECIAL = /[.*+?^${}()|[\]\\/-]/g;
const SUFFIX = /指标$/;

function put(labels: Map<string, KnownLabel>, spelling: string, level: 'level1' | 'level2', name: string): void {
  const key = normaliseLabel(spelling);
  const known = labels.get(key) ?? { level1: null, level2: null, isShort: !SUFFIX.test(key) };
  if (key.length > 1 && known[level] === null) labels.set(key, { ...known, [level]: name });
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
  const spellings = [...labels.keys()].sort((left, right) => right.length - left.length);
  const pattern = spellings
    .map((spelling) => [...spelling].map((letter) => letter.replace(SPECIAL, '\\$&')).join('\\s{0,3}'))
    .join('|');
  return { labels, pattern };
}

function indexOf(pack: Pack): LabelIndex {
  let index = indices.get(pack);
  if (!index) indices.set(pack, (index = buildIndex(pack)));
  return index;
}

/** Finds known labels, blanks and line breaks within them allowed; the longest spelling at a place wins. */
export class LabelFinder {
  private readonly anywhere: RegExp;
  private readonly here: RegExp;
  private readonly labels: ReadonlyMap<string, KnownLabel>;

  constructor(
    private readonly text: string,
    pack: Pack,
  ) {
    const { labels, pattern } = indexOf(pack);
    this.labels = labels;
    this.anywhere = new RegExp(pattern, 'g');
    this.here = new RegExp(pattern, 'y');
  }

  /** The first label at or behind a place. */
  next(from: number): FoundLabel | null {
    return this.run(this.anywhere, from);
  }

  /** The label that begins at this place. */
  at(place: number): FoundLabel | null {
    return this.run(this.here, place);
  }

  private run(pattern: RegExp, from: number): FoundLabel | null {
    pattern.lastIndex = from;
    const found = pattern.exec(this.text);
    const label = found && this.labels.get(normaliseLabel(found[0]));
    return label ? { ...label, start: found.index, end: found.index + found[0].length } : null;
  }
}
