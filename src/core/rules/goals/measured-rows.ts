import Big from 'big.js';
import type { Decimal } from '../../money/decimal';
import { isMoney, parseMeasure } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import type { Pack } from '../../pack/pack';
import type { Measure } from '../../quantities/quantity';
import type { Indicator, Project } from '../../table/table';
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

const PERCENT = '%';

/** 督查、检查次数 is about more than one thing: its number is no single one's. */
const SEVERAL = /[、/及和与]|等/;

/** The indicators of a project that a number of its goal can be compared with. */
export const measuredRows = perProject((project, pack) => rowsIn(project, null, pack));

/**
 * Those of them that numbers in these base units can be compared with: few. Rates are told apart by all other indicators
 * of their name, so beside a rate all are given.
 */
export function rowsCountedIn(bases: readonly string[], project: Project, pack: Pack): readonly MeasuredRow[] {
  return bases.includes(PERCENT) ? measuredRows(project, pack) : rowsIn(project, bases, pack);
}

function rowsIn({ indicators }: Project, bases: readonly string[] | null, pack: Pack): readonly MeasuredRow[] {
  const rows: MeasuredRow[] = [];
  for (const indicator of indicators) {
    const measure = headsOf(indicator, parseMeasure(indicator.unit));
    const row = !bases || bases.includes(baseOf(measure.base)) ? measuredRow(indicator, measure, pack) : null;
    if (row) rows.push(row);
  }
  return rows;
}

function measuredRow(indicator: Indicator, measure: Measure, pack: Pack): MeasuredRow | null {
  const { name, unit, operator, value } = indicator;
  const number = unit === '' || operator === '定性' ? null : numberOf(value);
  if (!number) return null;
  const cost = isMoney(measure) && isCost(indicator, pack);
  if (isMoney(measure) && (!cost || SEVERAL.test(name))) return null;
  const kind = cost ? 'cost' : measure.base === PERCENT ? 'rate' : 'count';
  return {
    indicator,
    measure,
    kind,
    noun: kind === 'rate' ? '' : countedNoun(name),
    value: isOne(measure.scale) ? number : number.times(measure.scale),
    per: pricedPer(countedPer({ per: measure.per, before: name }), name),
  };
}

function isOne({ c: digits, e: power }: Decimal): boolean {
  return digits.length === 1 && digits[0] === 1 && power === 0;
}

/** 接待人次 with the unit 人 or 次 counts 人次. */
function headsOf({ name }: Indicator, measure: Measure): Measure {
  const isPart = measure.base === '人' || measure.base === '次';
  return isPart && name.includes('人次') ? { ...measure, base: '人次' } : measure;
}

const PRICE = /平均|标准|单价|均价/;
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '生']);
const DAYS: ReadonlySet<string> = new Set(['天', '日']);

/** One name for units that count the same; 人次 are no 人. */
export function baseOf(base: string): string {
  // Two characters and more (人次, 平方米) are no other name of anything.
  if (base.length > 1) return base;
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
