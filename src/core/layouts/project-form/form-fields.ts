import type { LabelledText } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import { placeOf } from './form-cells';
import type { FormCell, FormCells } from './form-cells';
import { labelAhead, labelKind } from './form-labels';
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
  return halfWidth(withoutBlanks(text)).replace(/:+$/, '').replace(/^\*/, '');
}

/** Collects what stands beside the labels of a form (项目名称, 主管部门, 项目属性 …). */
export class FieldTexts {
  readonly fields: FormField[] = [];

  /** `labelColumns` are those in which known labels stand in any row. */
  constructor(
    private readonly cells: FormCells,
    private readonly labelColumns: ReadonlySet<number>,
  ) {}

  takeRow(cells: readonly FormCell[]): void {
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
  private isUnknownLabel({ column, text }: FormCell, index: number, last: number, open: Open | null): boolean {
    if (text.length > LONGEST_UNKNOWN || /^\d/.test(text)) return false;
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
