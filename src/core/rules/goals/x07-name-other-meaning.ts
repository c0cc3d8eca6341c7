import type { Indicator } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { FileDraft, FileRule } from '../rule';
import { type FiledProject, projectsOf, spotOf } from './file-projects';
import { processTopic } from './topic';

/** Below and above it the same rate cannot mean the same: a growth and a level. */
const LOW = 30;
const HIGH = 80;
const SHORTEST = 5;
/** Growths may be of any size, and the progress of works differs by its nature. */
const ANY_SIZE =
  /(?:增长|提升|提高|下降|降低|减少|节约|增收|控制)(?:率|幅度?|比例)$|完成|进度|支付|执行|占比|比重|比例|份额/;
const RATE = /率$/;

interface Rate {
  readonly indicator: Indicator;
  readonly key: string;
}

interface Stated extends Rate {
  readonly filed: FiledProject;
}

/**
 * Rule X07: the same 三级指标 means the same in all projects of a file. A rate of 30 % and below here and of 80 % and
 * above there is a growth in one place and a level in the other. General names (覆盖率), growths, shares and the progress
 * of works are left alone. Speaks at the side that fewer projects take.
 */
export const nameOtherMeaning: FileRule = {
  code: 'X07',
  name: 'name-other-meaning',
  severity: 'info',
  trial: true,
  scope: 'file',
  check: (context) => {
    const projects = projectsOf(context);
    const byName = new Map<string, { readonly low: Stated[]; readonly high: Stated[] }>();
    for (const filed of projects) {
      for (const rate of lowRates(filed.project, context.pack)) {
        const sides = byName.get(rate.key);
        if (sides) sides.low.push({ ...rate, filed });
        else byName.set(rate.key, { low: [{ ...rate, filed }], high: [] });
      }
    }
    if (byName.size === 0) return [];
    for (const filed of projects)
      for (const rate of highRates(filed.project, context.pack)) byName.get(rate.key)?.high.push({ ...rate, filed });
    return [...byName.values()].flatMap(({ low, high }) =>
      low.length > high.length ? draftsOf(high, low[0]) : draftsOf(low, high[0]),
    );
  },
};

/** Low rates are few: high ones are looked for only beside them. */
const lowRates = perProject(({ indicators }) => ratesOf(indicators, (value) => value <= LOW));
const highRates = perProject(({ indicators }) => ratesOf(indicators, (value) => value >= HIGH));
const NONE: readonly Rate[] = [];

function ratesOf(indicators: readonly Indicator[], isFar: (value: number) => boolean): readonly Rate[] {
  const found: Rate[] = [];
  for (const indicator of indicators) {
    const { name, unit, value } = indicator;
    if (unit !== '%' || value === '' || !isFar(Number(value)) || !RATE.test(name) || ANY_SIZE.test(name)) continue;
    const key = comparable(name);
    if (key.length >= SHORTEST && processTopic(name) !== '') found.push({ indicator, key });
  }
  return found.length === 0 ? NONE : found;
}

function draftsOf(stated: readonly Stated[], other: Stated | undefined): readonly FileDraft[] {
  if (!other) return [];
  return stated
    .filter(({ filed }) => comparable(filed.project.name) !== comparable(other.filed.project.name))
    .map(({ filed, indicator }) => {
      const place = placeOf(other.indicator);
      return {
        ...spotOf(filed),
        at: placeOf(indicator),
        indicator: indicator.name,
        args: {
          name: indicator.name,
          measure: measureOf(indicator),
          other: other.filed.project.name,
          item: other.filed.number,
          otherMeasure: measureOf(other.indicator),
        },
        ...(filed.sheet === other.filed.sheet ? { related: [place] } : {}),
      };
    });
}

function placeOf({ at, place }: Indicator): FileDraft['at'] {
  return at.name ?? place;
}

function measureOf({ operator, value, unit }: Indicator): string {
  return `${operator}${value}${unit}`;
}
