import type { Pack } from '../../pack/pack';
import type { CompositeSection, PlacedSection } from './composite-text';
import { onlyParent } from './parse-levels';

/** 一级指标 that a section stands under: its heading's, that of the whole text, or the only one that all trees know. */
export function level1Of(heading1: string | undefined, level2: string, under: string, pack: Pack): string {
  return heading1 ?? (under || (level2 === '' ? '' : onlyParent(level2, pack)));
}

/** Headings that are shown without an item; a level 1 with a level 2 below it is not. */
export function emptySectionsOf(
  sections: readonly (CompositeSection | PlacedSection)[],
): (readonly [string, string])[] {
  const isHead = ({ heading1, heading2, items }: CompositeSection | PlacedSection, index: number): boolean => {
    const next = sections[index + 1];
    const hasBelow = next?.heading2 !== null && next?.heading1?.start === heading1?.start;
    return heading2 === null && items.length === 0 && hasBelow;
  };
  const isShown = (section: CompositeSection | PlacedSection, index: number): boolean =>
    (section.heading1 !== null || section.heading2 !== null) && section.items.length === 0 && !isHead(section, index);
  return sections.filter(isShown).map(({ level1, level2 }) => [level1, level2] as const);
}
