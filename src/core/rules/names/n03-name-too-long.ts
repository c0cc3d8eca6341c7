import type { IndicatorRule } from '../rule';
import { namePlace } from './rename';

/**
 * Rule N03: a 三级指标 name is short. 必改 where systems refuse to save it (100 characters), 参考 where it is long to read
 * (30). The pack sets both.
 */
export const nameTooLong: IndicatorRule = {
  code: 'N03',
  name: 'name-too-long',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { longName, longestName } = pack.limits;
    const { name } = indicator;
    if (name.length <= Math.min(longName, longestName)) return [];
    const count = [...name].length;
    const at = namePlace(indicator);
    if (count > longestName) return [{ at, args: { count, most: longestName } }];
    return count > longName ? [{ at, variant: 'long', severity: 'info', args: { count, most: longName } }] : [];
  },
};
