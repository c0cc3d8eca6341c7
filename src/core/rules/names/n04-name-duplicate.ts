import type { Indicator, Project } from '../../table/table';
import { cellAddress } from '../../sheet/address';
import { normaliseLabel } from '../../taxonomy/normalise';
import { samePlace } from '../../table/place';
import type { Draft, ProjectRule, RuleContext } from '../rule';
import { endsInMeasure, measureSuffix } from './measure-words';
import { namePlace, renameFix } from './rename';

/**
 * Rule N04: a 三级指标 name stands once in a project, blanks and the width of signs apart. Systems refuse to save a
 * declaration that has it twice; in the other layouts the same name under another 二级指标 is only unclear. There the
 * fix adds what the unit measures (慰问老党员 in 元/人 → 慰问老党员标准).
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
      if (!first || samePlace(namePlace(first), namePlace(indicator))) return [];
      return [draftOf(indicator, first, project, context)];
    });
  },
};

function draftOf(indicator: Indicator, first: Indicator, project: Project, { table }: RuleContext): Draft {
  const related = namePlace(first);
  const isOtherLevel2 = indicator.level2 !== first.level2;
  return {
    at: namePlace(indicator),
    ...(isOtherLevel2 && table.layout !== 'declaration-table' ? { severity: 'warning' as const } : {}),
    ...(isOtherLevel2 ? { variant: 'other-level2' } : {}),
    args: {
      name: indicator.name,
      first: cellAddress(related.row, related.column),
      level2: indicator.level2,
      firstLevel2: first.level2,
    },
    related: [related],
    ...(isOtherLevel2 ? measureFix(indicator, project) : {}),
  };
}

function measureFix(indicator: Indicator, project: Project): Pick<Draft, 'fix'> {
  const suffix = measureSuffix(indicator);
  if (suffix === '' || endsInMeasure(indicator.name)) return {};
  return renameFix(indicator.name + suffix, indicator, project, { variant: 'other-level2' });
}
