import type { PlanValidation } from '../../sheet/sheet-plan';
import type { HiddenSheet } from '../../sheet/sheet-plan';
import type { IndicatorContent, ProjectContent } from '../../table/content';
import { block } from '../plan/areas';
import { numberFormatOf, plainNumberCell, TEXT_FORMAT, textCell } from '../plan/cell-values';
import { groupValidation, listValidations } from '../plan/lists';
import { neededHeight } from '../plan/row-heights';
import type { DraftLook, SheetDraft } from '../plan/sheet-draft';
import { joinedValue } from '../plan/value-text';
import type { FormColumns, HalfColumns } from './plan-columns';
import type { LevelGroup } from './plan-groups';
import { levelGroups } from './plan-groups';

const HEADER: DraftLook = { role: 'header' };
const FIXED: DraftLook = { role: 'fixed', format: TEXT_FORMAT };
const INPUT: DraftLook = { role: 'input', format: TEXT_FORMAT };
const KEY: DraftLook = { role: 'key', format: TEXT_FORMAT };
const HEADER_HEIGHT = 22;
const ROW_HEIGHT = 20;
const NOTHING: LevelGroup = { level1: '', midTerm: [], annual: [] };

/** Draws the indicators of a form under their header and gives the drop-downs of their labels. */
export class IndicatorRows {
  readonly validations: PlanValidation[] = [];

  constructor(
    private readonly draft: SheetDraft,
    private readonly columns: FormColumns,
    private readonly lists: HiddenSheet,
  ) {}

  draw({ indicators, midTerm }: ProjectContent): void {
    const first = this.drawHeader();
    const groups = levelGroups(midTerm?.indicators ?? [], indicators);
    for (const group of groups.length > 0 ? groups : [NOTHING]) this.drawGroup(group);
    const { label, level1 } = this.columns;
    const last = this.draft.next - 1;
    this.draft.put(block(first, label, last, label), '绩效指标', HEADER);
    this.validations.push(...listValidations(this.lists, { level1 }, first + 1, last));
  }

  private drawHeader(): number {
    const { level1, midTerm, annual, weight, notes } = this.columns;
    const row = this.draft.addRow(HEADER_HEIGHT);
    const put = (column: number, text: string): void => this.draft.putRow(row, column, column, text, HEADER);
    put(level1, '一级指标');
    for (const half of midTerm ? [midTerm, annual] : [annual]) {
      put(half.level2, '二级指标');
      put(half.name, '三级指标');
      put(half.value, '指标值');
    }
    if (weight !== null) put(weight, '分值');
    for (const { label, column } of notes) put(column, label);
    return row;
  }

  private drawGroup(group: LevelGroup): void {
    const first = this.draft.next;
    const count = Math.max(1, group.midTerm.length, group.annual.length);
    for (let index = 0; index < count; index++) this.draft.addRow(this.heightOf(group, index));
    const last = this.draft.next - 1;
    const { level1, midTerm, annual } = this.columns;
    this.draft.put(block(first, level1, last, level1), textCell(group.level1), FIXED);
    if (midTerm) this.drawHalf(group.midTerm, midTerm, first, last);
    this.drawHalf(group.annual, annual, first, last);
    this.drawMore(group.annual, first, last);
    for (const { level2 } of midTerm ? [midTerm, annual] : [annual])
      this.validations.push(groupValidation(this.lists, { level1, level2, first, last }));
  }

  private drawHalf(indicators: readonly IndicatorContent[], columns: HalfColumns, first: number, last: number): void {
    for (let row = first; row <= last; row++) {
      const indicator = indicators[row - first];
      this.draft.putRow(row, columns.name, columns.name, textCell(indicator?.name ?? ''), INPUT);
      this.draft.putRow(row, columns.value, columns.value, textCell(indicator ? joinedValue(indicator) : ''), KEY);
    }
    for (const { start, end, label } of labelRuns(indicators, last - first + 1))
      this.draft.put(block(first + start, columns.level2, first + end, columns.level2), textCell(label), FIXED);
  }

  /** 分值 and notes. */
  private drawMore(indicators: readonly IndicatorContent[], first: number, last: number): void {
    const { weight, notes } = this.columns;
    for (let row = first; row <= last; row++) {
      const indicator = indicators[row - first];
      const points = plainNumberCell(indicator?.weight ?? '');
      if (weight !== null)
        this.draft.putRow(row, weight, weight, points, { role: 'key', format: numberFormatOf(points, 'General') });
      for (const { label, column } of notes) this.draft.putRow(row, column, column, noteText(indicator, label), INPUT);
    }
  }

  private heightOf({ midTerm, annual }: LevelGroup, index: number): number {
    const { columns } = this;
    const need = (indicator: IndicatorContent | undefined, half: HalfColumns | null): number =>
      indicator && half
        ? Math.max(
            neededHeight(indicator.name, columns.widths[half.name]!),
            neededHeight(joinedValue(indicator), columns.widths[half.value]!),
            neededHeight(indicator.level2, columns.widths[half.level2]!),
          )
        : 0;
    const notes = columns.notes.map(({ label, column }) =>
      neededHeight(noteText(annual[index], label), columns.widths[column]!),
    );
    return Math.max(ROW_HEIGHT, need(midTerm[index], columns.midTerm), need(annual[index], columns.annual), ...notes);
  }
}

/** Notes of one label, those of a label that stands twice below each other. */
function noteText(indicator: IndicatorContent | undefined, label: string) {
  const texts = indicator?.notes.filter((note) => note.label === label).map(({ text }) => text) ?? [];
  return textCell(texts.join('\n'));
}

/** Rows that share a 二级指标, counted from 0; rows without indicator or label stand alone. */
function labelRuns(
  indicators: readonly IndicatorContent[],
  count: number,
): readonly { start: number; end: number; label: string }[] {
  const runs: { start: number; end: number; label: string }[] = [];
  for (let index = 0; index < count; index++) {
    const label = indicators[index]?.level2 ?? '';
    const open = runs.at(-1);
    if (open && label !== '' && open.label === label) open.end = index;
    else runs.push({ start: index, end: index, label });
  }
  return runs;
}
