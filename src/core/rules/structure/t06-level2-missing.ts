import type { Pack } from '../../pack/pack';
import type { Indicator, Project } from '../../table/table';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import type { Draft, ProjectRule, RuleContext } from '../rule';
import { emptyHeadings } from './empty-headings';
import { treeOf } from './missing-level1';

/**
 * Rule T06: a project has an indicator of the 二级指标 that projects normally have (数量, 质量; 时效 as a hint). Left to
 * T05 where the whole 一级指标 is missing, to T07 where its heading stands empty, and to T01 and T02 where a row's own
 * label is wrong or blank: it may be the missing one. Prepared rows that nobody has filled in count.
 */
export const level2Missing: ProjectRule = {
  code: 'T06',
  name: 'level2-missing',
  severity: 'warning',
  group: 'file',
  scope: 'project',
  check: (project, context) => {
    const rows = [...project.indicators, ...(project.unfilled ?? [])];
    if (project.indicators.length === 0 || rows.some(({ level1 }) => !isLevel1(level1, context.pack))) return [];
    const present = new Set([...rows.map(({ level2 }) => level2), ...announced(project)]);
    return expected(rows, project, context)
      .filter(({ level2, missing }) => missing !== 'off' && !present.has(level2))
      .flatMap(({ level1, level2, missing }) => draftOf(level1, level2, missing, project));
  },
};

type Missing = Pack['trees'][number]['level1'][number]['level2'][number]['missing'];

interface Expected {
  readonly level1: string;
  readonly level2: string;
  readonly missing: Missing;
}

function announced(project: Project): readonly string[] {
  return emptyHeadings(project).map(({ section }) => section.level2);
}

/** Below the 一级指标 that the rows stand under, each row of which has a known 二级指标. */
function expected(rows: readonly Indicator[], project: Project, context: RuleContext): readonly Expected[] {
  const clear = new Map<string, boolean>();
  for (const { level1, level2 } of rows)
    if (clear.get(level1) !== false) clear.set(level1, isLevel2(level2, context.pack));
  const branches = treeOf(project, context)?.level1 ?? [];
  return branches.flatMap(({ name, level2 }) =>
    clear.get(name) ? level2.map((leaf) => ({ level1: name, level2: leaf.name, missing: leaf.missing })) : [],
  );
}

function draftOf(level1: string, level2: string, missing: Missing, { at }: Project): readonly Draft[] {
  if (missing === 'off') return [];
  const variant = missing === 'info' ? { variant: 'optional' } : {};
  return [{ at: at.name, severity: missing, ...variant, args: { level1, level2 } }];
}
