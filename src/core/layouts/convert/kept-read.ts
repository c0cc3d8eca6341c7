import type { Row, Sheet } from '../../sheet/sheet';
import type { AgencyContent, IndicatorContent, ProjectContent, TableContent } from '../../table/content';
import type { Layout } from '../../table/table';
import { KEPT_KIND, KEPT_MARK, KEPT_PREFIX, KEPT_VERSION } from './kept';
import type { KeptTable } from './kept';
import { keptHash, readKeptRow } from './kept-rows';
import { keptAgency, keptHead, keptIndicator, keptLayout, keptProject } from './kept-schema';
import type { KeptProject } from './kept-schema';

const MOST_ROWS = 500_000;

class Damaged extends Error {}

interface ProjectDraft {
  readonly project: KeptProject;
  readonly indicators: IndicatorContent[];
  readonly midTerm: IndicatorContent[];
}

interface ContentDraft {
  readonly head: Pick<TableContent, 'title' | 'year' | 'amountUnit'>;
  readonly agencies: AgencyContent[];
  readonly projects: ProjectDraft[];
}

interface TableDraft {
  readonly origin: Layout;
  layout: Layout | null;
  source: ContentDraft | null;
  written: ContentDraft | null;
}

function finishProject({ project, indicators, midTerm }: ProjectDraft): ProjectContent {
  return { ...project, indicators, midTerm: project.midTerm && { ...project.midTerm, indicators: midTerm } };
}

/** Parents must lead to an outermost agency, and every index to an agency. */
function isSound({ agencies, projects }: ContentDraft): boolean {
  const parents = agencies.map(({ parent }) => parent);
  const leadsOut = (start: number): boolean => {
    let at: number | null = start;
    for (let steps = 0; at !== null && steps <= agencies.length; steps++) at = parents[at] ?? null;
    return at === null;
  };
  return (
    parents.every((parent) => parent === null || parent < agencies.length) &&
    agencies.length <= 10_000 &&
    agencies.every((_, index) => leadsOut(index)) &&
    projects.every(({ project }) => project.agency === null || project.agency < agencies.length)
  );
}

function finishContent(draft: ContentDraft | null): TableContent {
  if (!draft || !isSound(draft)) throw new Damaged();
  return { ...draft.head, agencies: draft.agencies, projects: draft.projects.map(finishProject) };
}

function last<Item>(items: readonly Item[]): Item {
  const item = items.at(-1);
  if (item === undefined) throw new Damaged();
  return item;
}

class KeptReader {
  private readonly tables: TableDraft[] = [];
  private content: ContentDraft | null = null;

  take(row: Row): void {
    const read = readKeptRow(row);
    if (!read) throw new Damaged();
    const { kind, value } = read;
    if (kind === KEPT_KIND.origin)
      this.tables.push({ origin: keptLayout.parse(value), layout: null, source: null, written: null });
    else if (kind === KEPT_KIND.layout) last(this.tables).layout = keptLayout.parse(value);
    else if (kind === KEPT_KIND.source) last(this.tables).source = this.begin(value);
    else if (kind === KEPT_KIND.written) last(this.tables).written = this.begin(value);
    else this.takePart(kind, value);
  }

  private begin(value: unknown): ContentDraft {
    return (this.content = { head: keptHead.parse(value), agencies: [], projects: [] });
  }

  private takePart(kind: string, value: unknown): void {
    if (!this.content) throw new Damaged();
    const { agencies, projects } = this.content;
    if (kind === KEPT_KIND.agency) agencies.push(keptAgency.parse(value));
    else if (kind === KEPT_KIND.project)
      projects.push({ project: keptProject.parse(value), indicators: [], midTerm: [] });
    else if (kind === KEPT_KIND.indicator) last(projects).indicators.push(keptIndicator.parse(value));
    else if (kind === KEPT_KIND.midTermIndicator) last(projects).midTerm.push(keptIndicator.parse(value));
    else throw new Damaged();
  }

  finish(): KeptTable[] {
    return this.tables.map(({ origin, layout, source, written }) => {
      if (!layout) throw new Damaged();
      return { origin, layout, source: finishContent(source), written: finishContent(written) };
    });
  }
}

function isOurs({ name, rows }: Sheet): boolean {
  const [mark, version] = rows[0] ?? [];
  const isKnown = mark === KEPT_MARK && String(version ?? '') === KEPT_VERSION;
  return isKnown && rows.length <= MOST_ROWS && name === `${KEPT_PREFIX}${keptHash(rows)}`;
}

/** The tables that a sheet of an earlier conversion keeps; empty for any other sheet and for one that is not as it was written. */
export function readKept(sheet: Sheet): readonly KeptTable[] {
  if (!sheet.name.startsWith(KEPT_PREFIX)) return [];
  try {
    if (!isOurs(sheet)) return [];
    const reader = new KeptReader();
    sheet.rows.slice(1).forEach((row) => {
      if (row.some((cell) => cell !== null && cell !== '')) reader.take(row);
    });
    return reader.finish();
  } catch {
    // A sheet that anybody may have put there is no reason to stop.
    return [];
  }
}
