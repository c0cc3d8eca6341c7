import type { Pack } from '../../pack/pack';
import type { Indicator, Place } from '../../table/table';
import { isLevel2, parentsOf } from '../../taxonomy/labels';
import { normaliseLabel } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { FileContext, FileDraft, FileRule, SheetContext } from '../rule';

interface Filed {
  readonly key: string;
  readonly indicator: Indicator;
}

interface Standing {
  readonly indicator: Indicator;
  readonly sheet: SheetContext['sheet'];
  readonly table: SheetContext['tables'][number];
  readonly project: number;
}

/**
 * Rule T16: the same 三级指标 (name and unit) stands under the same 二级指标 throughout the file. Told once a name, where
 * it stands otherwise than most. Twice in one project is N04's; labels that are wrong are named already, and 成本 moved
 * from one tree to the other.
 */
export const level3InTwoLevel2: FileRule = {
  code: 'T16',
  name: 'l3-in-two-l2',
  severity: 'info',
  group: 'file',
  scope: 'file',
  check: (context) => {
    const names = twicePlaced(context);
    return names.size === 0 ? [] : [...standings(context, names).values()].flatMap((found) => draftOf(found) ?? []);
  },
};

const namesOf = perProject(({ indicators }) => indicators.map(({ name }) => normaliseLabel(name)));

/** Names that stand under more than one label, right or wrong: nearly always none, which is quickly seen. */
function twicePlaced({ sheets, pack }: FileContext): ReadonlySet<string> {
  const labels = new Map<string, string>();
  const found = new Set<string>();
  for (const { tables } of sheets)
    for (const table of tables)
      for (const project of table.projects) {
        const names = namesOf(project, pack);
        for (let index = 0; index < names.length; index++) {
          const { level2 } = project.indicators[index]!;
          const name = names[index]!;
          const known = labels.get(name);
          if (known === undefined) labels.set(name, level2);
          else if (known !== level2) found.add(name);
        }
      }
  return found;
}

const filedOf = perProject((project, pack): readonly Filed[] => {
  const byKey = new Map<string, Filed | null>();
  for (const indicator of project.indicators) {
    const { level2, name, unit } = indicator;
    const bare = normaliseLabel(name);
    if (bare === '' || level2.includes('成本') || !isRight(indicator, pack)) continue;
    const key = `${bare}\n${unit}`;
    const known = byKey.get(key);
    byKey.set(key, known === undefined || known?.indicator.level2 === level2 ? { key, indicator } : null);
  }
  return [...byKey.values()].filter((filed) => filed !== null);
});

function isRight({ level1, level2 }: Indicator, pack: Pack): boolean {
  return isLevel2(level2, pack) && parentsOf(level2, pack).some((parent) => parent.level1 === level1);
}

/** All places of each of these names that stands rightly under more than one 二级指标, by name and unit. */
function standings(
  { sheets, pack }: FileContext,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly Standing[]> {
  const found = new Map<string, Standing[]>();
  for (const { sheet, tables } of sheets)
    for (const table of tables)
      table.projects.forEach((one, project) => {
        if (!namesOf(one, pack).some((name) => names.has(name))) return;
        for (const { key, indicator } of filedOf(one, pack)) {
          const standing = { indicator, sheet, table, project };
          const known = found.get(key);
          if (known) known.push(standing);
          else found.set(key, [standing]);
        }
      });
  for (const [key, [first, ...others]] of found)
    if (others.every(({ indicator }) => indicator.level2 === first?.indicator.level2)) found.delete(key);
  return found;
}

function draftOf(found: readonly Standing[]): FileDraft | null {
  const counts = new Map<string, number>();
  for (const { indicator } of found) counts.set(indicator.level2, (counts.get(indicator.level2) ?? 0) + 1);
  const main = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  const odd = found.find(({ indicator }) => indicator.level2 !== main);
  const usual = found.find(({ indicator }) => indicator.level2 === main);
  if (!odd || !usual) return null;
  const { indicator, sheet, table, project } = odd;
  return {
    at: indicator.place,
    sheet,
    table,
    project,
    indicator: indicator.name,
    args: { name: indicator.name, level2: indicator.level2, main, count: counts.get(main) ?? 0 },
    ...(usual.sheet === sheet ? { related: [usual.indicator.place] satisfies Place[] } : {}),
  };
}
