import type { IndicatorContent } from '../../table/content';

/** Rows under one 一级指标: what the two halves have side by side. */
export interface LevelGroup {
  readonly level1: string;
  readonly midTerm: readonly IndicatorContent[];
  readonly annual: readonly IndicatorContent[];
}

interface Run {
  readonly level1: string;
  readonly indicators: IndicatorContent[];
}

/** Indicators that follow one another under the same label; those without one stand alone. */
function runsOf(indicators: readonly IndicatorContent[]): Run[] {
  const runs: Run[] = [];
  for (const indicator of indicators) {
    const open = runs.at(-1);
    if (open && open.level1 !== '' && open.level1 === indicator.level1) open.indicators.push(indicator);
    else runs.push({ level1: indicator.level1, indicators: [indicator] });
  }
  return runs;
}

/** Groups of a form in order; both halves keep theirs, and labels that both have at the same turn share their rows. */
export function levelGroups(
  midTerm: readonly IndicatorContent[],
  annual: readonly IndicatorContent[],
): readonly LevelGroup[] {
  const [left, right] = [runsOf(midTerm), runsOf(annual)];
  const groups: LevelGroup[] = [];
  let next = 0;
  for (const { level1, indicators } of right) {
    const same = left.findIndex((run, index) => index >= next && run.level1 === level1);
    for (; same >= 0 && next < same; next++) groups.push(midTermOnly(left[next]!));
    groups.push({ level1, midTerm: same < 0 ? [] : left[next++]!.indicators, annual: indicators });
  }
  for (; next < left.length; next++) groups.push(midTermOnly(left[next]!));
  return groups;
}

function midTermOnly({ level1, indicators }: Run): LevelGroup {
  return { level1, midTerm: indicators, annual: [] };
}
