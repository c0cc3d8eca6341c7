import { isMoneyUnit, isRateUnit } from '../../taxonomy/units';
import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { operatorEdits } from './measure-edits';
import { measureText, numberOf } from './quantity';

const RECEPTION = /公务接待|国内接待|商务接待/;
const ABROAD = /因公出国|因公出境|因公临时出国|公务出国|出国[（(]境[）)]/;
const CAR = /公务(?:用)?车|公车/;
const RECEPTION_COUNT = /(批次|批数|人次|人次数|人数|次数|数量|接待)([（(][^（）()]*[）)])?$/;
const ABROAD_COUNT = /(团组|团数|组数|批次|批数|人数|人次|次数|数量|出国|[）)])$/;
const CAR_COUNT = /(购置|购买|更新|采购|新购|保有)/;

/**
 * Official receptions, journeys abroad and cars with ≥: the three are only ever capped, and the table is published.
 * Counts only: cost is V07's, rates and satisfaction are right.
 */
export const limitedAtLeast: IndicatorRule = {
  code: 'V26',
  name: 'limited-at-least',
  severity: 'warning',
  scope: 'indicator',
  check: (indicator, project) => {
    const { name, operator, unit, value } = indicator;
    if ((operator !== '≥' && operator !== '>') || numberOf(value) === null) return [];
    if (isRateUnit(unit) || isMoneyUnit(unit) || !isLimited(name, project.name)) return [];
    const edits = operatorEdits(indicator, '≤');
    const args = { name, value: measureText(indicator), instead: measureText({ ...indicator, operator: '≤' }) };
    const draft = { at: placeOf(indicator, 'operator'), args };
    return [edits ? { ...draft, fix: { kind: 'review', args: { operator: '≤' }, edits } } : draft];
  },
};

function isLimited(name: string, project: string): boolean {
  const isReception = RECEPTION.test(name) || (/接待/.test(name) && RECEPTION.test(project));
  if (isReception && RECEPTION_COUNT.test(name)) return true;
  if (ABROAD.test(name) && ABROAD_COUNT.test(name)) return true;
  return CAR.test(name) && CAR_COUNT.test(name) && !/率|维修|维护|配件|保险/.test(name);
}
