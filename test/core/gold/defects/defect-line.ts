/** A finding that shows a defect: its rule, the project it stands in (null: none), a text that it names. */
export type Shown = readonly [project: number | null, code: string, text: string];

/** What the reader makes of a trap: an indicator of a project with its value and unit. */
export type Read = readonly [project: number, name: string, measure: string];

/**
 * Where a defect stands: in the workbook; in the published text, read as such a file; in the same text typed into cells
 * as it stands, with its markup; in the workbook under a pack that asks for what is off by default.
 */
export type Source = 'workbook' | 'text' | 'pasted' | 'opted-in';

/** One line of the analysis of a sample: what is wrong there and which findings show it. */
export interface DefectLine {
  readonly line: string;
  readonly source: Source;
  readonly shown: readonly Shown[];
  /** What is read rightly, where there is nothing to tell the person. */
  readonly read?: readonly Read[];
  /** A part of the line that no rule says, and why. */
  readonly unsaid?: string;
  /** Why no rule says any of it. */
  readonly missed?: string;
}

/** A defect that these findings show. */
export function defect(line: string, ...shown: readonly Shown[]): DefectLine {
  return { line, source: 'workbook', shown };
}

/** A defect that stands only in the published text: page breaks, rows pushed aside. */
export function textDefect(line: string, ...shown: readonly Shown[]): DefectLine {
  return { line, source: 'text', shown };
}

/** Markup of the published text: reading the file removes it, pasted into a workbook it is told. */
export function pastedDefect(line: string, ...shown: readonly Shown[]): DefectLine {
  return { line, source: 'pasted', shown };
}

/** A defect of taste that is told where the pack wants it. */
export function optedInDefect(line: string, ...shown: readonly Shown[]): DefectLine {
  return { line, source: 'opted-in', shown };
}

/** A trap for the reader of the published text: caught where it is read as it is meant. */
export function readRight(line: string, ...read: readonly Read[]): DefectLine {
  return { line, source: 'text', shown: [], read };
}

/** The same line with the part of it that is not said. */
export function inPart(line: DefectLine, unsaid: string): DefectLine {
  return { ...line, unsaid };
}

/** A defect that no rule says, and why. */
export function missed(line: string, why: string): DefectLine {
  return { line, source: 'workbook', shown: [], missed: why };
}
