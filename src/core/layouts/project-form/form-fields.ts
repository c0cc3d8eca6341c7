import type { LabelledText } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import { placeOf } from './form-cells';
import type { FormCell, FormCells } from './form-cells';
import { labelAhead, labelKind, namesClass } from './form-labels';
import type { LabelKind } from './form-labels';

/** A labelled content of the upper part of a form. */
export interface FormField extends LabelledText {
  /** Null for a label that is not known. */
  readonly kind: LabelKind | null;
  readonly label: string;
  /** The cell of the content; null where it is blank. */
  readonly cell: FormCell | null;
}

interface Open {
  readonly label: FormCell;
  readonly kind: LabelKind | null;
}

const LONGEST_UNKNOWN = 20;

function labelText(text: string): string {
  return halfWidth(withoutBlanks(text))
    .replace(/(?<!:):+$/, '')
    .replace(/^\*/, '');
}

/** 项目立项情况 | 立项依据 | …: a label of labels, beside several rows. */
function headsGroup(row: readonly FormCell[], next: readonly FormCell[] | undefined): boolean {
  const [first, second] = row;
  if (
    !first ||
    !second ||
    row.length < 3 ||
    second.text.length > LONGEST_UNKNOWN ||
    first.text.length > LONGEST_UNKNOWN
  )
    return false;
  return labelKind(first.text) !== 'name' && next?.[0]?.column === second.column && !/^\d/.test(second.text);
}

/** Collects what stands beside the labels of a form (项目名称, 主管部门, 项目属性 …). */
export class FieldTexts {
  readonly fields: FormField[] = [];
  /** Column of the label beside which a small table stands (项目实施进度计划): no field takes its rows. */
  private tableColumn: number | null = null;

  /** `labelColumns` are those in which known labels stand in any row; `right` is the form's last column. */
  constructor(
    private readonly cells: FormCells,
    private readonly labelColumns: Set<number>,
    private readonly right: number,
  ) {}

  /** `next` is the row below. */
  takeRow(row: readonly FormCell[], next: readonly FormCell[] | undefined): void {
    if (row.length === 0 || this.isOfTable(row[0]!)) return;
    const isGroup = headsGroup(row, next);
    const cells = isGroup ? row.slice(1) : row;
    if (isGroup && cells.every(({ text }) => labelKind(text) === 'field')) {
      this.tableColumn = row[0]!.column;
      return;
    }
    if (isGroup) {
      this.cells.take(row[0]!);
      this.labelColumns.add(cells[0]!.column);
    }
    this.takeCells(cells);
  }

  private isOfTable({ column }: FormCell): boolean {
    if (this.tableColumn !== null && column <= this.tableColumn) this.tableColumn = null;
    return this.tableColumn !== null;
  }

  private takeCells(cells: readonly FormCell[]): void {
    let open: Open | null = null;
    for (const [index, cell] of cells.entries()) {
      const ahead = labelAhead(cell.text);
      const kind = labelKind(cell.text);
      if (kind !== null || (!ahead && this.isUnknownLabel(cell, index, cells.length - 1, open))) {
        if (open) this.addBlank(open);
        open = { label: cell, kind };
        this.cells.take(cell);
      } else if (ahead) {
        if (open) this.addBlank(open);
        open = null;
        this.add(ahead.label, ahead.kind, cell, ahead.start);
      } else if (open) {
        this.add(open.label.text, open.kind, cell, 0);
        open = null;
      }
    }
    if (open) this.addBlank(open);
  }

  /** A label that no list has: first of its row, behind a content and before another, or where other rows have theirs. */
  private isUnknownLabel({ column, right, text }: FormCell, index: number, last: number, open: Open | null): boolean {
    if (text.length > LONGEST_UNKNOWN || /^\d|[。；;！]$/.test(text)) return false;
    // Merged up to the end of the form it leaves no room for a content.
    if (index === last && right > column && right >= this.right) return false;
    if (open === null && index < last && namesClass(text)) return true;
    if (index === 0) return this.labelColumns.has(column);
    return open === null && (index < last || this.labelColumns.has(column));
  }

  private add(label: string, kind: LabelKind | null, cell: FormCell, start: number): void {
    this.cells.take(cell);
    const text = cell.text.slice(start).trim();
    this.fields.push({ label: labelText(label), kind, cell, text, at: placeOf(cell, start) });
  }

  private addBlank({ label, kind }: Open): void {
    const at = { row: label.row, column: label.right + 1 };
    this.fields.push({ label: labelText(label.text), kind, cell: null, text: '', at });
  }
}
