import { useMemo } from 'react';
import type { Finding } from '../../core/check/finding';
import type { CheckResult } from '../../core/check/result';
import type { Snapshot } from '../../core/port/workbook-port';
import { usePaneServices } from './pane-services';
import { useSnapshot } from './use-snapshot';

/** A result as the person wants to see it. */
interface ShownResult {
  readonly result: CheckResult;
  readonly hiddenTrial: readonly Finding[];
}

/** Several views ask for the same result: they are to get the same object. */
const withoutTrial = new WeakMap<CheckResult, ShownResult>();

function shownResult(result: CheckResult): ShownResult {
  let shown = withoutTrial.get(result);
  if (!shown) {
    const hiddenTrial = result.findings.filter(({ trial }) => trial);
    const findings = result.findings.filter(({ trial }) => !trial);
    shown = { result: hiddenTrial.length > 0 ? { ...result, findings } : result, hiddenTrial };
    withoutTrial.set(result, shown);
  }
  return shown;
}

const NONE: readonly Finding[] = [];

/** What is shown of the workbook's check: findings on trial are left out where the person wants it so. */
export function useShownSnapshot(): Snapshot & { readonly hiddenTrial: readonly Finding[] } {
  const { hidesTrial } = usePaneServices();
  const snapshot = useSnapshot();
  return useMemo(() => {
    const shown = hidesTrial && snapshot.result ? shownResult(snapshot.result) : null;
    return { ...snapshot, result: shown?.result ?? snapshot.result, hiddenTrial: shown?.hiddenTrial ?? NONE };
  }, [snapshot, hidesTrial]);
}
