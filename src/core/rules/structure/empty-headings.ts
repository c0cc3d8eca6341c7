import type { NumberedHeading, NumberedSection, Project } from '../../table/table';

/** A heading of a composite text with nothing below it, not even 无. */
export interface EmptyHeading {
  readonly heading: NumberedHeading;
  readonly section: NumberedSection;
  /** All sections of its text. */
  readonly text: readonly NumberedSection[];
}

/** Empty headings of a project, in the order of its texts. */
export function emptyHeadings({ numbering = [] }: Pick<Project, 'numbering'>): readonly EmptyHeading[] {
  return numbering.flatMap((text) =>
    text.flatMap((section) => {
      const heading = section.heading2 ?? section.heading1;
      return section.cut && heading ? [{ heading, section, text }] : [];
    }),
  );
}
