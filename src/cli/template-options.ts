import type { PlanSetup } from '../core/layouts/plan-table';
import type { AmountUnit, Layout } from '../core/table/table';
import type { OptionSpecs, OptionValues } from './option-specs';

/** What `template` was asked to write. */
export interface TemplateCommand {
  /** Null: the pack's usual one. */
  readonly layout: Layout | null;
  /** File to write. */
  readonly out: string;
  /** A file that is there already may be written over. */
  readonly force: boolean;
  /** Id of a shipped pack or path of a pack file; null: the default. */
  readonly pack: string | null;
  /** Tree of the pack; null: its first. */
  readonly tree: string | null;
  /** Weight scheme of the pack, `none` for blank weights; null: the first of the tree. */
  readonly scheme: string | null;
  readonly projects: number;
  readonly rows: number;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly year: number | null;
  /** Null: the pack's. */
  readonly unit: AmountUnit | null;
  readonly forms: PlanSetup['forms'];
}

const LAYOUTS: readonly Layout[] = ['declaration-table', 'project-form', 'disclosure-table'];
const UNITS: readonly AmountUnit[] = ['万元', '元', '亿元'];
const AGENCY_CODE = /^(?:\d{3}){1,4}$/;

export const TEMPLATE_SPECS: OptionSpecs = {
  layout: { type: 'string', choices: LAYOUTS },
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  pack: { type: 'string' },
  tree: { type: 'string' },
  scheme: { type: 'string' },
  projects: { type: 'string', count: { least: 1, most: 200 } },
  rows: { type: 'string', count: { least: 1, most: 30 } },
  'agency-code': { type: 'string' },
  'agency-name': { type: 'string' },
  year: { type: 'string', count: { least: 2000, most: 2099 } },
  unit: { type: 'string', choices: UNITS },
  forms: { type: 'string', choices: ['sheets', 'stacked'] },
};

/** What `template` is asked for; a text says in Chinese what is missing or wrong. */
export function templateOptions(words: readonly string[], values: OptionValues): TemplateCommand | string {
  const { out = '', 'agency-code': code = '' } = values;
  if (words.length > 0) return `jiheng template 后面只写选项，多了“${words[0]}”。文件名写在 --out 后面。`;
  if (out === '') return '没有写模板存到哪里。例如：jiheng template --layout declaration-table --out 申报表.xlsx';
  if (!/\.xlsx$/i.test(out)) return `模板只能存成 .xlsx 文件，写的是“${out}”。`;
  if (code !== '' && !AGENCY_CODE.test(code))
    return `选项 --agency-code 要写 3、6、9 或 12 位数字的单位编码，写的是“${code}”。`;
  return {
    layout: LAYOUTS.find((layout) => layout === values.layout) ?? null,
    out,
    force: values.force !== undefined,
    pack: values.pack ?? null,
    tree: values.tree ?? null,
    scheme: values.scheme ?? null,
    projects: Number(values.projects ?? 3),
    rows: Number(values.rows ?? 6),
    agencyCode: code,
    agencyName: values['agency-name'] ?? '',
    year: values.year === undefined ? null : Number(values.year),
    unit: UNITS.find((unit) => unit === values.unit) ?? null,
    forms: values.forms === 'stacked' ? 'stacked' : 'sheets',
  };
}
