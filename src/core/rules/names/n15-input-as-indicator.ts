import { normaliseLabel } from '../../taxonomy/normalise';
import type { IndicatorRule } from '../rule';
import { namePlace } from './rename';

const MONEY = '(?:资金|经费|预算|款项|用款|拨款)';
/** 资金到位率, 预算执行率, 项目支出进度: what is put in, and how fast it goes out. */
const INPUT = new RegExp(
  `${MONEY}(?:的)?(?:到位|执行|支付|支出|使用|下达|投入)(?:完成)?(?:率|进度|比例)$|预算(?:资金)?执行(?:率|进度)|(?:支出|支付)(?:执行)?进度(?:完成)?率?$`,
);
const PAID_IN_TIME = new RegExp(
  `${MONEY}(?:的)?(?:拨付|支付|下达|到位|拨付到位|使用)(?:的)?(?:及时(?:率|性)|进度)$|拨付及时(?:率|性)$`,
);
/** What is paid out to people is the very output of such projects. */
const TO_PEOPLE = /补贴|补助|奖励|奖金|奖补|工资|薪酬|津贴|救助|抚恤|低保|养老金|助学金|奖学金|报销|补偿/;
/** Money that others bring in is an effect. */
const BROUGHT_IN = /招商|引资|外资|社会资本|融资|贷款|到账/;

/**
 * Rule N15: money that comes in or is spent (资金到位率, 预算执行率, 支出进度) is the input, and its execution is scored apart.
 * 拨付及时率 is only a hint; payments to people (补贴发放及时率, 工资兑付率) are the output itself.
 */
export const inputAsIndicator: IndicatorRule = {
  code: 'N15',
  name: 'input-as-indicator',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator) => {
    const name = normaliseLabel(indicator.name).replace(/\([^()]*\)$/, '');
    if (TO_PEOPLE.test(name) || BROUGHT_IN.test(name)) return [];
    const draft = { at: namePlace(indicator), args: { name: indicator.name } };
    if (INPUT.test(name)) return [draft];
    return PAID_IN_TIME.test(name) ? [{ ...draft, variant: 'in-time', severity: 'info' }] : [];
  },
};
