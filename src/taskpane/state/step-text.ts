import type { Snapshot } from '../../core/port/workbook-port';
import type { Strings } from '../strings/strings';

/** Name of the step that is under way. */
export function stepText({ step }: Snapshot, strings: Strings): string {
  return step === 'checking' ? strings.status.checking : strings.status.reading;
}
