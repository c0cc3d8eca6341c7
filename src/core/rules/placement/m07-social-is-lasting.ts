import type { IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { LASTING, SOCIAL } from './level2-names';
import { moveTo } from './move';

const SYSTEM = /(?:制度|机制|体系)(?:的)?(?:健全|完善|完备)(?:性|程度|情况)?$|长效机制/;
/** In the 2021 tree lasting effects are told among the benefits. */
const TREE = 'T2015';

/** 制度健全性, 机制健全性 below 社会效益指标, in a file that follows the tree with 可持续影响指标. */
export const socialIsLasting: IndicatorRule = {
  code: 'M07',
  name: 'social-is-lasting',
  severity: 'info',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project, context) => {
    const { level2, name } = indicator;
    if (context.facts.treeId !== TREE || level2 !== SOCIAL || !SYSTEM.test(name)) return [];
    return [{ at: placeOf(indicator, 'name'), args: { name }, ...moveTo(LASTING, indicator, project, context) }];
  },
};
