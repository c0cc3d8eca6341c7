import type { IndicatorRule } from '../rule';
import { namePlace, renameFix } from './rename';
import { satisfactionObject } from './satisfaction-object';

/** 对口帮扶, 对外交流, 对接企业, 对象: 对 is no preposition. */
const TOWARDS = /^对(?![口外内象接台照公联比调应岸手方标策半])/;
const DONE_TO = /^对的?((?:被)?[\u4e00-\u9fa5]{2,6}(?:对象|人员))的?$/;
const VERBS =
  /^(?:慰问|救助|帮扶|培训|检查|督查|督导|监管|资助|补助|调查|走访|接待|救治|考核|评估|服务|保障|体检)对象$/;

/**
 * Rule N10 (trial): 对…满意度 names what people are satisfied with and not who they are. 对慰问对象满意度 means 被慰问对象满意度.
 */
export const satisfactionObjectOdd: IndicatorRule = {
  code: 'N10',
  name: 'satisfaction-object-odd',
  severity: 'info',
  trial: true,
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project) => {
    const { name } = indicator;
    const object = satisfactionObject(name);
    if (object === null || !TOWARDS.test(object)) return [];
    const draft = { at: namePlace(indicator), args: { name } };
    const asked = DONE_TO.exec(object)?.[1];
    if (asked === undefined) return [draft];
    const instead = `${VERBS.test(asked) ? '被' : ''}${asked}满意度`;
    return [{ ...draft, ...renameFix(instead, indicator, project) }];
  },
};
