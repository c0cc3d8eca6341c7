import type { Direction, Indicator } from '../../table/table';
import { isLowerBetterName } from '../values/lower-better';
import { isCost } from '../values/cost';
import type { Pack } from '../../pack/pack';
import { perProject } from '../per-project';
import type { Draft, TableRule } from '../rule';
import { directionText, requiredDirection } from './direction';

/** A single blank one is forgotten. */
const ENOUGH_BLANK = 2;

/** 指标方向性 is blank in a table that fills it elsewhere; not where every 定性 leaves it blank. */
export const directionEmpty: TableRule = {
  code: 'W06',
  name: 'direction-empty',
  severity: 'warning',
  group: 'project',
  scope: 'table',
  check: ({ table, pack }) => {
    if (table.columns.direction === undefined) return [];
    const directions = table.projects.map((project) => directionsOf(project, pack));
    const example = usualText(directions);
    if (example === null) return [];
    const isQualitativeBlank = leavesQualitativeBlank(directions);
    return directions.flatMap(({ blank }, project) =>
      blank
        .filter(({ operator }) => !(isQualitativeBlank && operator === '定性'))
        .map((indicator) => ({ ...describe(indicator, example, pack), project })),
    );
  },
};

interface Directions {
  /** Directions as the project writes them, with their number. */
  readonly texts: ReadonlyMap<string, number>;
  readonly blank: readonly Indicator[];
  /** It writes a direction beside 定性. */
  readonly fillsQualitative: boolean;
}

const directionsOf = perProject((project): Directions => {
  const texts = new Map<string, number>();
  const blank: Indicator[] = [];
  let fillsQualitative = false;
  for (const indicator of project.indicators) {
    const text = indicator.written.direction?.trim() ?? '';
    if (text !== '' && indicator.operator === '定性') fillsQualitative = true;
    if (indicator.direction !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
    else if (text === '' && indicator.at.direction) blank.push(indicator);
  }
  return { texts, blank, fillsQualitative };
});

/** Is the direction blank beside every 定性, and that more than once? Some forms have none for it. */
function leavesQualitativeBlank(directions: readonly Directions[]): boolean {
  if (directions.some(({ fillsQualitative }) => fillsQualitative)) return false;
  const blank = directions.flatMap((one) => one.blank.filter(({ operator }) => operator === '定性'));
  return blank.length >= ENOUGH_BLANK;
}

/** How the table writes directions most of the time; null where it leaves them blank throughout. */
function usualText(directions: readonly Directions[]): string | null {
  const counts = new Map<string, number>();
  for (const { texts } of directions) {
    for (const [text, count] of texts) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual ? usual[0] : null;
}

function describe(indicator: Indicator, example: string, pack: Pack): Draft {
  const { at, name, place } = indicator;
  const cell = at.direction ?? place;
  const direction = likelyDirection(indicator, pack);
  if (direction === '') return { at: cell, args: { name } };
  const instead = directionText(direction, example);
  return {
    at: cell,
    args: { name },
    fix: { kind: 'review', args: { instead }, edits: [{ at: cell, after: instead }] },
  };
}

/** From the operator; "=" of a cost or a fault is printed either way, so that nothing is proposed. */
function likelyDirection(indicator: Indicator, pack: Pack): Direction {
  const { operator, name } = indicator;
  const required = requiredDirection(operator);
  if (required !== '' || operator === '') return required;
  if (operator === '定性') return '正向';
  return isCost(indicator, pack) || isLowerBetterName(name) ? '' : '正向';
}
