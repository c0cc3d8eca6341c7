import type { Pack } from '../pack/pack';
import type { AgencyContent, IndicatorContent, ProjectContent, TableContent, TextContent } from '../table/content';
import type { AmountUnit, Layout } from '../table/table';
import { agencyLabel } from './plan/agency-label';
import { officialTitle } from './plan/plan-title';
import type { PreparedRow } from './plan/prepared-rows';
import { preparedRows } from './plan/prepared-rows';
import { treeOf } from './plan/template-mark';

/** What the person who inserts a template chooses. */
export interface TemplateOptions {
  /** Replaces the official title. */
  readonly title?: string;
  readonly year: number | null;
  readonly amountUnit: AmountUnit;
  readonly agencyCode: string;
  readonly agencyName: string;
  /** A tree of the pack; an unknown id takes the pack's first tree. */
  readonly treeId: string;
  /** A weight scheme of the pack; null leaves the weights to the clerk. */
  readonly schemeId: string | null;
  readonly projects: number;
  readonly rowsPerProject: number;
}

function agencyOf({ agencyCode, agencyName }: TemplateOptions): AgencyContent {
  return { code: agencyCode, name: agencyName, declaredTotal: '', isGrandTotal: false, parent: null };
}

function indicatorOf({ level1, level2, weight }: PreparedRow): IndicatorContent {
  const blank = { name: '', operator: '', value: '', unit: '', direction: '', notes: [] } as const;
  return { ...blank, level1, level2, weight: weight === null ? '' : String(weight) };
}

/** 88号 form: what stands above the money; the clerk fills in the rest. */
function formFieldsOf(options: TemplateOptions): TextContent[] {
  const agency = agencyLabel(agencyOf(options));
  return [
    { label: '主管部门及代码', text: agency },
    { label: '实施单位', text: agency },
    { label: '项目属性', text: '' },
    { label: '项目期', text: options.year === null ? '' : `${options.year}-${options.year}` },
  ];
}

/** Headings of prepared rows, each once. */
function sectionsOf(rows: readonly PreparedRow[]): [string, string][] {
  const pairs = rows.map(({ level1, level2 }): [string, string] => [level1, level2]);
  return pairs.filter(([level1, level2], index) => {
    const before = pairs[index - 1];
    return before?.[0] !== level1 || before[1] !== level2;
  });
}

/** A disclosure table holds headings, the other tables a row for each indicator to come. */
function projectOf(layout: Layout, options: TemplateOptions, pack: Pack): ProjectContent {
  const scheme = pack.weights.schemes.find((candidate) => candidate.id === options.schemeId);
  const rows = preparedRows(treeOf(options.treeId, pack), Math.max(1, options.rowsPerProject), scheme?.level1 ?? null);
  const isComposite = layout === 'disclosure-table';
  return {
    no: '',
    name: '',
    amount: '',
    goal: '',
    agencyName: '',
    agency: 0,
    indicators: isComposite ? [] : rows.map(indicatorOf),
    emptySections: isComposite ? sectionsOf(rows) : [],
    funds: [],
    formFields: layout === 'project-form' ? formFieldsOf(options) : [],
    midTerm: null,
  };
}

/**
 * The blank content of a template, to be drawn by `planTable`: one agency and `projects` projects with
 * `rowsPerProject` prepared indicators each. Counts below 1 are taken as 1.
 */
export function templateContent(layout: Layout, options: TemplateOptions, pack: Pack): TableContent {
  const project = projectOf(layout, options, pack);
  return {
    title: options.title ?? officialTitle(layout, options.year),
    year: options.year,
    amountUnit: options.amountUnit,
    agencies: [agencyOf(options)],
    projects: Array.from({ length: Math.max(1, options.projects) }, () => project),
  };
}
