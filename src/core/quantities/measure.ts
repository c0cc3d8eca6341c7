import Big from 'big.js';
import { halfWidth, withoutBlanks } from '../taxonomy/normalise';
import type { Measure } from './quantity';

/** Longer ones must win, so they are sorted below. */
const COUNTED =
  '元 人次 人天 人日 人月 人年 人 名 位 户次 户 次 批次 场次 班次 车次 架次 航次 剂次 针次 场 期 批 个 件 份 篇 本 册 套 台 辆 ' +
  '条 项 家 处 所 座 间 栋 幢 村 社区 乡镇 街道 单位 片 口 井 盏 杆 块 面 幅 支 瓶 盒 例 床日 床 头 只 羽 尾 株 棵 粒 封 宗 起 桩 笔 部 ' +
  '首 堂 课时 学时 学期 学年 班 届 生 亩 公顷 平方米 平方公里 立方米 公里 千米 延米 米 吨 公斤 千克 升 千瓦时 千瓦 兆瓦 ' +
  '年 季度 季 个月 月 周 天 日 晚 个工作日 工作日 小时 分钟 个百分点 百分点 % ‰ 周岁 岁 倍 度 Mbps GB TB M G';

const units = COUNTED.split(' ').sort((a, b) => b.length - a.length);
/** Any unit, as part of a pattern. */
export const UNIT = units.join('|');
const SCALE = '[千百十]?[万亿]|[千百]';
const PER = `\\s?(?:[/·*×]|每)\\s?(?:${UNIT})`;

const PER_ONE = new RegExp(`(?:[/·*×]|每)\\s?(${UNIT})`, 'g');

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 万 → 10000, 百万 → 1000000. */
function scaleOf(signs: string): Big {
  const power = [...signs].reduce((sum, sign) => sum + (SCALES[sign] ?? 0), 0);
  return new Big(10).pow(power);
}

const known = new Map<string, Measure>();
const MOST_REMEMBERED = 2_000;

function remember(written: string, measure: Measure): Measure {
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(written, measure);
  return measure;
}

/** A unit as it is written, with its scale, base, and up to three units that it is counted per. */
type Written = readonly [unit: string, scale: string, base: string, per: string];

function measureOf([unit, scale, base, per]: Written): Measure {
  const found = known.get(unit);
  if (found) return found;
  const each = [...per.matchAll(PER_ONE)].map(([, one = '']) => one);
  return remember(unit, { unit, base, scale: scaleOf(scale), per: each });
}

/** Units by their first character, the longest first: one pattern of all of them is many times slower. */
const byFirst = new Map<number, string[]>();
for (const unit of units) {
  const first = unit.charCodeAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), unit]);
}

function unitAt(text: string, place: number): string {
  return byFirst.get(text.charCodeAt(place))?.find((unit) => text.startsWith(unit, place)) ?? '';
}

const SCALE_AT = new RegExp(SCALE, 'y');
const PER_SIGN_AT = /\s?(?:[/·*×]|每)\s?/y;
const MOST_PER = 3;

/** The measure that begins at a place of a half-width text, and where it ends; null where no unit stands there. */
export function measureAt(text: string, place: number): { readonly measure: Measure; readonly end: number } | null {
  SCALE_AT.lastIndex = place;
  let scale = SCALE_AT.exec(text)?.[0] ?? '';
  let base = unitAt(text, place + scale.length);
  // 千瓦 is no thousand.
  if (base === '' && scale !== '') [scale, base] = ['', unitAt(text, place)];
  if (base === '') return null;
  const baseEnd = place + scale.length + base.length;
  const end = perEnd(text, baseEnd);
  return { measure: measureOf([text.slice(place, end), scale, base, text.slice(baseEnd, end)]), end };
}

function perEnd(text: string, place: number): number {
  let end = place;
  for (let count = 0; count < MOST_PER; count++) {
    PER_SIGN_AT.lastIndex = end;
    const sign = PER_SIGN_AT.exec(text)?.[0];
    const unit = sign === undefined ? '' : unitAt(text, end + sign.length);
    if (sign === undefined || unit === '') break;
    end += sign.length + unit.length;
  }
  return end;
}

const WHOLE = new RegExp(`^(${SCALE})?(${UNIT})((?:${PER}){0,3})$`);

/** A 度量单位 of a table taken apart; one that is no usual unit stands for itself. */
export function parseMeasure(written: string): Measure {
  const remembered = known.get(written);
  if (remembered) return remembered;
  const unit = halfWidth(withoutBlanks(written)).replace(/[()]/g, '');
  const found = WHOLE.exec(unit);
  if (!found) return remember(written, { unit, base: unit, scale: new Big(1), per: [] });
  const [, scale = '', base = '', per = ''] = found;
  return remember(written, measureOf([unit, scale, base, per]));
}

/** Is it money, or money per something? */
export function isMoney({ base }: Measure): boolean {
  return base === '元';
}

const KINDS: readonly ReadonlySet<string>[] = [
  new Set(['人', '名', '位', '人次', '生']),
  new Set(['天', '日', '晚']),
  new Set(['月', '个月']),
];

/** Units of which one counts what the other counts: 名 and 位 are 人; 天, 日 and 晚 are days. */
export function sameKind(a: string, b: string): boolean {
  return a === b || KINDS.some((kind) => kind.has(a) && kind.has(b));
}
