import { goalQuantities } from '../../quantities/goal-quantities';
import { targetsOf } from '../goals/goal-matches';
import { measuredRows } from '../goals/measured-rows';
import { mayConflict, unitConflicts } from '../goals/unit-conflicts';
import type { ProjectRule } from '../rule';
import { placeOf } from './field-place';
import { measureText } from './quantity';

/**
 * Rule V14 against the goal: goal and indicator name the same number of the same thing in units that are not the same
 * (贫困老党员10名 and ≥10户, 标准 150元/人/天 and ≤150元/人次). Other numbers are X01's. No fix: which of both is meant, only
 * a person can tell.
 */
export const goalUnitConflict: ProjectRule = {
  code: 'V14',
  name: 'goal-unit-conflict',
  severity: 'warning',
  scope: 'project',
  check: (project, { pack }) => {
    const { goal, at } = project;
    if (!at.goal) return [];
    const targets = targetsOf(goalQuantities(project), project);
    if (!targets.some(mayConflict)) return [];
    return unitConflicts(targets, measuredRows(project, pack), project.name).map(
      ({ quantity, row: { indicator } }) => ({
        at: placeOf(indicator, 'unit'),
        variant: 'goal',
        args: {
          name: indicator.name,
          goal: goal.slice(quantity.number.start, quantity.number.end) + quantity.unit,
          measure: measureText(indicator),
        },
        related: [at.goal!],
      }),
    );
  },
};
