import type { Pack, Tree } from '../../pack/pack';
import type { HiddenSheet, PlanValidation, SheetPlan } from '../../sheet/sheet-plan';
import type { ProjectContent, TableContent } from '../../table/content';
import { block } from '../plan/areas';
import { listSheet } from '../plan/lists';
import { SheetDraft } from '../plan/sheet-draft';
import { templateNames } from '../plan/template-mark';
import type { FormColumns } from './plan-columns';
import { formColumns } from './plan-columns';
import { FormHead } from './plan-head';
import { IndicatorRows } from './plan-indicators';

const NAME = '绩效目标批复表';
/** Wider forms (two halves, columns of notes) are read better on a page that lies (characters). */
const WIDEST_PORTRAIT = 125;

function orientationOf({ widths }: FormColumns): 'portrait' | 'landscape' {
  return widths.reduce((sum, width) => sum + width, 0) > WIDEST_PORTRAIT ? 'landscape' : 'portrait';
}

/** Draws one form below what the draft has; gives the drop-downs of its labels. */
function drawForm(
  draft: SheetDraft,
  columns: FormColumns,
  content: TableContent,
  project: ProjectContent,
  lists: HiddenSheet,
): PlanValidation[] {
  new FormHead(draft, columns, content).draw(project);
  const indicators = new IndicatorRows(draft, columns, lists);
  indicators.draw(project);
  return indicators.validations;
}

/**
 * Draws a content as project forms (批复表, 绩效目标表: one form a project), each on a sheet named like its project, or all
 * below each other on one. Empty where the content has no project.
 */
export function planProjectForms(
  content: TableContent,
  forms: 'sheets' | 'stacked',
  tree: Tree,
  pack: Pack,
): readonly SheetPlan[] {
  const columns = formColumns(content);
  const lists = listSheet(tree, pack);
  const sheets = forms === 'sheets' ? content.projects.map((project) => [project]) : [content.projects];
  return sheets.flatMap((projects) => {
    if (projects.length === 0) return [];
    const draft = new SheetDraft(columns.widths.length);
    const starts: number[] = [];
    const validations = projects.flatMap((project, index) => {
      if (index > 0) draft.addRow();
      starts.push(draft.next);
      return drawForm(draft, columns, content, project, lists);
    });
    return {
      name: forms === 'sheets' ? projects[0]!.name.trim() || NAME : NAME,
      ...draft.parts,
      columnWidths: columns.widths,
      validations,
      frozenRows: 0,
      print: {
        orientation: orientationOf(columns),
        paper: 'A4' as const,
        titleRows: null,
        pageStarts: starts.slice(1),
        area: block(0, 0, draft.next - 1, columns.last),
      },
      hiddenSheets: [lists],
      hiddenNames: templateNames('project-form', tree, pack),
    };
  });
}
