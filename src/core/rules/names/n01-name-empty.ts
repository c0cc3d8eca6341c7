import type { Indicator, Project } from '../../table/table';
import type { Draft, DraftFix, IndicatorRule } from '../rule';

const SATISFACTION = { level1: '满意度指标', level2: '服务对象满意度指标', name: '服务对象满意度' };

/**
 * Rule N01: an indicator that has an operator, a value or a unit has a 三级指标 name. Under 满意度 the usual name is
 * offered for review: the object stays for the clerk to write.
 */
export const nameEmpty: IndicatorRule = {
  code: 'N01',
  name: 'name-empty',
  severity: 'error',
  scope: 'indicator',
  check: (indicator, project) => {
    if (indicator.name !== '' || !holdsValue(indicator)) return [];
    const value = [indicator.operator, indicator.value, indicator.unit].join('');
    return [isSatisfaction(indicator) ? satisfaction(indicator, project, value) : plain(indicator, value)];
  },
};

function holdsValue({ operator, value, unit }: Indicator): boolean {
  return operator !== '' || value !== '' || unit !== '';
}

function isSatisfaction({ level1, level2 }: Indicator): boolean {
  return level1 === SATISFACTION.level1 || level2 === SATISFACTION.level2;
}

function plain(indicator: Indicator, value: string): Draft {
  return { at: indicator.at.name ?? indicator.place, args: { value } };
}

function satisfaction(indicator: Indicator, project: Project, value: string): Draft {
  const fix = nameFix(indicator, project);
  return { ...plain(indicator, value), variant: 'satisfaction', ...(fix ? { fix } : {}) };
}

/** No fix where the layout has no name cell, or where the name would then stand twice in the project (rule N04). */
function nameFix({ at }: Indicator, project: Project): DraftFix | null {
  const { name } = SATISFACTION;
  if (!at.name || project.indicators.some((other) => other.name === name)) return null;
  return { kind: 'review', variant: 'satisfaction', args: { name }, edits: [{ at: at.name, after: name }] };
}
