import type { Pack } from '../../pack/pack';
import { normaliseLabel } from '../../taxonomy/normalise';
import { parentsOf } from '../../taxonomy/labels';
import type { FoundHeading } from './parse-headings';
import type { OrdinalStyle } from './parse-ordinals';

/** A heading of which the level is known. */
export interface LevelledHeading extends FoundHeading {
  readonly level: 1 | 2;
  /** Canonical label; as written without blanks where no tree knows it. */
  readonly label: string;
}

type Styles = Readonly<Record<1 | 2, ReadonlySet<OrdinalStyle>>> & { readonly isFlat: boolean };

/** How the headings of each level are numbered, by those that can be of one level only. */
function stylesOf(headings: readonly FoundHeading[], start: string): Styles {
  const styles = { 1: new Set<OrdinalStyle>(), 2: new Set<OrdinalStyle>() };
  for (const { level1, level2, style } of headings) {
    if (style === null || (level1 === null) === (level2 === null)) continue;
    styles[level1 === null ? 2 : 1].add(style);
  }
  return { ...styles, isFlat: isFlat(headings, start) };
}

function levelByStyle({ style }: FoundHeading, styles: Styles): 1 | 2 | null {
  if (style === null || styles[1].has(style) === styles[2].has(style)) return null;
  return styles[1].has(style) ? 1 : 2;
}

function standsUnder(level2: string, level1: string, pack: Pack): boolean {
  return parentsOf(level2, pack).some((parent) => parent.level1 === level1);
}

/** Does the heading below belong to it as to a level 1, and not to the present one? */
function isHeadOf(own: string, next: FoundHeading | undefined, current: string, pack: Pack): boolean {
  if (!next || next.level2 === null) return false;
  return standsUnder(next.level2, own, pack) && !standsUnder(next.level2, current, pack);
}

/** 数量指标：… 成本指标：… 满意度指标：…: a list without any heading of level 1 only. */
function isFlat(headings: readonly FoundHeading[], start: string): boolean {
  return (
    start === '' &&
    headings.some(({ level1 }) => level1 === null) &&
    headings.every(({ level2, inPath }) => level2 !== null && inPath === null)
  );
}

/** 成本指标 and 满意度指标 are labels of both levels: numbering and neighbours tell. */
function levelOfBoth(
  heading: FoundHeading,
  next: FoundHeading | undefined,
  current: string,
  styles: Styles,
  pack: Pack,
): 1 | 2 {
  if (current === heading.level1) return 2;
  if (isHeadOf(heading.level1!, next, current, pack)) return 1;
  if (styles.isFlat && current === '') return 2;
  return levelByStyle(heading, styles) ?? (standsUnder(heading.level2!, current, pack) ? 2 : 1);
}

function levelOf(
  heading: FoundHeading,
  next: FoundHeading | undefined,
  current: string,
  styles: Styles,
  pack: Pack,
): 1 | 2 {
  if (heading.inPath) return heading.inPath;
  if (heading.level1 !== null && heading.level2 !== null) return levelOfBoth(heading, next, current, styles, pack);
  if (heading.level1 !== null) return 1;
  if (heading.level2 !== null) return 2;
  return levelByStyle(heading, styles) ?? (heading.style === '一、' ? 1 : 2);
}

/** Says of every heading on which level it stands; `current` is the level 1 that the text stands under from the start. */
export function withLevels(
  text: string,
  headings: readonly FoundHeading[],
  start: string,
  pack: Pack,
): LevelledHeading[] {
  const styles = stylesOf(headings, start);
  let current = start;
  return headings.map((heading, index) => {
    const level = levelOf(heading, headings[index + 1], current, styles, pack);
    const known = level === 1 ? heading.level1 : heading.level2;
    const label = known ?? normaliseLabel(text.slice(heading.labelStart, heading.labelEnd));
    if (level === 1) current = label;
    // Written out: a spread of so many fields costs more than all the rest of a heading.
    const { level1, level2, isShort, start: first, end, labelStart, labelEnd, ordinal, style, inPath } = heading;
    return { level1, level2, isShort, start: first, end, labelStart, labelEnd, ordinal, style, inPath, level, label };
  });
}

/** The one level 1 under which all trees of the pack have this level 2; empty where they differ. */
export function onlyParent(level2: string, pack: Pack): string {
  const [first, ...others] = parentsOf(level2, pack);
  return first && others.every((other) => other.level1 === first.level1) ? first.level1 : '';
}
