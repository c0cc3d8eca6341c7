import type { Layout } from '../table/table';

/** A project as it is known again after rows were inserted or projects moved: never by its number or its row. */
export interface WaivedProject {
  readonly layout: Layout;
  /** Name of the agency it belongs to; empty where none is written. */
  readonly agency: string;
  readonly name: string;
  /** 1 for the first project of this layout, agency and name in the file, 2 for the next. */
  readonly nth: number;
}

/** What a reason was given for. */
export interface WaivedSubject {
  readonly code: string;
  /** Sheet of a finding about headers, totals or the file; empty where it is about a project. */
  readonly sheet: string;
  readonly project: WaivedProject | null;
  readonly indicator: string | null;
  /** The text it applies to, shortened for a person to read. */
  readonly text: string;
  /** Of the whole text: the waiver lapses when it changes. */
  readonly fingerprint: string;
}

/** What somebody says of a finding. */
export interface WaiverNote {
  readonly reason: string;
  /** Who says so; empty where nobody is named. */
  readonly by: string;
  /** Date, as `2026-03-01`. */
  readonly at: string;
}

/** 说明理由: why a finding may stay as it is, kept in the workbook for the reviewer. */
export interface Waiver extends WaivedSubject, WaiverNote {}

/** Longest reason and name that are kept. */
export const LONGEST_REASON = 500;
export const LONGEST_NAME = 50;

/** Longest text, project or indicator name that is kept; longer ones are told apart by the fingerprint. */
export const LONGEST_TEXT = 200;

/** A text on one line, cut for keeping. */
export function keptText(text: string, longest = LONGEST_TEXT): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // Half a character would not survive the file.
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** The reason as it is kept; empty where it says nothing. */
export function noteOf({ reason, by, at }: WaiverNote): WaiverNote {
  return { reason: keptText(reason, LONGEST_REASON), by: keptText(by, LONGEST_NAME), at };
}

/** The same for whatever one code says of one project and indicator, or of one sheet. */
export function ownerKey({ code, sheet, project, indicator }: WaivedSubject): string {
  const owner = project ? [project.layout, project.agency, project.name, project.nth] : [sheet];
  return JSON.stringify([code, indicator, ...owner]);
}

/** The same for whatever one code says of one text there. */
export function subjectKey(subject: WaivedSubject): string {
  return `${ownerKey(subject)} ${subject.fingerprint}`;
}

/** The same for one entry only: subject, reason, name and date. */
export function entryKey(waiver: Waiver): string {
  return JSON.stringify([subjectKey(waiver), waiver.reason, waiver.by, waiver.at]);
}
