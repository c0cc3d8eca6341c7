import type { Finding } from '../check/finding';
import { shortHash } from '../pack/hash';
import { parseArea } from '../sheet/address';
import { type Sheet, valueAt } from '../sheet/sheet';
import type { Indicator, Project, Table } from '../table/table';
import { keptText, type WaivedProject, type WaivedSubject } from './waiver';

/** The file that findings are about, as far as waivers look at it. */
export interface WaiverContext {
  readonly tables: readonly Table[];
  readonly sheets: readonly Sheet[];
}

/** Names what findings of one check are about. */
export interface SubjectFinder {
  readonly find: (finding: Finding) => WaivedSubject;
}

interface KnownProject {
  readonly project: Project;
  readonly waived: WaivedProject;
}

/** Cells of one finding that are read at most: a span over a whole column says nothing more. */
const MOST_CELLS = 200;
/** An address in a message moves with every inserted row. */
const ADDRESS = /^(?:[^!]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;
const CLAUSE_END = /[。；;\n]/;
/** 涉密文号, 个人信息: a copy kept with the reason would outlive the text that has to be removed. */
const NEVER_QUOTED: ReadonlySet<string> = new Set(['X10', 'X11']);

/** Makes a finder for the findings of one check. */
export function createSubjectFinder({ tables, sheets }: WaiverContext): SubjectFinder {
  const projects = knownProjects(tables);
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    find: (finding) => {
      const known = finding.project === null ? null : (projects[finding.project - 1] ?? null);
      const indicator = known ? indicatorOf(finding, known.project) : null;
      const text = textOf(finding, indicator, bySheet.get(finding.place.sheet));
      const quoted = Object.values(finding.args).filter((arg) => typeof arg === 'string' && !ADDRESS.test(arg));
      return {
        code: finding.code,
        sheet: known ? '' : finding.place.sheet,
        project: known?.waived ?? null,
        indicator: finding.indicator === null ? null : keptText(finding.indicator),
        text: NEVER_QUOTED.has(finding.code) ? '' : keptText(text),
        fingerprint: shortHash(JSON.stringify([finding.key, text, ...quoted])),
      };
    },
  };
}

/** Projects in the order of the file, as findings count them. */
function knownProjects(tables: readonly Table[]): readonly KnownProject[] {
  const seen = new Map<string, number>();
  return tables.flatMap(({ layout, agencies, projects }) =>
    projects.map((project): KnownProject => {
      const header = project.agency === null ? undefined : agencies[project.agency];
      const agency = keptText(project.agencyName || header?.name || '');
      const name = keptText(project.name);
      const key = JSON.stringify([layout, agency, name]);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return { project, waived: { layout, agency, name, nth } };
    }),
  );
}

function indicatorOf({ indicator: name, place }: Finding, { indicators }: Project): Indicator | null {
  if (name === null) return null;
  const row = parseArea(place.cell)?.top;
  const named = indicators.filter((indicator) => indicator.name === name);
  const here = named.find((indicator) =>
    [indicator.place, ...Object.values(indicator.at)].some((at) =>
      place.offset === undefined ? at.row === row : at.row === row && at.span?.start === place.offset,
    ),
  );
  return here ?? named[0] ?? null;
}

/**
 * The text that a finding applies to: the measure of its indicator, where it stands at name, operator, value or unit;
 * else what its cells hold; of running text the clause it stands in.
 */
function textOf({ place }: Finding, indicator: Indicator | null, sheet: Sheet | undefined): string {
  const area = parseArea(place.cell);
  if (!area || !sheet) return '';
  if (indicator && (place.offset !== undefined || isAtMeasure(indicator, area.top, area.left)))
    return measureText(indicator);
  const contents: string[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right && contents.length < MOST_CELLS; column++)
      contents.push(String(valueAt(sheet, row, column) ?? ''));
  const text = contents.join(' ');
  return place.offset === undefined ? text : clauseAt(text, place.offset);
}

function isAtMeasure({ at, place }: Indicator, row: number, column: number): boolean {
  return [place, at.name, at.operator, at.value, at.unit].some((cell) => cell?.row === row && cell.column === column);
}

function measureText({ name, operator, value, unit }: Indicator): string {
  return `${name} ${operator}${value}${unit}`.trim();
}

function clauseAt(text: string, offset: number): string {
  let start = Math.min(offset, text.length);
  while (start > 0 && !CLAUSE_END.test(text[start - 1] ?? '')) start -= 1;
  let end = Math.min(offset, text.length);
  while (end < text.length && !CLAUSE_END.test(text[end] ?? '')) end += 1;
  return text.slice(start, end).trim();
}
