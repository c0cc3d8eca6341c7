import Big from 'big.js';
import type { Decimal } from '../../money/decimal';
import { isMoney, parseMeasure } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import type { Measure } from '../../quantities/quantity';
import type { Indicator } from '../../table/table';
import { perProject } from '../per-project';
import { isCost } from '../values/cost';
import { numberOf } from '../values/quantity';
import { countedNoun } from './counted-noun';

/** An indicator whose value is a number with a unit, and what it counts. */
export interface MeasuredRow {
  readonly indicator: Indicator;
  readonly noun: string;
  readonly measure: Measure;
  /** In the base unit. */
  readonly value: Decimal;
  /** What it is counted per, without the year that every budget is for. */
  readonly per: string;
  readonly kind: 'cost' | 'rate' | 'count';
}

/** 督查、检查次数 is about more than one thing: its number is no single one's. */
const SEVERAL = /[、/及和与]|等/;

/** The indicators of a project that a number of its goal can be compared with. */
export const measuredRows = perProject((project, pack): readonly MeasuredRow[] =>
  project.indicators.flatMap((indicator) => {
    if (indicator.unit === '' || indicator.operator === '定性') return [];
    const number = numberOf(indicator.value);
    if (!number) return [];
    const measure = parseMeasure(indicator.unit);
    const cost = isMoney(measure) && isCost(indicator, pack);
    if (isMoney(measure) && (!cost || SEVERAL.test(indicator.name))) return [];
    const kind = cost ? 'cost' : measure.base === '%' ? 'rate' : 'count';
    return [
      {
        indicator,
        measure: headsOf(indicator, measure),
        kind,
        noun: kind === 'rate' ? '' : countedNoun(indicator.name),
        value: isOne(measure.scale) ? number : number.times(measure.scale),
        per: pricedPer(countedPer({ per: measure.per, before: indicator.name }), indicator.name),
      } satisfies MeasuredRow,
    ];
  }),
);

function isOne({ c: [digit], e, s }: Decimal): boolean {
  return digit === 1 && e === 0 && s === 1;
}

/** 接待人次 with the unit 人 or 次 counts 人次. */
function headsOf({ name }: Indicator, measure: Measure): Measure {
  return name.includes('人次') && ['人', '次'].includes(measure.base) ? { ...measure, base: '人次' } : measure;
}

const PRICE = /平均|标准|单价|均价/;
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '生']);
const DAYS: ReadonlySet<string> = new Set(['天', '日']);

/** One name for units that count the same; 人次 are no 人. */
export function baseOf(base: string): string {
  if (PEOPLE.has(base)) return '人';
  return DAYS.has(base) ? '天' : base;
}

/** What something is counted per, for comparison. */
export function perKey(per: readonly string[]): string {
  if (per.length === 0) return '';
  const units = new Set(per.map(baseOf));
  units.delete('年');
  return [...units].sort().join('/');
}

/** A price without what it is counted per (慰问标准 500 元) is no amount of all. */
export function pricedPer(per: readonly string[], words: string): string {
  const key = perKey(per);
  return key === '' && PRICE.test(words) ? 'each' : key;
}

const ABOUT = new Big('0.1');
const ROUNDED = new Big('0.5');

interface Target {
  readonly value: Decimal;
  readonly high: Decimal;
  readonly decimals: number;
  readonly scale: Decimal;
  readonly operator: string;
  readonly isAbout: boolean;
}

/** Does the number of an indicator keep what the goal says (6-8次, 约100人, 不超过150元)? */
export function isKept(target: Target, { value, indicator }: Pick<MeasuredRow, 'value' | 'indicator'>): boolean {
  const low = target.value.times(target.scale);
  const high = target.high.times(target.scale);
  const slack = slackOf(target, low);
  if (value.gte(low.minus(slack)) && value.lte(high.plus(slack))) return true;
  const isFixed = indicator.operator === '=' || indicator.operator === '';
  if (target.operator === '≤' || target.operator === '<') return isFixed && value.lt(low);
  return (target.operator === '≥' || target.operator === '>') && isFixed && value.gt(high);
}

/** 约 is a tenth; a number with decimals may be a rounded one. */
function slackOf({ isAbout, decimals, scale }: Target, low: Decimal): Decimal {
  if (isAbout) return low.times(ABOUT);
  return decimals === 0 ? new Big(0) : ROUNDED.times(new Big(10).pow(-decimals)).times(scale);
}
