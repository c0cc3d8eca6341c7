import type { CellValue } from '../../sheet/sheet';
import type { HiddenSheet } from '../../sheet/sheet-plan';
import type { ProjectContent, TableContent } from '../../table/content';
import { KEPT_KIND, KEPT_MARK, KEPT_PREFIX, KEPT_VERSION } from './kept';
import type { KeptTable } from './kept';
import { keptHash, keptRow } from './kept-rows';
import type { KeptProject } from './kept-schema';

function projectRows({ indicators, midTerm, ...rest }: ProjectContent): CellValue[][] {
  const project: KeptProject = { ...rest, midTerm: midTerm && { goal: midTerm.goal, amount: midTerm.amount } };
  return [
    keptRow(KEPT_KIND.project, project),
    ...indicators.map((indicator) => keptRow(KEPT_KIND.indicator, indicator)),
    ...(midTerm?.indicators ?? []).map((indicator) => keptRow(KEPT_KIND.midTermIndicator, indicator)),
  ];
}

function contentRows(kind: string, { agencies, projects, ...head }: TableContent): CellValue[][] {
  return [
    keptRow(kind, head),
    ...agencies.map((agency) => keptRow(KEPT_KIND.agency, agency)),
    ...projects.flatMap(projectRows),
  ];
}

/** The very hidden sheet that keeps tables for the way back: a row a table, agency, project and indicator, as text. */
export function keptSheet(tables: readonly KeptTable[]): HiddenSheet {
  const rows = [
    [KEPT_MARK, KEPT_VERSION],
    ...tables.flatMap(({ origin, layout, source, written }) => [
      keptRow(KEPT_KIND.origin, origin),
      keptRow(KEPT_KIND.layout, layout),
      ...contentRows(KEPT_KIND.source, source),
      ...contentRows(KEPT_KIND.written, written),
    ]),
  ];
  return { name: `${KEPT_PREFIX}${keptHash(rows)}`, rows };
}
