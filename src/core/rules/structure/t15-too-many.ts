import type { ProjectRule } from '../rule';

/** Rule T15: a project has no more 三级指标 than the pack says (20 by default): the main ones are to be seen. */
export const tooMany: ProjectRule = {
  code: 'T15',
  name: 'too-many',
  severity: 'info',
  scope: 'project',
  check: ({ indicators, at }, { pack }) => {
    const { mostIndicators: most } = pack.limits;
    return indicators.length > most ? [{ at: at.name, args: { count: indicators.length, most } }] : [];
  },
};
