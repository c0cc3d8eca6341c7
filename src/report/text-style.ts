import type { Severity } from '../core/check/finding';
import type { Locale } from '../messages/catalogue';
import type { ReportWords } from './words';
import { reportWords } from './words';

/** How a text report is shown. */
export interface TextOptions {
  readonly locale: Locale;
  /** Colours for a terminal. */
  readonly color: boolean;
  /** Most lines of findings to list of one file; 0: all. */
  readonly maxFindings: number;
}

/** Options of a report with what follows from them. */
export interface TextStyle extends TextOptions {
  readonly words: ReportWords;
  readonly ink: (kind: Severity | 'title', text: string) => string;
}

const INK: Readonly<Record<Severity | 'title', string>> = { error: '31', warning: '33', info: '36', title: '1' };

export function textStyle(options: TextOptions): TextStyle {
  return {
    ...options,
    words: reportWords[options.locale],
    ink: (kind, text) => (options.color ? `\u001b[${INK[kind]}m${text}\u001b[0m` : text),
  };
}

/** Decimals that people expect of an amount, however few the cell shows. */
export const USUAL_DECIMALS = 2;

/** Most places named for one line. */
export const MOST_PLACES = 5;

/** A block of lines, indented, with an empty line before it; nothing for no lines. */
export function block(lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', ...lines.map((line) => `  ${line}`)] : [];
}
