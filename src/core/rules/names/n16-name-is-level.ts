import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { IndicatorRule } from '../rule';
import { namePlace } from './rename';
import { satisfactionObject } from './satisfaction-object';

const LONGEST_LABEL = 20;

/**
 * Rule N16: a 三级指标 name is no 一级指标 or 二级指标 (社会效益, 数量指标). 服务对象满意度 is both and usual; labels that a row
 * pushed aside belong to T12.
 */
export const nameIsLevel: IndicatorRule = {
  code: 'N16',
  name: 'name-is-level',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { name } = indicator;
    if (name === '' || name.length > LONGEST_LABEL || satisfactionObject(normaliseLabel(name)) !== null) return [];
    if (!isLevel1(name, pack) && !isLevel2(name, pack)) return [];
    return [{ at: namePlace(indicator), args: { name, level: isLevel2(name, pack) ? '二级指标' : '一级指标' } }];
  },
};
