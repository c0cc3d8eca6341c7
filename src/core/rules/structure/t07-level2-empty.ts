import type { Project } from '../../table/table';
import type { Draft, DraftFix, ProjectRule, RuleContext } from '../rule';
import { emptyHeadings, type EmptyHeading } from './empty-headings';
import { missingLevel1, treeOf } from './missing-level1';
import { headingLists, isOneStyle, outOfOrder, renumberingEdits } from './ordinals';
import { expectsCost } from './t18-cost-expected';

/**
 * Rule T07: a heading of a composite text has an indicator below it, or says 无. How much it weighs is the tree's word
 * (经济效益, 生态效益 little). Rows that a form has printed are no headings. Left to T05 where the whole 一级指标 must
 * not be missing, and to T18 where a cost is expected.
 */
export const level2Empty: ProjectRule = {
  code: 'T07',
  name: 'level2-empty',
  severity: 'info',
  group: 'project',
  scope: 'project',
  check: (project, context) => {
    const empty = emptyHeadings(project);
    if (empty.length === 0 || project.indicators.length === 0) return [];
    const missing = new Set(missingLevel1(project, context).map(({ name }) => name));
    const isCostExpected = expectsCost(project);
    return empty
      .filter(({ section, heading }) => !missing.has(section.level1) && !(isCostExpected && isCost(heading.label)))
      .flatMap((one) => draftOf(one, empty, project, context));
  },
};

function isCost(label: string): boolean {
  return label.includes('成本');
}

type Severity = ReturnType<typeof severityOf>;

/** Word of the tree; a 一级指标 without anything weighs as its only 二级指标 does. */
function severityOf({ section }: EmptyHeading, project: Project, context: RuleContext) {
  const branch = treeOf(project, context)?.level1.find(({ name }) => name === section.level1);
  const leaves = branch?.level2.filter(({ name }) => section.level2 === '' || name === section.level2) ?? [];
  const [leaf] = leaves;
  return leaves.length === 1 && leaf ? leaf.empty : 'info';
}

function draftOf(
  one: EmptyHeading,
  empty: readonly EmptyHeading[],
  project: Project,
  context: RuleContext,
): readonly Draft[] {
  const severity: Severity = severityOf(one, project, context);
  if (severity === 'off') return [];
  const { heading } = one;
  return [
    {
      at: heading.at,
      severity,
      args: { label: heading.label },
      ...variantOf(severity),
      ...fixOf(one, empty, severity),
    },
  ];
}

function variantOf(severity: Severity): Pick<Draft, 'variant'> {
  return severity === 'info' ? { variant: 'optional' } : {};
}

/** Cuts the heading out and closes the numbering; not where its 一级指标 would stand empty, or ought to have it. */
function fixOf(one: EmptyHeading, empty: readonly EmptyHeading[], severity: Severity): { readonly fix?: DraftFix } {
  const { section, heading, text } = one;
  const siblings = text.filter(({ heading1, heading2 }) => heading1 === section.heading1 && heading2 !== null);
  const isOnly = siblings.every((sibling) => empty.some((other) => other.section === sibling));
  if (!section.cut || severity !== 'info' || isOnly) return {};
  const list = headingLists(text).find(({ entries }) => entries.includes(heading));
  const isCounted = list && isOneStyle(list) && outOfOrder(list) === null;
  const rest = list ? { ...list, entries: list.entries.filter((entry) => entry !== heading) } : null;
  const renumbering = isCounted && rest ? (renumberingEdits(rest) ?? []) : [];
  const edits = [{ at: section.cut, after: '' }, ...renumbering];
  return { fix: { kind: 'review', args: { label: heading.label }, edits } };
}
