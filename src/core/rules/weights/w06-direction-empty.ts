import type { Direction, Indicator, Table } from '../../table/table';
import { isLowerBetterName } from '../values/lower-better';
import { isCost } from '../values/cost';
import type { Pack } from '../../pack/pack';
import type { Draft, TableRule } from '../rule';
import { directionText, requiredDirection } from './direction';

/** 指标方向性 is blank in a table that fills it elsewhere. */
export const directionEmpty: TableRule = {
  code: 'W06',
  name: 'direction-empty',
  severity: 'warning',
  group: 'project',
  scope: 'table',
  check: ({ table, pack }) => {
    const example = usualText(table);
    if (example === null) return [];
    return table.projects.flatMap((project, index) =>
      project.indicators
        .filter((indicator) => indicator.at.direction && isBlank(indicator))
        .map((indicator) => ({ ...describe(indicator, example, pack), project: index })),
    );
  },
};

function isBlank({ direction, written }: Indicator): boolean {
  return direction === '' && (written.direction ?? '').trim() === '';
}

/** How the table writes directions most of the time; null where it has no such column or leaves it blank throughout. */
function usualText(table: Table): string | null {
  if (table.columns.direction === undefined) return null;
  const counts = new Map<string, number>();
  for (const { indicators } of table.projects) {
    for (const { direction, written } of indicators) {
      const text = written.direction?.trim() ?? '';
      if (direction !== '' && text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
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
