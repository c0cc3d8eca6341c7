import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { Misplaced, Project, Table } from '../../table/table';
import { AgencyList } from '../agencies/agency-list';
import { SheetMemories } from '../memory/sheet-memories';
import { FormMemory } from './form-memory';
import { readForm } from './read-form';
import type { FormContent } from './read-form';
import { findSections } from './sections';

/** 批复表, 申报表, or a plain 绩效目标表: forms of different kinds are different tables. */
function kindOf(title: string): string {
  return /批复|申报/.exec(title)?.[0] ?? '';
}

/** Forms with the same key are one table of several projects. */
function tableKey({ title, year, amountUnit, columns }: FormContent): string {
  return JSON.stringify([kindOf(title), year, amountUnit, Object.entries(columns).sort()]);
}

function runsOf(forms: readonly FormContent[]): FormContent[][] {
  const runs: FormContent[][] = [];
  const open = new Map<number, { key: string; run: FormContent[] }>();
  for (const form of forms) {
    const key = tableKey(form);
    // Forms side by side are columns of forms, each of its own.
    const column = form.area.left;
    const known = open.get(column);
    if (known?.key === key) known.run.push(form);
    else {
      const run = [form];
      runs.push(run);
      open.set(column, { key, run });
    }
  }
  return runs;
}

/** Index of the agency that a form's project hangs on; null where the form names none. */
function agencyOf({ department, agency }: FormContent, list: AgencyList): number | null {
  const upper = department && list.mention(department);
  const own = agency && list.mention(agency);
  if (upper !== null && own !== null && upper !== own) list.placeUnder(own, upper);
  const index = own ?? upper;
  if (index !== null) list.giveProject(index);
  return index;
}

/** Reads the project forms (绩效目标表、批复表：一个项目一张表) of sheets. */
export class ProjectFormReader {
  private readonly memories = new SheetMemories(() => new FormMemory());

  constructor(private readonly pack: Pack) {}

  /**
   * The forms of a sheet, from top to bottom; forms that follow each other with the same amount unit, year and title are
   * one table of several projects. Empty where it has none. Never throws for bad content.
   */
  read(sheet: Sheet): readonly Table[] {
    const memory = this.memories.of(sheet.name);
    memory.start();
    const forms = findSections(sheet).map((section) => memory.of(sheet, section, () => readForm(section, this.pack)));
    return runsOf(forms).map((run) => this.table(sheet, run, memory));
  }

  /** Title to indicator header of each form of a sheet. */
  claims(sheet: Sheet): readonly { readonly top: number; readonly bottom: number }[] {
    return findSections(sheet).map(({ top, header }) => ({ top, bottom: header }));
  }

  private table(sheet: Sheet, forms: readonly FormContent[], memory: FormMemory): Table {
    const [first] = forms as [FormContent, ...FormContent[]];
    const list = new AgencyList();
    const projects: Project[] = [];
    const misplaced: Misplaced[] = [];
    for (const form of forms) {
      const project = memory.projectOf(form, agencyOf(form, list));
      for (const one of form.misplaced) misplaced.push({ ...one, project: project ? projects.length : null });
      if (project) projects.push(project);
    }
    return {
      layout: 'project-form',
      sheet: sheet.name,
      area: {
        top: first.area.top,
        left: Math.min(...forms.map(({ area }) => area.left)),
        bottom: Math.max(...forms.map(({ area }) => area.bottom)),
        right: Math.max(...forms.map(({ area }) => area.right)),
      },
      title: first.title,
      year: first.year,
      amountUnit: first.amountUnit,
      amountUnitAt: first.amountUnitAt,
      columns: first.columns,
      agencies: list.finish(),
      projects,
      unplaced: forms.flatMap(({ unplaced }) => unplaced),
      misplaced,
      unfilledRows: forms.reduce((sum, { unfilledRows }) => sum + unfilledRows, 0),
    };
  }
}
