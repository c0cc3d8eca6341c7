import type { Finding } from '../../core/check/finding';
import { alignedLines } from '../../report/text-width';
import type { GoldFinding } from './gold-file';

/** Findings of one code in one sample, against what gold expects. */
export interface CodeComparison {
  readonly code: string;
  readonly expected: number;
  readonly found: number;
  readonly missing: number;
  readonly extra: number;
}

type Counts = ReadonlyMap<number | null, number>;

function countsOf(entries: readonly (readonly [project: number | null, count: number])[]): Counts {
  const counts = new Map<number | null, number>();
  for (const [project, count] of entries) counts.set(project, (counts.get(project) ?? 0) + count);
  return counts;
}

function surplus(of: Counts, over: Counts): number {
  return [...of].reduce((sum, [project, count]) => sum + Math.max(0, count - (over.get(project) ?? 0)), 0);
}

function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Compares by code and project. Gold is complete for the codes that it names; others are not looked at. */
export function compareFindings(gold: readonly GoldFinding[], findings: readonly Finding[]): readonly CodeComparison[] {
  const codes = [...new Set(gold.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const wanted = countsOf(
      gold.filter((one) => one.code === code).map(({ project, count }) => [project ?? null, count ?? 1]),
    );
    const found = countsOf(findings.filter((one) => one.code === code).map(({ project }) => [project, 1]));
    return {
      code,
      expected: total(wanted),
      found: total(found),
      missing: surplus(wanted, found),
      extra: surplus(found, wanted),
    };
  });
}

/** A line a code: expected, found, missing, extra. */
export function findingLines(comparisons: readonly CodeComparison[]): readonly string[] {
  const head = ['规则', '应有', '查到', '漏', '多'];
  const lines = comparisons.map(({ code, expected, found, missing, extra }) =>
    [code, expected, found, missing, extra].map(String),
  );
  return alignedLines([head, ...lines], new Set([1, 2, 3, 4]));
}
