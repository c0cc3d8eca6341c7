import { planTable } from '../core/layouts/plan-table';
import { templateContent } from '../core/layouts/template-content';
import type { Pack } from '../core/pack/pack';
import type { SheetPlan } from '../core/sheet/sheet-plan';
import { writePlan } from '../xlsx/write-plan';
import { choosePack } from './choose-pack';
import type { ExitCode } from './exit-code';
import { fail } from './exit-code';
import { notWritten } from './not-written';
import type { ProgramIo } from './program-io';
import type { TemplateCommand } from './template-options';

const BLANK_WEIGHTS = 'none';

/** Why the file may not be written; null where it may. */
export function outProblem(out: string, force: boolean, io: Pick<ProgramIo, 'kindOf'>): string | null {
  const kind = io.kindOf(out);
  if (kind === 'folder') return `“${out}”是文件夹。请写上文件名。`;
  return kind === 'file' && !force ? `“${out}”已经有了，没有改动。请换一个文件名；确实要盖掉它，加上 --force。` : null;
}

function listed(items: readonly { readonly id: string; readonly name: string }[]): string {
  return items.map(({ id, name }) => `${id}（${name}）`).join('、');
}

/** The tree that a command names, the pack's first where it names none; `problem` says in Chinese that the pack has no such tree. */
export function treeIdOf({ tree }: Pick<TemplateCommand, 'tree'>, pack: Pack): { id: string } | { problem: string } {
  const found = tree === null ? pack.trees[0] : pack.trees.find(({ id }) => id.toLowerCase() === tree.toLowerCase());
  return found ? { id: found.id } : { problem: `模板包里没有指标体系“${tree}”。可写 ${listed(pack.trees)}。` };
}

function schemeIdOf(
  { scheme }: TemplateCommand,
  treeId: string,
  pack: Pack,
): { id: string | null } | { problem: string } {
  const schemes = pack.weights.schemes.filter(({ tree }) => tree === treeId);
  if (scheme === null) return { id: schemes[0]?.id ?? null };
  if (scheme === BLANK_WEIGHTS) return { id: null };
  const found = schemes.find(({ id }) => id.toLowerCase() === scheme.toLowerCase());
  if (found) return { id: found.id };
  const known = schemes.length > 0 ? `可写 ${listed(schemes)}；` : '';
  return { problem: `指标体系 ${treeId} 没有权重方案“${scheme}”。${known}权重留空写 none。` };
}

/** The sheets that the command asks for; a text says in Chinese why there are none. */
function plansOf(command: TemplateCommand, pack: Pack): readonly SheetPlan[] | string {
  const tree = treeIdOf(command, pack);
  if ('problem' in tree) return tree.problem;
  const scheme = schemeIdOf(command, tree.id, pack);
  if ('problem' in scheme) return scheme.problem;
  const layout = command.layout ?? pack.layouts[0]!;
  const content = templateContent(
    layout,
    {
      year: command.year,
      amountUnit: command.unit ?? pack.amounts.unit,
      agencyCode: command.agencyCode,
      agencyName: command.agencyName,
      treeId: tree.id,
      schemeId: scheme.id,
      projects: command.projects,
      rowsPerProject: command.rows,
    },
    pack,
  );
  return planTable(layout, content, { treeId: tree.id, forms: command.forms }, pack);
}

/** Writes a blank template as a workbook. */
export async function runTemplate(command: TemplateCommand, io: ProgramIo): Promise<ExitCode> {
  const chosen = choosePack(command.pack, io);
  if (!chosen.pack) return fail(io, chosen.problem);
  const plans = plansOf(command, chosen.pack);
  if (typeof plans === 'string') return fail(io, plans);
  const problem = outProblem(command.out, command.force, io);
  if (problem !== null) return fail(io, problem);
  try {
    io.writeBytes(command.out, await writePlan(plans));
  } catch (error) {
    return fail(io, `模板没有写成“${command.out}”：${notWritten(error)}。`);
  }
  io.writeError(`模板已写到 ${command.out}\n`);
  return 0;
}
