import type { PlanSetup } from '../core/layouts/plan-table';
import type { Layout } from '../core/table/table';
import type { OptionSpecs, OptionValues } from './option-specs';

/** What `convert` was asked to do. */
export interface ConvertCommand {
  readonly file: string;
  readonly to: Layout;
  /** File to write. */
  readonly out: string;
  /** A file that is there already may be written over; never the one that is converted. */
  readonly force: boolean;
  /** Id of a shipped pack or path of a pack file; null: the default. */
  readonly pack: string | null;
  /** Tree of the pack for the drop-downs; null: its first. */
  readonly tree: string | null;
  readonly forms: PlanSetup['forms'];
}

const LAYOUTS: readonly Layout[] = ['declaration-table', 'project-form', 'disclosure-table'];
const EXAMPLE = '例如：jiheng convert 公开表.xlsx --to declaration-table --out 申报表.xlsx';

export const CONVERT_SPECS: OptionSpecs = {
  to: { type: 'string', choices: LAYOUTS },
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  forms: { type: 'string', choices: ['sheets', 'stacked'] },
  pack: { type: 'string' },
  tree: { type: 'string' },
};

/** What `convert` is asked for; a text says in Chinese what is missing or wrong. */
export function convertOptions([file, more]: readonly string[], values: OptionValues): ConvertCommand | string {
  const { out = '' } = values;
  const to = LAYOUTS.find((layout) => layout === values.to);
  if (file === undefined) return `没有写要转换的文件。${EXAMPLE}`;
  if (more !== undefined) return `一次只转换一个文件，多了“${more}”。${EXAMPLE}`;
  if (!to) return `没有写转成哪种表（--to ${LAYOUTS.join('|')}）。${EXAMPLE}`;
  if (out === '') return `没有写存到哪里（--out）。${EXAMPLE}`;
  if (!/\.xlsx$/i.test(out)) return `转换结果只能存成 .xlsx 文件，写的是“${out}”。`;
  return {
    file,
    to,
    out,
    force: values.force !== undefined,
    pack: values.pack ?? null,
    tree: values.tree ?? null,
    forms: values.forms === 'stacked' ? 'stacked' : 'sheets',
  };
}
