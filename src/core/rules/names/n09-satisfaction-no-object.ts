import type { IndicatorRule } from '../rule';
import { namePlace } from './rename';
import { isAnybody, satisfactionObject } from './satisfaction-object';

/**
 * Rule N09: a name of satisfaction says whose it is. 建议改 for 满意度 alone; 服务对象, 群众 and 社会公众 are the habit of the
 * form (参考, one in the file).
 */
export const satisfactionNoObject: IndicatorRule = {
  code: 'N09',
  name: 'satisfaction-no-object',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator) => {
    const { name } = indicator;
    const object = satisfactionObject(name);
    if (object === null) return [];
    const draft = { at: namePlace(indicator), args: { name } };
    if (object === '') return [draft];
    return isAnybody(object) ? [{ ...draft, variant: 'generic', severity: 'info', group: 'file' }] : [];
  },
};
