import type { Pack } from '../pack/pack';
import { byObject } from './by-object';
import { normaliseLabel } from './normalise';

/** What a 度量单位 measures. */
export type UnitKind = 'rate' | 'people' | 'count' | 'money' | 'unit-cost' | 'time' | 'other';

const MONEY = /^(?:百|千|万|百万|千万|亿)?元(?:人民币)?$/;
const UNIT_COST = /^(?:百|千|万|百万|千万|亿)?元[/每·].*$/;
const RATE = /^(?:[%‰]|百分比|百分之|百分点|个百分点|千分比|成)$/;
const PEOPLE = /^万?(?:人|人次|名|位|户|户次|人数|户数|人·次|名次|人日|人天|人月|人年)$/;
const TIME = /^(?:年|月|天|日|周|季|小时|时|分钟|分|秒|季度|个月|学期|学年|年度|工作日|个工作日|课时|学时)$/;
const COUNT = new Set(
  (
    '个件份篇本册套台辆条栋幢批期场项家处座所间村组片口井盏杆块面幅支瓶盒例床头只羽尾株棵穴粒封宗起桩单笔' +
    '档卷页字部集则首堂届级次'
  ).split(''),
);
const COUNT_WORDS = new Set(
  '社区 乡镇 街道 剂次 针次 批次 班次 场次 车次 架次 航次 人次 学分 万字 万人次 万件 个数 次数 件数 每个'.split(' '),
);

function bare(unit: string): string {
  return normaliseLabel(unit).replace(/[()[\]【】]/g, '');
}

/** Is it an amount of money: 元, 万元, 亿元? */
function isAmountOfMoney(unit: string): boolean {
  return MONEY.test(bare(unit));
}

/** Does the unit measure money: 元, 万元, 亿元 and 元/…? */
export function isMoneyUnit(unit: string): boolean {
  return isAmountOfMoney(unit) || UNIT_COST.test(bare(unit));
}

/** Is it a share: %, ‰, 百分点? */
export function isRateUnit(unit: string): boolean {
  return RATE.test(bare(unit));
}

/** Kind of a 度量单位; `other` for units that no rule needs to tell apart (亩, Mbps, 元 is `money`, 元/人 `unit-cost`). */
export function unitKind(unit: string): UnitKind {
  const text = bare(unit);
  if (RATE.test(text)) return 'rate';
  if (MONEY.test(text)) return 'money';
  if (UNIT_COST.test(text)) return 'unit-cost';
  if (PEOPLE.test(text)) return 'people';
  if (TIME.test(text)) return 'time';
  return COUNT.has(text) || COUNT_WORDS.has(text) ? 'count' : 'other';
}

interface UnitLists {
  readonly known: ReadonlySet<string>;
  readonly bad: ReadonlyMap<string, string>;
}

const listsOf = byObject(({ units }: Pack): UnitLists => {
  const bad = Object.entries(units.bad).map(([unit, better]) => [normaliseLabel(unit), better] as const);
  return { known: new Set(units.known.map(normaliseLabel)), bad: new Map(bad) };
});

/** The unit to write instead of a bad one (每个 → 个); `''` where only a person can tell; null for a unit that is not on the bad list. */
export function suggestedUnit(written: string, pack: Pack): string | null {
  return listsOf(pack).bad.get(normaliseLabel(written)) ?? null;
}

const LONGEST_UNIT = 20;
const MOST_PARTS = 3;
/** 万公里, 百万人: how many of a unit. */
const SCALE = /^[十百千]?[百千万亿]/;
/** 10万, 十万, 百万人, 万车: a round number that something is counted per, with or without a unit. */
const ROUND_NUMBER = /^(?:\d{1,5}|[十百千])?[百千万亿]/;
const CHOICE = /^([^()]+)\(([^()]+)\)$/;

function isScaled(unit: string, known: ReadonlySet<string>): boolean {
  return known.has(unit) || (SCALE.test(unit) && known.has(unit.replace(SCALE, '')));
}

/** 人/10万, 人/万车, 秒/百小时, /万字: counted per so many. */
function isRoundNumber(part: string, known: ReadonlySet<string>): boolean {
  if (!ROUND_NUMBER.test(part)) return false;
  const counted = part.replace(ROUND_NUMBER, '');
  return counted === '' || counted === '车' || known.has(counted);
}

/** 万人次/年, 公里/小时, 人/10万: known units, in thousands or millions, per known units or round numbers. */
function isRatio(unit: string, known: ReadonlySet<string>): boolean {
  if (!unit.includes('/')) return false;
  const [first = '', ...rest] = unit.split('/');
  if (rest.length >= MOST_PARTS) return false;
  const isPer = (part: string): boolean => isScaled(part, known) || isRoundNumber(part, known);
  if (first === '') return rest.every((part) => isRoundNumber(part, known));
  return isScaled(first, known) && rest.every(isPer);
}

/** 台(套), 只(头): either of two known units. */
function isChoice(unit: string, known: ReadonlySet<string>): boolean {
  const [, one = '', other = ''] = CHOICE.exec(unit) ?? [];
  return other !== '' && isScaled(one, known) && isScaled(other, known);
}

/** Is the text a unit that people write, good or bad? Money per anything counts, and known units per known ones. */
export function isUnit(text: string, pack: Pack): boolean {
  const { known, bad } = listsOf(pack);
  const unit = normaliseLabel(text);
  if (known.has(unit) || bad.has(unit) || isMoneyUnit(unit)) return true;
  if (unit.length > LONGEST_UNIT) return false;
  return isScaled(unit, known) || isRatio(unit, known) || isChoice(unit, known);
}

/** Is it a number per so many (份/百万人, 秒/百小时, /万字): no count and no share in %? */
export function isPerRoundNumber(unit: string): boolean {
  return bare(unit)
    .split('/')
    .slice(1)
    .some((part) => ROUND_NUMBER.test(part));
}
