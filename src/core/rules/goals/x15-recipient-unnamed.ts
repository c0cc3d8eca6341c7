import type { Pack } from '../../pack/pack';
import type { Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { type CostRow, costRows, isUnitCost } from '../amounts/cost-rows';
import { perProject } from '../per-project';
import type { IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { measureText } from '../values/quantity';

/** Who is paid for or given something. */
const RECIPIENT =
  /(?:群众|干部|职工|人员|代表|学员|学生|教师|党员|老人|儿童|残疾人|军人|遗属|家属|家庭|贫困户|低保户|困难户|农户|企业|单位|学校|医院|部队|机构|商户|社区)$/;
/** What they get: 退役军人补助. */
const GIVEN = /(?:生活|困难)?(?:资助|补助|补贴|慰问|奖励|救助|奖|津贴)金?$/;
const GENERAL = /相关|有关|各类|各项|其他|部分|工作|活动|开展|组织|全县|全市/g;
/** So many other recipients have a price and stand in the goal: then it lists them. */
const FEWEST_OTHERS = 2;
const SHORTEST = 2;

/**
 * Rule X15 the other way round (trial): a goal names those who get something, each with a price of its own; one more has
 * a price (慰问相关金融企业成本 ≤1万元/单位) and stands neither in the goal nor in any other indicator.
 */
export const recipientUnnamed: IndicatorRule = {
  code: 'X15',
  name: 'recipient-unnamed',
  severity: 'info',
  trial: true,
  group: 'project',
  scope: 'indicator',
  check: (indicator, project, { pack }) => {
    if (!unnamedIn(project, pack).some((row) => row.indicator === indicator)) return [];
    const args = { name: indicator.name, measure: measureText(indicator) };
    return [{ at: placeOf(indicator, 'name'), variant: 'recipient', args }];
  },
};

const unnamedIn = perProject((project: Project, pack: Pack): readonly CostRow[] => {
  if (project.goal === '') return [];
  const prices = costRows(project, pack).filter((row) => isUnitCost(row) && RECIPIENT.test(withoutGift(row)));
  if (prices.length <= FEWEST_OTHERS) return [];
  const goal = comparable(project.goal);
  const unnamed = prices.filter((row) => !sharesPair(recipientOf(row, project), goal));
  if (unnamed.length === 0 || prices.length - unnamed.length < FEWEST_OTHERS) return [];
  return unnamed.filter((row) => !isNamedElsewhere(row, project));
});

/** The noun without general words and those of the project's own name. */
function recipientOf(row: CostRow, { name }: Project): string {
  const own = comparable(name);
  let rest = withoutGift(row).replace(GENERAL, '');
  while (rest.length > SHORTEST && own.includes(rest.slice(0, SHORTEST))) rest = rest.slice(SHORTEST);
  return rest;
}

function withoutGift({ noun }: CostRow): string {
  return noun.replace(GIVEN, '');
}

function isNamedElsewhere(row: CostRow, project: Project): boolean {
  const recipient = recipientOf(row, project);
  return project.indicators.some((other) => other !== row.indicator && sharesPair(recipient, comparable(other.name)));
}

/** Two characters alone (人员, 单位) are anybody. */
function sharesPair(words: string, text: string): boolean {
  if (words.length <= SHORTEST) return true;
  for (let at = 0; at + SHORTEST <= words.length; at++) if (text.includes(words.slice(at, at + SHORTEST))) return true;
  return false;
}
