import type { Indicator } from '../../table/table';
import { cellAddress } from '../../sheet/address';
import { normaliseLabel } from '../../taxonomy/normalise';
import { samePlace } from '../draft';
import type { Draft, ProjectRule, RuleContext } from '../rule';

/**
 * Rule N04: a 三级指标 name stands once in a project, blanks and the width of signs apart. Systems refuse to save a
 * declaration that has it twice; in the other layouts the same name under another 二级指标 is only unclear.
 */
export const nameDuplicate: ProjectRule = {
  code: 'N04',
  name: 'name-duplicate',
  severity: 'error',
  scope: 'project',
  check: (project, context) => {
    const firsts = new Map<string, Indicator>();
    return project.indicators.flatMap((indicator) => {
      const key = normaliseLabel(indicator.name);
      const first = firsts.get(key);
      if (key === '') return [];
      if (!first) firsts.set(key, indicator);
      return first && !samePlace(placeOf(first), placeOf(indicator)) ? [draftOf(indicator, first, context)] : [];
    });
  },
};

function placeOf({ at, place }: Indicator): Draft['at'] {
  return at.name ?? place;
}

function draftOf(indicator: Indicator, first: Indicator, { table }: RuleContext): Draft {
  const related = placeOf(first);
  const isOtherLevel2 = indicator.level2 !== first.level2;
  return {
    at: placeOf(indicator),
    ...(isOtherLevel2 && table.layout !== 'declaration-table' ? { severity: 'warning' as const } : {}),
    ...(isOtherLevel2 ? { variant: 'other-level2' } : {}),
    args: {
      name: indicator.name,
      first: cellAddress(related.row, related.column),
      level2: indicator.level2,
      firstLevel2: first.level2,
    },
    related: [related],
  };
}
