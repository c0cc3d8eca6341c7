import type { Pack } from '../../pack/pack';
import type { CellValue } from '../../sheet/sheet';
import type { AgencyContent, ProjectContent, TableContent } from '../../table/content';
import { writeComposite } from '../composite/write-composite';
import type { SectionOrder } from '../composite/write-sections';
import { block } from '../plan/areas';
import { bodyOrder } from '../plan/body-order';
import { amountFormat, numberCell, numberFormatOf, TEXT_FORMAT, textCell } from '../plan/cell-values';
import { HIGHEST_ROW, neededHeight } from '../plan/row-heights';
import type { DraftLook, SheetDraft } from '../plan/sheet-draft';
import { COLUMN, WIDTHS } from './plan-areas';

const AGENCY_HEIGHT = 20;
const LEAST_HEIGHT = 24;

const TEXT: DraftLook = { role: 'input', format: TEXT_FORMAT };
const KEY: DraftLook = { role: 'key', format: TEXT_FORMAT };
const AGENCY: DraftLook = { role: 'agency', format: TEXT_FORMAT };
const CODE: DraftLook = { role: 'agencyKey', format: TEXT_FORMAT };

const SECTION = /^（.{1,3}）/;

/** Numbered text of the indicators. Where there is none yet, every heading gets a number to begin with. */
function indicatorText(project: ProjectContent, order: SectionOrder, pack: Pack): string {
  const text = writeComposite(project, pack, order);
  if (project.indicators.length > 0) return text;
  return text
    .split('\n')
    .map((line) => (SECTION.test(line) ? `${line}\n1. ` : line))
    .join('\n');
}

/** Draws the body of a disclosure table: agency rows by code, projects with number, goal and composite text. */
export class DisclosureBody {
  private readonly amount: string;
  private readonly isNumbered: boolean;

  constructor(
    private readonly draft: SheetDraft,
    private readonly content: TableContent,
    private readonly pack: Pack,
    private readonly isPublished: boolean,
  ) {
    this.isNumbered = !isPublished || content.projects.some(({ no }) => no !== '');
    this.amount = amountFormat(content.amountUnit);
  }

  draw(): void {
    for (const entry of bodyOrder(this.content, true)) {
      if (entry.kind === 'agency') this.drawAgency(entry.agency);
      else this.drawProject(entry.project, entry.number);
    }
  }

  private drawAgency({ code, name, declaredTotal, isGrandTotal }: AgencyContent): void {
    const height = Math.max(AGENCY_HEIGHT, neededHeight(name, WIDTHS[COLUMN.name]));
    const row = this.draft.addRow(height);
    const put = (column: number, value: CellValue, look: DraftLook): void =>
      this.draft.putRow(row, column, column, value, look);
    // 合计 stands in the column of the codes.
    put(COLUMN.code, textCell(isGrandTotal ? name || '合计' : code), CODE);
    put(COLUMN.name, isGrandTotal ? null : textCell(name), AGENCY);
    const total = numberCell(declaredTotal);
    put(COLUMN.amount, total, { role: 'agencyKey', format: numberFormatOf(total, this.amount) });
    put(COLUMN.goal, null, AGENCY);
    put(COLUMN.indicators, null, AGENCY);
  }

  private drawProject(project: ProjectContent, number: number): void {
    const amount = numberCell(project.amount);
    const values = [
      textCell(project.no || (this.isNumbered ? String(number) : '')),
      textCell(project.name),
      amount,
      textCell(project.goal),
      textCell(indicatorText(project, this.isPublished ? 'as-read' : 'official', this.pack)),
    ];
    const needed = Math.max(LEAST_HEIGHT, ...values.map((value, column) => neededHeight(value, WIDTHS[column]!)));
    const count = Math.ceil(needed / HIGHEST_ROW);
    const first = this.draft.next;
    for (let part = 0; part < count; part++) this.draft.addRow(Math.ceil(needed / count));
    const looks = [KEY, TEXT, { role: 'key', format: numberFormatOf(amount, this.amount) }, TEXT, TEXT] as const;
    values.forEach((value, column) =>
      this.draft.put(block(first, column, first + count - 1, column), value, looks[column]!),
    );
  }
}
