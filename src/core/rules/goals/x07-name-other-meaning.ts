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
  readonly value: number;
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
    const byName = new Map<string, { readonly low: Stated[]; readonly high: Stated[] }>();
    for (const filed of projectsOf(context)) {
      for (const rate of ratesOf(filed.project, context.pack)) {
        const sides = byName.get(rate.key) ?? { low: [], high: [] };
        byName.set(rate.key, sides);
        sides[rate.value <= LOW ? 'low' : 'high'].push({ ...rate, filed });
      }
    }
    return [...byName.values()].flatMap(({ low, high }) =>
      low.length > high.length ? draftsOf(high, low[0]) : draftsOf(low, high[0]),
    );
  },
};

const ratesOf = perProject(({ indicators }): readonly Rate[] =>
  indicators.flatMap((indicator) => {
    const { name, unit, value } = indicator;
    if (unit !== '%' || !RATE.test(name) || ANY_SIZE.test(name)) return [];
    const key = comparable(name);
    const number = Number(value);
    const isFar = value !== '' && (number <= LOW || number >= HIGH);
    return isFar && key.length >= SHORTEST && processTopic(name) !== '' ? [{ indicator, key, value: number }] : [];
  }),
);

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
