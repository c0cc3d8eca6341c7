import type { Indicator } from '../../table/table';
import { isSatisfactionName } from '../../taxonomy/rates';
import { isPerRoundNumber, unitKind } from '../../taxonomy/units';
import { numberOf } from '../values/quantity';
import { QUALITY, QUANTITY, SATISFACTION, TIMELINESS } from './level2-names';

const IN_TIME = /及时|按时|按期|准时|限时|如期|响应率|时效/;
const GOOD =
  /(?:合格|准确|达标|正确|优良|优秀|通过|合规|规范|完好|成功|差错|错误|故障|成活|验收|无误|吻合|优质|一致|完整|安全|正常\S{0,6})率/;

/** 二级指标 that the name of a rate tells (及时率, 合格率, 满意度); null where only a person can tell. */
export function homeOfRate(name: string): string | null {
  if (isSatisfactionName(name)) return SATISFACTION;
  if (IN_TIME.test(name)) return TIMELINESS;
  return GOOD.test(name) ? QUALITY : null;
}

/** 个/立方厘米: a density or concentration, no number of things. */
const PER_SPACE = /\/(?:立方|平方|毫升|升|克|千克|公斤|亩|公顷)/;

/** Is the value a number of people, things or actions (50 人, 30 万人次/年)? Not one per so many (900 份/百万人). */
export function isCount({ value, unit }: Indicator): boolean {
  const kind = unitKind(unit.split('/')[0] ?? '');
  return numberOf(value) !== null && !isRelative(unit) && (kind === 'people' || kind === 'count');
}

function isRelative(unit: string): boolean {
  return isPerRoundNumber(unit) || PER_SPACE.test(unit);
}

/** 二级指标 of the output that the whole indicator tells; null where only a person can tell. */
export function homeOf(indicator: Indicator): string | null {
  return isCount(indicator) ? QUANTITY : homeOfRate(indicator.name);
}

/** 资金到位率, 预算执行率: money that comes in or goes out is no indicator at all, wherever it stands (N15). */
export function isInputRate(name: string): boolean {
  return /(?:资金|经费|预算|款项|用款|拨款)[^，。]{0,6}(?:到位|执行|支付|支出|使用|下达)率$/.test(name);
}
