import type { CheckResult } from '../../core/check/result';
import type { TemplateOptions } from '../../core/layouts/template-content';
import type { Pack } from '../../core/pack/pack';
import type { AmountUnit } from '../../core/table/table';

/** What stands in the form, as typed. */
export interface TemplateForm {
  readonly treeId: string;
  /** Empty for weights left to the clerk. */
  readonly schemeId: string;
  readonly projects: string;
  readonly rowsPerProject: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly amountUnit: AmountUnit;
  readonly year: string;
}

export const MOST_PROJECTS = 200;
export const MOST_ROWS = 30;

const AGENCY_CODE = /^(?:\d{3}|\d{6}|\d{9})?$/;
const YEAR = /^(?:\d{4})?$/;

export const amountUnits: readonly AmountUnit[] = ['万元', '元', '亿元'];

/** The year that is budgeted for: departments draft next year's budget from August on. */
export function budgetYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= 7 ? 1 : 0);
}

/** The scheme that a form starts with: the first one of the tree; empty where there is none. */
export function defaultScheme(treeId: string, pack: Pack): string {
  return pack.weights.schemes.find((scheme) => scheme.tree === treeId)?.id ?? '';
}

/** A form that follows what the workbook holds already: its agency, its tree, its amount unit. */
export function startForm(pack: Pack, result: CheckResult | null, today: Date): TemplateForm {
  const known = result?.tables[0]?.table;
  const agency = known?.agencies.find((candidate) => !candidate.isGrandTotal && candidate.name);
  const tree = (known && pack.trees.find(({ id }) => id === result?.facts.treeId)) ?? pack.trees[0]!;
  return {
    treeId: tree.id,
    schemeId: defaultScheme(tree.id, pack),
    projects: '3',
    rowsPerProject: '6',
    agencyCode: agency?.code ?? '',
    agencyName: agency?.name ?? '',
    amountUnit: known?.amountUnit ?? pack.amounts.unit,
    year: String(budgetYear(today)),
  };
}

export type FormField = 'projects' | 'rowsPerProject' | 'agencyCode' | 'year';

function isCount(text: string, most: number): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;
}

/** Fields that cannot be taken as they are. */
export function faultyFields(form: TemplateForm): ReadonlySet<FormField> {
  const faults: readonly (readonly [FormField, boolean])[] = [
    ['projects', !isCount(form.projects, MOST_PROJECTS)],
    ['rowsPerProject', !isCount(form.rowsPerProject, MOST_ROWS)],
    ['agencyCode', !AGENCY_CODE.test(form.agencyCode.trim())],
    ['year', !YEAR.test(form.year.trim())],
  ];
  return new Set(faults.flatMap(([field, isFaulty]) => (isFaulty ? [field] : [])));
}

/** What the template is planned from; null while a field is faulty. */
export function optionsOf(form: TemplateForm): TemplateOptions | null {
  if (faultyFields(form).size > 0) return null;
  return {
    treeId: form.treeId,
    schemeId: form.schemeId || null,
    projects: Number(form.projects),
    rowsPerProject: Number(form.rowsPerProject),
    agencyCode: form.agencyCode.trim(),
    agencyName: form.agencyName.trim(),
    amountUnit: form.amountUnit,
    year: form.year.trim() ? Number(form.year) : null,
  };
}
