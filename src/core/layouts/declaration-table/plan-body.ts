import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { AgencyContent, IndicatorContent, ProjectContent, TableContent } from '../../table/content';
import { agencyLabel } from '../plan/agency-label';
import { block } from '../plan/areas';
import { bodyOrder } from '../plan/body-order';
import { numberCell, plainNumberCell, textCell } from '../plan/cell-values';
import { neededHeight, ONE_LINE, stretched } from '../plan/row-heights';
import type { BodyRun } from './plan-areas';
import { COLUMN, COLUMNS, ROW } from './plan-areas';

const PROJECT_COLUMNS = [COLUMN.agency, COLUMN.project, COLUMN.amount, COLUMN.goal] as const;
const DIRECTIONS = { 正向: '正向指标', 反向: '反向指标', '': '' } as const;

/** A row with nothing in it. */
export function blankRow(): CellValue[] {
  return COLUMNS.map(() => null);
}

function indicatorRow(indicator: IndicatorContent | undefined): CellValue[] {
  const row = blankRow();
  if (!indicator) return row;
  row[COLUMN.level1] = textCell(indicator.level1);
  row[COLUMN.level2] = textCell(indicator.level2);
  row[COLUMN.name] = textCell(indicator.name);
  row[COLUMN.operator] = textCell(indicator.operator);
  row[COLUMN.value] = textCell(indicator.value);
  row[COLUMN.unit] = textCell(indicator.unit);
  row[COLUMN.weight] = plainNumberCell(indicator.weight ?? '');
  row[COLUMN.direction] = textCell(DIRECTIONS[indicator.direction]);
  return row;
}

/** Rows of the table's body with what belongs to them. */
export class DeclarationBody {
  readonly rows: CellValue[][] = [];
  readonly merges: Area[] = [];
  readonly runs: BodyRun[] = [];
  readonly heights: { row: number; height: number }[] = [];
  /** Amounts and weights that are no numbers. */
  readonly texts: Area[] = [];
  /** First row that holds an indicator; null where there is no project. */
  firstIndicator: number | null = null;

  constructor(private readonly content: TableContent) {
    for (const entry of bodyOrder(content, false)) {
      if (entry.kind === 'agency') this.addAgency(entry.agency);
      else this.addProject(entry.project);
    }
  }

  private get next(): number {
    return ROW.body + this.rows.length;
  }

  private addAgency(agency: AgencyContent): void {
    const row = blankRow();
    row[COLUMN.agency] = textCell(agencyLabel(agency) || (agency.isGrandTotal ? '合计' : ''));
    row[COLUMN.amount] = numberCell(agency.declaredTotal);
    this.add('agency', [row]);
  }

  private addProject(project: ProjectContent): void {
    const rows = (project.indicators.length > 0 ? project.indicators : [undefined]).map(indicatorRow);
    const agency = project.agency === null ? undefined : this.content.agencies[project.agency];
    const head = rows[0]!;
    head[COLUMN.agency] = textCell(agency ? agencyLabel(agency) : project.agencyName);
    head[COLUMN.project] = textCell(project.name);
    head[COLUMN.amount] = numberCell(project.amount);
    head[COLUMN.goal] = textCell(project.goal);
    this.firstIndicator ??= this.next;
    if (rows.length > 1)
      for (const column of PROJECT_COLUMNS)
        this.merges.push(block(this.next, column, this.next + rows.length - 1, column));
    this.add('project', rows);
  }

  private add(kind: BodyRun['kind'], rows: CellValue[][]): void {
    const first = this.next;
    this.addHeights(first, rows);
    rows.forEach((row, index) => {
      for (const column of [COLUMN.amount, COLUMN.weight])
        if (typeof row[column] === 'string') this.texts.push(block(first + index, column, first + index, column));
    });
    this.rows.push(...rows);
    const before = this.runs.at(-1);
    if (before?.kind === kind) this.runs[this.runs.length - 1] = { ...before, last: this.next - 1 };
    else this.runs.push({ kind, first, last: this.next - 1 });
  }

  /** Rows of one line have the height that every row has. */
  private addHeights(first: number, rows: CellValue[][]): void {
    const need = (row: CellValue[], columns: readonly number[]): number =>
      Math.max(...columns.map((column) => neededHeight(row[column] ?? null, COLUMNS[column]!.width)));
    const own = COLUMNS.map((_, column) => column).filter((column) => column > COLUMN.goal);
    const heights = stretched(
      rows.map((row) => need(row, own)),
      need(rows[0]!, PROJECT_COLUMNS),
    );
    heights.forEach((height, index) => {
      if (height > ONE_LINE) this.heights.push({ row: first + index, height });
    });
  }
}
