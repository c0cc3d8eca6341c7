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

/** Spellings letter by letter: those that begin alike share their beginning. */
interface Node {
  readonly next: Map<string, Node>;
  label: KnownLabel | null;
}

const indices = new WeakMap<Pack, Node>();
const SUFFIX = /指标$/;
const BLANK = /\s/;
/** So many blanks may part two letters of a label. */
const MOST_BLANKS = 3;

function put(labels: Map<string, KnownLabel>, spelling: string, level: 'level1' | 'level2', name: string): void {
  const key = normaliseLabel(spelling);
  const known = labels.get(key) ?? { level1: null, level2: null, isShort: !SUFFIX.test(key) };
  if (key.length > 1 && known[level] === null) labels.set(key, { ...known, [level]: name });
}

/**
 * Names before aliases, long spellings before those without 指标: a label's own name is not another one's alias. A level 2
 * that is alone under its level 1 names that one too (三、社会公众满意度指标).
 */
function buildIndex(pack: Pack): Node {
  const labels = new Map<string, KnownLabel>();
  const level1 = pack.trees.flatMap((tree) => tree.level1);
  const level2 = level1.flatMap((branch) => branch.level2);
  for (const { name } of level1) put(labels, name, 'level1', name);
  for (const { name } of level2) put(labels, name, 'level2', name);
  for (const { name, aliases } of level1) for (const alias of aliases) put(labels, alias, 'level1', name);
  for (const { name, aliases } of level2) for (const alias of aliases) put(labels, alias, 'level2', name);
  for (const { name, level2: below } of level1)
    if (below.length === 1)
      for (const only of level2)
        if (only.name === below[0]!.name) for (const alias of only.aliases) put(labels, alias, 'level1', name);
  for (const { name } of level1) put(labels, name.replace(SUFFIX, ''), 'level1', name);
  for (const { name } of level2) put(labels, name.replace(SUFFIX, ''), 'level2', name);
  const root: Node = { next: new Map(), label: null };
  for (const [spelling, label] of labels) {
    let node = root;
    for (const letter of spelling) {
      let below = node.next.get(letter);
      if (!below) node.next.set(letter, (below = { next: new Map(), label: null }));
      node = below;
    }
    node.label = label;
  }
  return root;
}

function indexOf(pack: Pack): Node {
  let index = indices.get(pack);
  if (!index) indices.set(pack, (index = buildIndex(pack)));
  return index;
}

/** Finds known labels, blanks and line breaks within them allowed; the longest spelling at a place wins. */
export class LabelFinder {
  private readonly index: Node;

  constructor(
    private readonly text: string,
    pack: Pack,
  ) {
    this.index = indexOf(pack);
  }

  /** The first label at or behind a place. */
  next(from: number): FoundLabel | null {
    const { text, index } = this;
    for (let place = from; place < text.length; place++) {
      if (!index.next.has(text[place]!)) continue;
      const found = this.at(place);
      if (found) return found;
    }
    return null;
  }

  /** The label that begins at this place. */
  at(place: number): FoundLabel | null {
    const { text } = this;
    let node = this.index.next.get(text[place] ?? '');
    let found: FoundLabel | null = null;
    for (let at = place + 1; node; at++) {
      if (node.label) {
        const { level1, level2, isShort } = node.label;
        found = { level1, level2, isShort, start: place, end: at };
      }
      for (let blanks = 0; blanks < MOST_BLANKS && BLANK.test(text[at] ?? ''); blanks++) at++;
      node = node.next.get(text[at] ?? '');
    }
    return found;
  }
}
