import type { Pack } from '../../pack/pack';
import type { ProjectContent } from '../../table/content';

/** Indicators as numbered text. */
export function writeComposite(
  { indicators, emptySections }: Pick<ProjectContent, 'indicators' | 'emptySections'>,
  pack: Pack,
): string {
  void pack;
  const lines = indicators.map(
    ({ level1, level2, name, operator, value, unit }) => `${level1} ${level2} ${name}${operator}${value}${unit}`,
  );
  return [...lines, ...emptySections.map(([level1, level2]) => `${level1} ${level2}`)].join('\n');
}
