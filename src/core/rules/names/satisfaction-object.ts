import { normaliseLabel } from '../../taxonomy/normalise';

const SATISFACTION = /(?:总体|综合)?满意(?:度|率|程度)(?:情况)?$/;
/** Anybody: 服务对象, 群众, 社会公众. */
const ANYBODY =
  /^(?:被?服务对象|被?受益(?:对象|群众|群体|人群)|受众(?:群体)?|广?大?(?:人民)?群众|老百姓|社会公众|社会|公众|相关(?:人员|群众))的?$/;

/** Who is asked in a name of satisfaction: everything before 满意度; null for other names. */
export function satisfactionObject(written: string): string | null {
  const name = normaliseLabel(written);
  const end = SATISFACTION.exec(name);
  return end ? name.slice(0, end.index) : null;
}

/** Does the object say no more than that somebody is asked? */
export function isAnybody(object: string): boolean {
  return ANYBODY.test(object);
}
