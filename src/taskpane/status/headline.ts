import type { Finding } from '../../core/check/finding';
import type { Snapshot } from '../../core/port/workbook-port';
import type { Strings } from '../strings/strings';

export type HeadlineTone = 'working' | 'failed' | 'none' | 'error' | 'passed';

/** The answer to “can I hand this in?”. */
export interface Headline {
  readonly tone: HeadlineTone;
  /** The sentence in the pieces between which a line may break. */
  readonly pieces: readonly string[];
  /** What is only advised, where nothing must be changed. */
  readonly advice: string;
  /** Where a click goes; null where there is nowhere to go. */
  readonly first: Finding | null;
}

function headline(tone: HeadlineTone, pieces: readonly string[], rest: Partial<Headline> = {}): Headline {
  return { tone, pieces, advice: '', first: null, ...rest };
}

/** What the status line says about a snapshot; the last result counts while the next check runs. */
export function headlineOf(snapshot: Snapshot, strings: Strings): Headline {
  const { result, phase, step } = snapshot;
  if (result === null) {
    return phase === 'failed'
      ? headline('failed', [strings.status.failed])
      : headline('working', [step === 'checking' ? strings.status.checking : strings.status.reading]);
  }
  const first = result.findings.find((finding) => finding.severity === 'error') ?? null;
  const errors = result.findings.filter((finding) => finding.severity === 'error').length;
  const warnings = result.findings.filter((finding) => finding.severity === 'warning').length;
  if (errors > 0) return headline('error', strings.status.counts(errors, warnings), { first });
  if (result.tables.length === 0) return headline('none', [strings.status.noTable]);
  const advice = [
    ...(warnings > 0 ? [strings.status.advice(warnings)] : []),
    ...(result.waived.length > 0 ? [strings.status.waived(result.waived.length)] : []),
  ].join(' · ');
  if (result.failures.length > 0) return headline('failed', [strings.status.incomplete], { advice });
  const unfilled = result.tables.reduce((sum, { table }) => sum + table.unfilledRows, 0);
  if (unfilled > 0) return headline('none', strings.status.unfinished(unfilled), { advice });
  return headline('passed', strings.status.passed, { advice });
}

/** The headline as one sentence, for screen readers. */
export function headlineText({ pieces, advice }: Headline): string {
  return [pieces.join(''), advice].filter(Boolean).join(' · ');
}
