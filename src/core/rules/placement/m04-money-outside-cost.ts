import type { Pack } from '../../pack/pack';
import type { Indicator, Project } from '../../table/table';
import { isMoneyUnit } from '../../taxonomy/units';
import type { Draft, IndicatorRule, RuleContext } from '../rule';
import { placeOf } from '../values/field-place';
import { measureText, numberOf } from '../values/quantity';
import { COST, ECOLOGICAL, ECONOMIC_COST, QUALITY, QUANTITY, SOCIAL, TIMELINESS } from './level2-names';
import { moveTo } from './move';

/** Money that is the task itself: lent, raised, collected, traded. */
const MONEY_AS_TASK =
  /贷款|信贷|贴息|引资|招商|到位资金|资金到位|化债|债|征收|征缴|收缴|追缴|清收|交易|投资|融资|产值|营业额|销售|税|收入|担保|授信|保费|保额|理赔|挽回|追回|减免|捐|筹集|争取|资产|价值/;

/**
 * An amount of money below 时效 or 质量 (error), 数量 (warning) or 社会效益, 生态效益 (info). Where money is the task or
 * what comes of it (贷款, 招商引资, 产值) it is right below 数量 and a warning below 时效 and 质量. 经济效益 is measured in
 * money.
 */
export const moneyOutsideCost: IndicatorRule = {
  code: 'M04',
  name: 'money-outside-cost',
  severity: 'error',
  scope: 'indicator',
  check: (indicator, project, context) => {
    if (!isMoneyUnit(indicator.unit) || numberOf(indicator.value) === null) return [];
    return describe(indicator, project, context);
  },
};

function describe(indicator: Indicator, project: Project, context: RuleContext): readonly Draft[] {
  const { level2, name } = indicator;
  const target = costLabel(context);
  const draft: Draft = {
    at: placeOf(indicator, 'name'),
    args: { name, level2, target, measure: measureText(indicator) },
  };
  const move = (): Pick<Draft, 'fix'> => moveMoney(target, indicator, project, context);
  const isTask = MONEY_AS_TASK.test(name);
  if (level2 === TIMELINESS || level2 === QUALITY)
    return [isTask ? { ...draft, variant: 'benefit', severity: 'warning' } : { ...draft, ...move() }];
  if (level2 === QUANTITY) return isTask ? [] : [{ ...draft, variant: 'quantity', severity: 'warning', ...move() }];
  return level2 === SOCIAL || level2 === ECOLOGICAL ? [{ ...draft, variant: 'benefit', severity: 'info' }] : [];
}

/** A cost with ≥ would be the next thing to be wrong (V07): only a person can tell what is meant. */
function moveMoney(target: string, indicator: Indicator, project: Project, context: RuleContext): Pick<Draft, 'fix'> {
  const { operator } = indicator;
  return operator === '≥' || operator === '>' ? {} : moveTo(target, indicator, project, context);
}

/** 成本指标 as the tree that the file follows names it. */
function costLabel({ pack, facts }: { pack: Pack; facts: RuleContext['facts'] }): string {
  const tree = pack.trees.find(({ id }) => id === facts.treeId) ?? pack.trees[0];
  const names = tree?.level1.flatMap((branch) => branch.level2.map(({ name }) => name)) ?? [];
  return names.includes(ECONOMIC_COST) && !names.includes(COST) ? ECONOMIC_COST : COST;
}
