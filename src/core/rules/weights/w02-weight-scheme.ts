import type { Pack } from '../../pack/pack';
import type { Project } from '../../table/table';
import { isLevel1 } from '../../taxonomy/labels';
import type { ProjectRule } from '../rule';
import { spanOf } from './weight-span';
import { weightSumOf } from './weight-sum';
import { weightedRows, weightHundredths, weightProblem } from './weight-value';

type Scheme = Pack['weights']['schemes'][number];
/** Hundredths of a point by 一级指标. */
type Shares = ReadonlyMap<string, number>;

/**
 * The shares of the 一级指标 (产出 50, 效益 30, 满意度 10) are those of none of the pack's schemes. Silent where the sum
 * itself is wrong (W01), a weight is invalid (W03) or a 一级指标 unknown (T01), and where no scheme has this sum.
 */
export const weightScheme: ProjectRule = {
  code: 'W02',
  name: 'weight-scheme',
  severity: 'info',
  group: 'file',
  scope: 'project',
  check: (project, { facts, pack }) => {
    const schemes = pack.weights.schemes.filter((scheme) => totalOf(scheme) === facts.weightTotal);
    if (schemes.length === 0 || !weightSumOf(project, pack).sum?.eq(facts.weightTotal)) return [];
    const shares = sharesOf(project, pack);
    if (!shares || schemes.some((scheme) => follows(shares, scheme))) return [];
    const usual = schemes.find(({ level1 }) => [...shares.keys()].every((name) => name in level1)) ?? schemes[0];
    if (!usual) return [];
    const args = {
      shares: textsOf(shares),
      scheme: Object.entries(usual.level1).map(([name, share]) => `${short(name)} ${share}`),
    };
    return [{ ...spanOf(project), args }];
  },
};

function totalOf({ level1 }: Scheme): number {
  return Object.values(level1).reduce((total, share) => total + share, 0);
}

/** Weight by 一级指标; null where a row cannot be counted. */
function sharesOf(project: Project, pack: Pack): Shares | null {
  const shares = new Map<string, number>();
  for (const row of weightedRows(project)) {
    if (row.weight === null || weightProblem(row) !== null) return null;
    shares.set(row.level1, (shares.get(row.level1) ?? 0) + weightHundredths(row));
  }
  return [...shares.keys()].every((name) => isLevel1(name, pack)) ? shares : null;
}

function follows(shares: Shares, { level1 }: Scheme): boolean {
  const named = Object.entries(level1);
  return named.length === shares.size && named.every(([name, share]) => shares.get(name) === Math.round(share * 100));
}

function textsOf(shares: Shares): readonly string[] {
  return [...shares].map(([name, share]) => `${short(name)} ${share / 100}`);
}

/** 产出指标 → 产出 */
function short(level1: string): string {
  return level1.replace(/指标$/, '');
}
