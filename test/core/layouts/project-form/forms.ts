import { ProjectFormReader } from '../../../../src/core/layouts/project-form/read';
import { decimalText } from '../../../../src/core/money/decimal';
import { columnName } from '../../../../src/core/sheet/address';
import type { Indicator, Place, Project, Table } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { sheetOf } from '../../../support/sheets';

/** The tables of forms in a text (see `sheetOf`). */
export function formTables(text: string): readonly Table[] {
  return new ProjectFormReader(nationalPack).read(sheetOf('绩效目标表', text));
}

/** The only table of forms in a text. */
export function formTable(text: string): Table {
  const tables = formTables(text);
  if (tables.length !== 1) throw new Error(`${tables.length} tables of forms, one expected`);
  return tables[0]!;
}

/** The only form in a text. */
export function formOf(text: string): Project {
  const { projects } = formTable(text);
  if (projects.length !== 1) throw new Error(`${projects.length} forms, one expected`);
  return projects[0]!;
}

/** 产出指标/数量指标 名称 ≥26个, weight behind it. */
export function line({ level1, level2, name, operator, value, unit, weight }: Indicator): string {
  return `${level1}/${level2} ${name} ${operator}${value}${unit}${weight === null ? '' : ` (${weight})`}`;
}

export function lines(project: Project): string[] {
  return project.indicators.map(line);
}

export function amountOf({ amount }: Project): string | null {
  return amount?.value ? decimalText(amount.value) : null;
}

export function cellOf({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}
