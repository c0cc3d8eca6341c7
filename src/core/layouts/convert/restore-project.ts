import type {
  FundContent,
  IndicatorContent,
  MidTermContent,
  ProjectContent,
  TableContent,
  TextContent,
} from '../../table/content';
import { INDICATOR_KEYS, LABEL_KEYS, PROJECT_KEYS, WRITTEN_INDICATOR_KEYS, WRITTEN_PROJECT_KEYS } from './content-keys';
import { mergeList, restored } from './merge-list';
import type { Versions } from './merge-list';
import type { RestoredAgencies } from './restore-agencies';

type Sections = ProjectContent['emptySections'];

/** One field of three versions. */
function field<Item, Name extends keyof Item>(items: Versions<Item>, name: Name): Versions<Item[Name]> {
  return { source: items.source[name], written: items.written[name], now: items.now[name] };
}

function mergeLabelled<Item extends FundContent | TextContent>(lists: Versions<readonly Item[]>): readonly Item[] {
  return mergeList(lists, { writtenKeys: LABEL_KEYS, nowKeys: LABEL_KEYS, merge: restored });
}

function mergeIndicator(versions: Versions<IndicatorContent>): IndicatorContent {
  const one = <Name extends keyof IndicatorContent>(name: Name): IndicatorContent[Name] =>
    restored(field(versions, name));
  return {
    level1: one('level1'),
    level2: one('level2'),
    name: one('name'),
    operator: one('operator'),
    value: one('value'),
    unit: one('unit'),
    weight: one('weight'),
    direction: one('direction'),
    notes: mergeLabelled(field(versions, 'notes')),
  };
}

function mergeIndicators(lists: Versions<readonly IndicatorContent[]>): readonly IndicatorContent[] {
  return mergeList(lists, {
    writtenKeys: WRITTEN_INDICATOR_KEYS,
    nowKeys: INDICATOR_KEYS,
    merge: mergeIndicator,
  });
}

function mergeMidTerm(versions: Versions<MidTermContent | null>): MidTermContent | null {
  const { source, written, now } = versions;
  if (!source || !written || !now) return restored(versions);
  const both = { source, written, now };
  return {
    goal: restored(field(both, 'goal')),
    amount: restored(field(both, 'amount')),
    indicators: mergeIndicators(field(both, 'indicators')),
  };
}

/** A heading under which something stands now is empty no more. */
function stillEmpty(sections: Sections, indicators: readonly IndicatorContent[]): Sections {
  const isFilled = ([level1, level2]: Sections[number]): boolean =>
    indicators.some((one) => one.level1 === level1 && (level2 === '' || one.level2 === level2));
  return sections.some(isFilled) ? sections.filter((section) => !isFilled(section)) : sections;
}

function mergeProject(versions: Versions<ProjectContent>, agencies: RestoredAgencies): ProjectContent {
  const one = <Name extends keyof ProjectContent>(name: Name): ProjectContent[Name] => restored(field(versions, name));
  const indicators = mergeIndicators(field(versions, 'indicators'));
  const sections = one('emptySections');
  const isChanged = indicators !== versions.source.indicators;
  return {
    no: one('no'),
    name: one('name'),
    amount: one('amount'),
    goal: one('goal'),
    agencyName: one('agencyName'),
    agency: agencies.ofProject(field(versions, 'agency')),
    indicators,
    emptySections: isChanged ? stillEmpty(sections, indicators) : sections,
    funds: mergeLabelled(field(versions, 'funds')),
    formFields: mergeLabelled(field(versions, 'formFields')),
    midTerm: mergeMidTerm(field(versions, 'midTerm')),
  };
}

/** Restores the projects of a table (see `restoreContent`). */
export function restoreProjects(
  versions: Versions<TableContent>,
  agencies: RestoredAgencies,
): TableContent['projects'] {
  return mergeList(field(versions, 'projects'), {
    writtenKeys: WRITTEN_PROJECT_KEYS,
    nowKeys: PROJECT_KEYS,
    merge: (projects) => mergeProject(projects, agencies),
    old: (project) => ({ ...project, agency: agencies.ofSource(project.agency) }),
    added: (project) => ({ ...project, agency: agencies.ofNow(project.agency) }),
  });
}
