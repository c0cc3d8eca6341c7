import { type Decimal, decimalOfNumber, sum } from '../../money/decimal';
import type { Pack, Tree } from '../../pack/pack';
import type { Project } from '../../table/table';
import type { Draft, ProjectRule, RuleContext } from '../rule';
import { weightOf } from '../weights/weight-value';
import { missingLevel1, treeOf } from './missing-level1';
import { level1Names } from './parents';
import { firstLabelsFix, firstRowsOf, rowsFix } from './prepared-rows';

/**
 * Rule T05: a project has an indicator under every 一级指标 that its tree asks for (产出 and 效益 at least, 满意度 as
 * the tree says). Rows whose own label is wrong count for what they were meant to be: their label is named already.
 * Prepared rows that nobody has filled in count too; a project of which only those stand there is silent.
 */
export const level1Missing: ProjectRule = {
  code: 'T05',
  name: 'level1-missing',
  severity: 'error',
  scope: 'project',
  check: (project, context) => {
    if (project.indicators.length === 0) return withoutIndicators(project, context);
    return missingLevel1(project, context).flatMap((branch) => draftOf(branch, project, context));
  },
};

/** Prepared rows that nobody has filled in belong to the project too: then it has more than its own row. */
function withoutIndicators(project: Project, context: RuleContext): readonly Draft[] {
  const { rows, name, at } = project;
  if (rows.last > rows.first || name === '') return [];
  const asked = (treeOf(project, context)?.level1 ?? []).filter(({ missing }) => /error|warning/.test(missing));
  const fix = firstLabelsFix(project, context.table, asked.flatMap(firstRowsOf));
  return [{ at: at.name, variant: 'none', args: { project: name }, ...(fix ? { fix } : {}) }];
}

function draftOf(branch: Tree['level1'][number], project: Project, context: RuleContext): readonly Draft[] {
  const { name: level1, missing } = branch;
  if (missing === 'off') return [];
  const severity = missing === 'warning' && hasSchemeWithout(level1, project, context.pack) ? 'info' : missing;
  const variant = { error: {}, warning: { variant: 'usual' }, info: { variant: 'optional' } }[severity];
  const fix = rowsFix(project, treeOf(project, context), firstRowsOf(branch), { level1 });
  return [{ at: project.at.name, severity, ...variant, args: { level1 }, ...(fix ? { fix } : {}) }];
}

/** Do the project's weights follow a scheme of the pack that leaves this 一级指标 out (W-2021-nosat)? */
function hasSchemeWithout(level1: string, project: Project, pack: Pack): boolean {
  return pack.weights.schemes.some(
    (scheme) =>
      !scheme.level1[level1] &&
      level1Names(pack).every((name) => level1Weight(name, project).eq(decimalOfNumber(scheme.level1[name] ?? 0))),
  );
}

function level1Weight(level1: string, { indicators }: Project): Decimal {
  return sum(indicators.flatMap((indicator) => (indicator.level1 === level1 && weightOf(indicator)) || []));
}
