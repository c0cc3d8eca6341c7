import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Place, Table } from '../../table/table';
import { bareLabel } from '../../taxonomy/normalise';
import { headerCells } from './header-cells';

/** What a project says under a label that no field of the table takes (项目编码, 项目属性). */
export interface LabelledValue {
  readonly text: string;
  readonly at: Place;
  /** Index in `Table.projects`. */
  readonly project: number;
}

const IN_BRACKETS = /[([【].*$/;

/** Filled values under one of the labels: fields of forms, else a column of the table. */
export function labelledValues(table: Table, sheet: Sheet, labels: ReadonlySet<string>): readonly LabelledValue[] {
  if (!table.header) {
    return table.projects.flatMap(({ formFields = [] }, project) =>
      formFields
        .filter(({ label, text }) => text.trim() !== '' && labels.has(bare(label)))
        .map(({ text, at }) => ({ text: text.trim(), at, project })),
    );
  }
  const column = headerCells(table, sheet).find(({ text }) => labels.has(bare(text)))?.at.column;
  if (column === undefined) return [];
  return table.projects.flatMap(({ rows }, project) => {
    const text = cellText(sheet, rows.first, column).trim();
    return text === '' ? [] : [{ text, at: { row: rows.first, column }, project }];
  });
}

function bare(label: string): string {
  return bareLabel(label).replace(IN_BRACKETS, '');
}
