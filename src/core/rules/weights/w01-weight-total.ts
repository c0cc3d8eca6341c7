import { type Decimal, decimalText } from '../../money/decimal';
import type { Indicator, Project } from '../../table/table';
import type { Draft, ProjectRule } from '../rule';
import { oddWeight } from './odd-weight';
import { spanOf } from './weight-span';
import { weightSumOf } from './weight-sum';
import { KNOWN_TOTALS, USUAL_TOTAL, weightedRows, weightProblem } from './weight-value';

/**
 * A project's weights do not add up to the required total. Prepared rows that nobody has filled in count with the
 * weight they have; where they have none the project is not finished, and an invalid weight is left to W03. An info where
 * one or two projects add up to 100 or 80, and nobody has said what they should add up to.
 */
export const weightTotal: ProjectRule = {
  code: 'W01',
  name: 'weight-total',
  severity: 'error',
  scope: 'project',
  check: (project, { facts, pack }) => {
    const rows = weightedRows(project);
    if (project.indicators.length === 0 || rows.some((row) => weightProblem(row) !== null)) return [];
    const { sum: total } = weightSumOf(project, pack);
    if (total === null || total.eq(facts.weightTotal)) return [];
    const isOpen = facts.isWeightTotalOpen === true && KNOWN_TOTALS.some((known) => total.eq(known));
    const draft = describe(project, total, facts.weightTotal);
    return [isOpen ? { ...draft, variant: 'open', severity: 'info' } : draft];
  },
};

function describe(project: Project, total: Decimal, expected: number): Draft {
  const difference = total.minus(expected);
  const args = {
    sum: Number(decimalText(total)),
    expected,
    difference: Number(decimalText(difference.abs())),
  };
  return {
    ...spanOf(project),
    ...variantOf(difference.gt(0), expected),
    args,
    ...proposal(project, difference.neg()),
  };
}

/** The usual total is explained by the 10 of 预算执行率 that are not declared; a local one explains itself. */
function variantOf(isMore: boolean, expected: number): Pick<Draft, 'variant'> {
  if (expected === USUAL_TOTAL) return isMore ? {} : { variant: 'less' };
  return { variant: isMore ? 'local-more' : 'local-less' };
}

/** A change of one weight, offered only where it is clear which. */
function proposal(project: Project, change: Decimal): Pick<Draft, 'fix'> {
  const odd = oddWeight(project, change);
  const cell = odd?.indicator.at.weight;
  if (!odd || !cell || cell.span) return {};
  const args = {
    name: odd.indicator.name || odd.indicator.level2,
    before: writtenWeight(odd.indicator),
    after: decimalText(odd.weight),
  };
  return { fix: { kind: 'review', args, edits: [{ at: cell, after: Number(args.after) }] } };
}

function writtenWeight({ weight }: Indicator): string {
  return (weight ?? '').trim();
}
