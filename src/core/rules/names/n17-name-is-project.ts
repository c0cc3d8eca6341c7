import type { Indicator, Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import type { Draft, ProjectRule } from '../rule';
import { measureSuffix } from './measure-words';
import { namePlace, renameFix } from './rename';

/**
 * Rule N17: a 三级指标 is not called like its project; a cost may be (信访听证经费 ≤10万元). The fix adds what the unit
 * measures (编外人员考核奖 5人 → 编外人员考核奖人数).
 */
export const nameIsProject: ProjectRule = {
  code: 'N17',
  name: 'name-is-project',
  severity: 'warning',
  scope: 'project',
  check: (project) => {
    const own = comparable(project.name);
    if (own === '') return [];
    // Comparing takes characters away: a shorter name cannot be the same.
    return project.indicators
      .filter((indicator) => indicator.name.length >= own.length && !isBelowCost(indicator))
      .filter(({ name }) => comparable(name) === own)
      .map((indicator) => draftOf(indicator, project));
  },
};

function isBelowCost({ level1, level2 }: Indicator): boolean {
  return level1.includes('成本') || level2.includes('成本');
}

function draftOf(indicator: Indicator, project: Project): Draft {
  const { name } = indicator;
  const suffix = measureSuffix(indicator);
  const fix = suffix === '' ? {} : renameFix(name + suffix, indicator, project);
  return { at: namePlace(indicator), args: { name }, ...fix };
}
