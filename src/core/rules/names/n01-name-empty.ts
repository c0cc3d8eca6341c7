import type { Indicator, Project } from '../../table/table';
import type { Draft, IndicatorRule } from '../rule';
import { isBlankValue } from '../values/quantity';
import { namePlace, renameFix } from './rename';

const SATISFACTION = { level1: '满意度指标', level2: '服务对象满意度指标', name: '服务对象满意度' };

/**
 * Rule N01: an indicator that has an operator, a value or a unit has a 三级指标 name; `/` and `-` are none of these. Under
 * 满意度 the usual name is offered for review: the object stays for the clerk to write.
 */
export const nameEmpty: IndicatorRule = {
  code: 'N01',
  name: 'name-empty',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project) => {
    if (indicator.name !== '' || !holdsValue(indicator)) return [];
    const value = [indicator.operator, indicator.value, indicator.unit].join('');
    return [isSatisfaction(indicator) ? satisfaction(indicator, project, value) : plain(indicator, value)];
  },
};

function holdsValue({ operator, value, unit }: Indicator): boolean {
  return operator !== '' || !isBlankValue(value) || !isBlankValue(unit);
}

function isSatisfaction({ level1, level2 }: Indicator): boolean {
  return level1 === SATISFACTION.level1 || level2 === SATISFACTION.level2;
}

function plain(indicator: Indicator, value: string): Draft {
  return { at: namePlace(indicator), args: { value } };
}

function satisfaction(indicator: Indicator, project: Project, value: string): Draft {
  const fix = renameFix(SATISFACTION.name, indicator, project, { variant: 'satisfaction' });
  return { ...plain(indicator, value), variant: 'satisfaction', ...fix };
}
