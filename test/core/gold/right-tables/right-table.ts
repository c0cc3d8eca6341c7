import type { AgencyContent, TableContent } from '../../../../src/core/table/content';
import type { Layout } from '../../../../src/core/table/table';
import { contentOfSketch, type ProjectSketch } from '../../../support/right-content';

export interface RightTable {
  readonly layout: Layout;
  readonly tree: string;
  readonly content: TableContent;
}

interface Parts {
  readonly agencies: AgencyContent[];
  readonly projects: ProjectSketch[];
}

/** `code-name | declared total`; an agency that comes again only names whose projects follow. */
function addAgency({ agencies }: Parts, text: string): void {
  const [head = '', total = ''] = text.split('|').map((part) => part.trim());
  const [code = '', name = ''] = head.split('-');
  if (agencies.some((agency) => agency.code === code)) return;
  agencies.push({ code, name, declaredTotal: total, isGrandTotal: false, parent: null });
}

function addProject({ agencies, projects }: Parts, text: string, head: string): void {
  const [name = '', amount = ''] = text.split('|').map((part) => part.trim());
  const code = head.split('-')[0]!;
  const agency = agencies.findIndex((one) => one.code === code);
  projects.push({ name, amount, goal: '', lines: [], agency, agencyCode: code, agencyName: agencies[agency]!.name });
}

function change(projects: ProjectSketch[], made: (last: ProjectSketch) => ProjectSketch): void {
  projects.push(made(projects.pop()!));
}

/**
 * A table as a person writes it down: first line layout, tree and year; `#` an agency with its total, `##` a project with
 * its amount, `>` its goal, then a line an indicator: 二级指标|三级指标|指标性质|指标值|度量单位|权重.
 */
export function rightTable(text: string): RightTable {
  const [first = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const [layout, tree, year] = first.split(' ');
  const parts: Parts = { agencies: [], projects: [] };
  let agency = '';
  for (const line of lines) {
    if (line.startsWith('## ')) addProject(parts, line.slice(3), agency);
    else if (line.startsWith('# ')) addAgency(parts, (agency = line.slice(2)));
    else if (line.startsWith('> ')) change(parts.projects, (last) => ({ ...last, goal: line.slice(2) }));
    else change(parts.projects, (last) => ({ ...last, lines: [...last.lines, line] }));
  }
  const content = contentOfSketch(parts.projects, { year: Number(year), agencies: parts.agencies });
  return { layout: layout as Layout, tree: tree!, content };
}
