import type { Area } from '../../sheet/address';
import { detailAt } from '../../sheet/sheet';
import type { CellDetail, Row, Sheet } from '../../sheet/sheet';
import type { Project } from '../../table/table';
import { mergeIndex, sameAreas } from '../cells/merges';
import type { FormContent } from './read-form';
import type { FormSection } from './sections';

interface Remembered {
  readonly section: FormSection;
  readonly rows: readonly Row[];
  readonly merges: readonly (readonly Area[] | undefined)[];
  readonly details: readonly (CellDetail | undefined)[];
  readonly content: FormContent;
}

function sameDetail(left: CellDetail | undefined, right: CellDetail | undefined): boolean {
  if (left === right) return true;
  return left?.format === right?.format && left?.formula === right?.formula && left?.problem === right?.problem;
}

/** Details of the cells that are no plain text. */
function detailsOf(sheet: Sheet, { top, to }: FormSection): (CellDetail | undefined)[] {
  const details: (CellDetail | undefined)[] = [];
  if (sheet.details.size === 0) return details;
  for (let row = top; row < to; row++)
    (sheet.rows[row] ?? []).forEach((_, column) => details.push(detailAt(sheet, row, column)));
  return details;
}

function mergesOf(sheet: Sheet, { top, to }: FormSection): (readonly Area[] | undefined)[] {
  const merges = mergeIndex(sheet);
  return Array.from({ length: to - top }, (_, index) => merges.get(top + index));
}

function sameSection(left: FormSection, right: FormSection): boolean {
  return (
    left.to === right.to && left.start === right.start && left.header === right.header && left.right === right.right
  );
}

/** Remembers the forms of one sheet, so that an unchanged project is the very same object again. */
export class FormMemory {
  private before: ReadonlyMap<string, Remembered> = new Map();
  private now = new Map<string, Remembered>();
  /** Projects as a table last had them. */
  private readonly projects = new WeakMap<FormContent, Project>();

  /** Starts a reading of the sheet: what it does not come across is forgotten at the next one. */
  start(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /** Content of a form; `read` is only called where the form is not what it was. */
  of(sheet: Sheet, section: FormSection, read: () => FormContent): FormContent {
    const key = `${section.top}:${section.left}`;
    const known = this.before.get(key);
    const rows = sheet.rows.slice(section.top, section.to);
    const merges = mergesOf(sheet, section);
    const details = detailsOf(sheet, section);
    const isSame =
      known !== undefined &&
      sameSection(known.section, section) &&
      known.rows.every((row, index) => row === rows[index]) &&
      known.merges.every((areas, index) => sameAreas(areas, merges[index])) &&
      known.details.length === details.length &&
      known.details.every((detail, index) => sameDetail(detail, details[index]));
    const kept = isSame ? known : { section, rows, merges, details, content: read() };
    this.now.set(key, kept);
    return kept.content;
  }

  /** The project of a form under this agency: the very same object where it was so before. */
  projectOf(content: FormContent, agency: number | null): Project | null {
    if (!content.project) return null;
    const known = this.projects.get(content);
    if (known?.agency === agency) return known;
    const project = { ...content.project, agency };
    this.projects.set(content, project);
    return project;
  }
}
