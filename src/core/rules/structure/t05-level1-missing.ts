import { decimalOfNumber, parseDecimal, sum } from '../../money/decimal';
import type { Pack } from '../../pack/pack';
import type { Indicator, Project } from '../../table/table';
import { closest } from '../../taxonomy/closest';
import { isLevel1, parentsOf } from '../../taxonomy/labels';
import type { Draft, ProjectRule, RuleContext } from '../rule';
import { followedTrees } from './followed-trees';
import { level1Names } from './parents';
import { isMisplaced } from './t03-level2-wrong-parent';

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
    if (project.indicators.length === 0) return withoutIndicators(project);
    const supplied = suppliedLabels(project, context.pack);
    if (supplied === null) return [];
    return expectedLevels(project, context)
      .filter(({ name }) => !supplied.has(name))
      .flatMap(({ name, missing }) => draftOf(name, missing, project, context.pack));
  },
};

type Missing = Pack['trees'][number]['level1'][number]['missing'];

/** Prepared rows that nobody has filled in belong to the project too: then it has more than its own row. */
function withoutIndicators({ rows, name, at }: Project): readonly Draft[] {
  const isPrepared = rows.last > rows.first;
  return isPrepared || name === '' ? [] : [{ at: at.name, variant: 'none', args: { project: name } }];
}

/** Labels that the rows stand for, right or meant; null where nothing can be said because a row has no label at all. */
function suppliedLabels(project: Project, pack: Pack): ReadonlySet<string> | null {
  const labels = new Set<string>();
  for (const indicator of [...project.indicators, ...(project.unfilled ?? [])]) {
    const found = labelsOf(indicator, pack);
    if (found.length === 0 && indicator.level1 === '') return null;
    for (const label of found) labels.add(label);
  }
  return labels;
}

function labelsOf(indicator: Indicator, pack: Pack): readonly string[] {
  const { level1, level2 } = indicator;
  const parents = parentsOf(level2, pack).map((parent) => parent.level1);
  if (isLevel1(level1, pack)) return isMisplaced(indicator, { pack }) ? [level1, ...parents] : [level1];
  const near = closest(level1, level1Names(pack));
  const asLevel2 = parentsOf(level1, pack).map((parent) => parent.level1);
  return near === null ? [...parents, ...asLevel2] : [...parents, ...asLevel2, near];
}

/** 一级指标 of the tree that the project follows, else of the one that the file follows. */
function expectedLevels(project: Project, { pack, facts }: RuleContext): Pack['trees'][number]['level1'] {
  const followed = followedTrees(project, pack);
  const treeId = followed?.length === 1 ? followed[0] : facts.treeId;
  return pack.trees.find(({ id }) => id === treeId)?.level1 ?? [];
}

function draftOf(level1: string, missing: Missing, project: Project, pack: Pack): readonly Draft[] {
  if (missing === 'off') return [];
  const severity = missing === 'warning' && hasSchemeWithout(level1, project, pack) ? 'info' : missing;
  const variant = { error: {}, warning: { variant: 'usual' }, info: { variant: 'optional' } }[severity];
  return [{ at: project.at.name, severity, ...variant, args: { level1 } }];
}

/** Do the project's weights follow a scheme of the pack that leaves this 一级指标 out (W-2021-nosat)? */
function hasSchemeWithout(level1: string, project: Project, pack: Pack): boolean {
  return pack.weights.schemes.some(
    (scheme) =>
      !scheme.level1[level1] &&
      level1Names(pack).every((name) => weightOf(name, project).eq(decimalOfNumber(scheme.level1[name] ?? 0))),
  );
}

function weightOf(level1: string, project: Project) {
  const weights = project.indicators.filter((indicator) => indicator.level1 === level1).map(({ weight }) => weight);
  return sum(weights.flatMap((weight) => parseDecimal(weight ?? '') ?? []));
}
