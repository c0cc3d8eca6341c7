import { decimalText } from '../money/decimal';
import type { Project } from '../table/table';

/** Projects by the text of their amount, as indices; those without a number stand nowhere. */
export type ByAmount = ReadonlyMap<string, readonly number[]>;

const texts = new WeakMap<Project, string>();

/** Puts projects of the same amount together; `among` leaves out all but these indices. Takes linear time. */
export function indexByAmount(projects: readonly Project[], among: Iterable<number> = projects.keys()): ByAmount {
  const byAmount = new Map<string, number[]>();
  for (const index of among) {
    const project = projects[index];
    const text = project ? amountTextOf(project) : '';
    if (text === '') continue;
    const same = byAmount.get(text);
    if (same) same.push(index);
    else byAmount.set(text, [index]);
  }
  return byAmount;
}

function amountTextOf(project: Project): string {
  let text = texts.get(project);
  if (text === undefined) {
    const value = project.amount?.value;
    text = value ? decimalText(value) : '';
    texts.set(project, text);
  }
  return text;
}
