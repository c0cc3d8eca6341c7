import type {
  AgencyContent,
  IndicatorContent,
  MidTermContent,
  ProjectContent,
  TableContent,
  TextContent,
} from '../../table/content';
import { INDICATOR_FIELDS } from '../../table/table';
import type { Layout } from '../../table/table';
import { plannedTitle } from '../plan/plan-title';
import { align, isInOrder } from './align';
import { AGENCY_KEYS, LABEL_KEYS, WRITTEN_INDICATOR_KEYS, WRITTEN_PROJECT_KEYS } from './content-keys';
import type { Loss, LossField } from './conversion';
import { isSame } from './merge-list';

/** So many examples make clear what is meant. */
const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 60;

/** Counts what is lost, field by field, in the order in which it is found. */
export class LossCount {
  private readonly found = new Map<LossField, { count: number; examples: string[] }>();

  add(field: LossField, ...examples: readonly string[]): void {
    let loss = this.found.get(field);
    if (!loss) this.found.set(field, (loss = { count: 0, examples: [] }));
    loss.count++;
    const example = examples.filter(Boolean).join('：').slice(0, LONGEST_EXAMPLE);
    if (example !== '' && loss.examples.length < MOST_EXAMPLES) loss.examples.push(example);
  }

  /** A text of the source that the target shows otherwise, or not at all; one that says nothing is no loss. */
  compare(field: LossField, owner: string, before: string | number | null, after: string | number | null): void {
    const [source, target] = [String(before ?? ''), String(after ?? '')];
    if (source !== '' && source !== target) this.add(field, owner, source);
  }

  losses(): Loss[] {
    return [...this.found].map(([field, { count, examples }]) => ({ field, count, examples }));
  }
}

function compareLabelled(
  count: LossCount,
  field: LossField,
  owner: string,
  source: readonly TextContent[],
  target: readonly TextContent[],
): void {
  const matches = align(source, target, LABEL_KEYS);
  source.forEach(({ label, text }, index) => {
    const match = matches[index]!;
    count.compare(field, [owner, label].filter(Boolean).join('，'), text, match === null ? '' : target[match]!.text);
  });
}

function compareIndicator(count: LossCount, source: IndicatorContent, target: IndicatorContent): void {
  const owner = source.name || source.level2 || source.level1;
  for (const field of INDICATOR_FIELDS)
    count.compare(field, field === 'name' ? '' : owner, source[field], target[field]);
  compareLabelled(count, 'notes', owner, source.notes, target.notes);
}

function compareIndicators(
  count: LossCount,
  project: string,
  source: readonly IndicatorContent[],
  target: readonly IndicatorContent[],
): void {
  const matches = align(source, target, WRITTEN_INDICATOR_KEYS);
  source.forEach((indicator, index) => {
    const match = matches[index]!;
    if (match === null) count.add('indicator', project, indicator.name || indicator.value);
    else compareIndicator(count, indicator, target[match]!);
  });
  if (!isInOrder(matches)) count.add('order', project);
}

function compareMidTerm(
  count: LossCount,
  project: string,
  source: MidTermContent | null,
  target: MidTermContent | null,
): void {
  if (source && !isSame(source, target)) count.add('midTerm', project, source.goal);
}

function compareProject(count: LossCount, source: ProjectContent, target: ProjectContent, place: number): void {
  const owner = source.name;
  // A number that only counts is said by the order.
  if (source.no !== String(place + 1)) count.compare('no', owner, source.no, target.no);
  count.compare('project', '', source.name, target.name);
  count.compare('amount', owner, source.amount, target.amount);
  count.compare('goal', owner, source.goal, target.goal);
  count.compare('agencyName', owner, source.agencyName, target.agencyName);
  compareIndicators(count, owner, source.indicators, target.indicators);
  const kept = new Set(target.emptySections.map((section) => section.join('\u0000')));
  for (const section of source.emptySections)
    if (!kept.has(section.join('\u0000'))) count.add('emptySections', owner, section.filter(Boolean).join(' '));
  const asTexts = ({ funds }: ProjectContent): TextContent[] =>
    funds.map(({ label, amount }) => ({ label, text: amount }));
  compareLabelled(count, 'funds', owner, asTexts(source), asTexts(target));
  compareLabelled(count, 'formFields', owner, source.formFields, target.formFields);
  compareMidTerm(count, owner, source.midTerm, target.midTerm);
}

function agencyLabel({ code, name }: AgencyContent): string {
  return [code, name].filter(Boolean).join('-');
}

/** Gives for every agency of the source its counterpart in the target. */
function compareAgencies(count: LossCount, source: TableContent, target: TableContent): (number | null)[] {
  const matches = align(source.agencies, target.agencies, AGENCY_KEYS);
  source.agencies.forEach((agency, index) => {
    const match = matches[index]!;
    const other = match === null ? null : target.agencies[match]!;
    if (!other && !agency.isGrandTotal) count.add('agency', agencyLabel(agency));
    else if (other) {
      count.compare('agencyCode', agency.name, agency.code, other.code);
      count.compare('agency', '', agency.name, other.name);
      const parent = agency.parent === null ? null : matches[agency.parent]!;
      if (agency.parent !== null && parent !== other.parent) count.add('agency', agencyLabel(agency));
    }
    count.compare('declaredTotal', agency.name, agency.declaredTotal, other?.declaredTotal ?? '');
  });
  return matches;
}

/**
 * Names what a layout does not show of a content: `target` is what was read back from the drawn plan. That it calls the table
 * by its own word (申报表, 批复表, 公开表) is no loss.
 */
export function compareContents(count: LossCount, source: TableContent, target: TableContent, to: Layout): void {
  if (source.title !== '') count.compare('title', '', plannedTitle(to, source), target.title);
  count.compare('year', '', source.year, target.year);
  if (source.amountUnit !== target.amountUnit) count.add('amountUnit', source.amountUnit);
  const agencies = compareAgencies(count, source, target);
  const matches = align(source.projects, target.projects, WRITTEN_PROJECT_KEYS);
  source.projects.forEach((project, index) => {
    const match = matches[index]!;
    if (match === null) return count.add('project', project.name);
    const other = target.projects[match]!;
    compareProject(count, project, other, index);
    if (project.agency !== null && agencies[project.agency] !== null && agencies[project.agency] !== other.agency)
      count.add('agency', project.name, agencyLabel(source.agencies[project.agency]!));
  });
  if (!isInOrder(matches)) count.add('order');
}
