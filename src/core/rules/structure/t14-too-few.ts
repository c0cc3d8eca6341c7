import type { ProjectRule } from '../rule';
import { missingLevel1 } from './missing-level1';

/**
 * Rule T14: a project has at least so many 三级指标 as the pack says (3 by default). Prepared rows that nobody has filled
 * in count; where the 一级指标 that are missing (T05) would make up for it, nothing is said twice.
 */
export const tooFew: ProjectRule = {
  code: 'T14',
  name: 'too-few',
  severity: 'warning',
  scope: 'project',
  check: (project, context) => {
    const { fewestIndicators: fewest } = context.pack.limits;
    const count = project.indicators.length;
    const prepared = project.unfilled?.length ?? 0;
    if (count === 0 || count + prepared >= fewest) return [];
    if (count + prepared + missingLevel1(project, context).length >= fewest) return [];
    return [{ at: project.at.name, args: { count, fewest } }];
  },
};
