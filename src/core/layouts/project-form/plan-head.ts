import type { CellValue } from '../../sheet/sheet';
import type { FundContent, ProjectContent, TableContent, TextContent } from '../../table/content';
import { agencyLabel, agencyLine } from '../plan/agency-label';
import { block } from '../plan/areas';
import { amountFormat, numberCell, numberFormatOf, TEXT_FORMAT, textCell } from '../plan/cell-values';
import { plannedTitle } from '../plan/plan-title';
import { HIGHEST_ROW, neededHeight } from '../plan/row-heights';
import type { DraftLook, SheetDraft } from '../plan/sheet-draft';
import type { FormColumns } from './plan-columns';

const LABEL: DraftLook = { role: 'header' };
const INPUT: DraftLook = { role: 'input', format: TEXT_FORMAT };
const TITLE_HEIGHT = 34;
const ROW_HEIGHT = 22;
const LEAST_GOAL = 60;
const FUNDS: readonly FundContent[] = [
  { label: '财政拨款', amount: '' },
  { label: '其他资金', amount: '' },
];

const NOBODY = { code: '', name: '' };

const NAMES_AGENCY = /部门|单位/;

/** 主管部门 is the outermost agency; 项目属性 and 项目期 are for the clerk to fill in. */
function defaultFields({ agencies }: TableContent, { agency, agencyName }: ProjectContent): TextContent[] {
  const line = agencyLine(agencies, agency).flatMap((index) => agencyLabel(agencies[index] ?? NOBODY) || []);
  return [
    { label: '主管部门及代码', text: line[0] ?? '' },
    { label: '实施单位', text: agencyName || (line.at(-1) ?? '') },
    { label: '项目属性', text: '' },
    { label: '项目期', text: '' },
  ];
}

/** Fields that say nothing of the project's agency (项目编码 of a declaration table) stand below those that do. */
function fieldsOf(content: TableContent, project: ProjectContent): readonly TextContent[] {
  const { formFields, agency } = project;
  if (formFields.length === 0) return defaultFields(content, project);
  if (agency === null || formFields.some(({ label }) => NAMES_AGENCY.test(label))) return formFields;
  return [...defaultFields(content, project).slice(0, 2), ...formFields];
}

/** Draws what stands above the indicators of a form: title, year, project, agencies, money and goal. */
export class FormHead {
  constructor(
    private readonly draft: SheetDraft,
    private readonly columns: FormColumns,
    private readonly content: TableContent,
  ) {}

  draw(project: ProjectContent): void {
    const { last } = this.columns;
    this.draft.putRow(this.draft.addRow(TITLE_HEIGHT), 0, last, plannedTitle('project-form', this.content), {
      role: 'title',
    });
    const year = `（${this.content.year ?? '　　　　'}年度）`;
    this.draft.putRow(this.draft.addRow(ROW_HEIGHT), 0, last, year, { role: 'subtitle' });
    this.drawField('项目名称', project.name);
    this.drawFields(fieldsOf(this.content, project));
    this.drawMoney(project);
    if (this.columns.midTerm) this.drawGoals(project);
    else this.drawGoal(project.goal);
  }

  private width(left: number, right: number): number {
    return this.columns.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  }

  private drawField(label: string, text: string): void {
    const { label: column, level1, last } = this.columns;
    const row = this.draft.addRow(Math.max(ROW_HEIGHT, neededHeight(text, this.width(level1, last))));
    this.draft.putRow(row, column, column, label, LABEL);
    this.draft.putRow(row, level1, last, textCell(text), INPUT);
  }

  /** Two fields a row, in the order of the form. */
  private drawFields(fields: readonly TextContent[]): void {
    for (let index = 0; index < fields.length; index += 2) {
      const [left, right] = [fields[index]!, fields[index + 1]];
      if (right) this.drawPair(left, right);
      else this.drawField(left.label, left.text);
    }
  }

  private drawPair(left: TextContent, right: TextContent): void {
    const { label, level1, midTerm, annual, last } = this.columns;
    const middle = midTerm ? annual.level2 : annual.name;
    const heights = [
      neededHeight(left.text, this.width(level1, middle - 1)),
      neededHeight(right.text, this.width(middle + 1, last)),
      neededHeight(left.label, this.width(label, label)),
    ];
    const row = this.draft.addRow(Math.max(ROW_HEIGHT, ...heights));
    this.draft.putRow(row, label, label, left.label, LABEL);
    this.draft.putRow(row, level1, middle - 1, textCell(left.text), INPUT);
    this.draft.putRow(row, middle, middle, right.label, LABEL);
    this.draft.putRow(row, middle + 1, last, textCell(right.text), INPUT);
  }

  private drawMoney({ amount, funds, midTerm }: ProjectContent): void {
    const first = this.draft.next;
    this.drawAmounts('资金总额：', amount, midTerm?.amount ?? '', true);
    (funds.length > 0 ? funds : FUNDS).forEach((fund, index) =>
      this.drawAmounts(`${index === 0 ? '其中：' : '　　　'}${fund.label}`, fund.amount, '', false),
    );
    const { label } = this.columns;
    const text = `项目资金（${this.content.amountUnit}）`;
    this.draft.put(block(first, label, this.draft.next - 1, label), text, LABEL);
  }

  private drawAmounts(label: string, annual: string, midTerm: string, isTotal: boolean): void {
    const { columns, draft } = this;
    const row = draft.addRow(ROW_HEIGHT);
    const format = amountFormat(this.content.amountUnit);
    const put = (left: number, value: number, last: number, when: string, amount: string): void => {
      draft.putRow(row, left, value - 1, isTotal ? `${when}${label}` : label, { role: 'fixed' });
      const cell = numberCell(amount);
      draft.putRow(row, value, last, cell, { role: 'key', format: numberFormatOf(cell, format) });
    };
    const { midTerm: half } = columns;
    if (half) put(columns.level1, half.value, half.value, '中期', midTerm);
    put(half ? columns.annual.level2 : columns.level1, columns.annual.value, columns.last, '年度', annual);
  }

  private drawGoal(goal: string): void {
    const { level1, last } = this.columns;
    const [first, bottom] = this.goalRows(neededHeight(goal, this.width(level1, last)));
    this.putLabel('年度总体目标', first, bottom);
    this.draft.put(block(first, level1, bottom, last), textCell(goal), INPUT);
  }

  private drawGoals({ goal, midTerm }: ProjectContent): void {
    const { level1, annual, last } = this.columns;
    const head = this.draft.addRow(ROW_HEIGHT);
    const middle = annual.level2;
    const needs = [
      neededHeight(midTerm?.goal ?? '', this.width(level1, middle - 1)),
      neededHeight(goal, this.width(middle, last)),
    ];
    const [first, bottom] = this.goalRows(Math.max(...needs));
    this.putLabel('总体目标', head, bottom);
    const put = (left: number, right: number, label: string, text: CellValue): void => {
      this.draft.putRow(head, left, right, label, LABEL);
      this.draft.put(block(first, left, bottom, right), text, INPUT);
    };
    put(level1, middle - 1, '中期目标', textCell(midTerm?.goal ?? ''));
    put(middle, last, '年度目标', textCell(goal));
  }

  private putLabel(text: string, first: number, last: number): void {
    const { label } = this.columns;
    this.draft.put(block(first, label, last, label), text, LABEL);
  }

  /** One row, or several where the text needs more than a row can have. */
  private goalRows(needed: number): [number, number] {
    const count = Math.ceil(Math.max(LEAST_GOAL, needed) / HIGHEST_ROW);
    const first = this.draft.next;
    for (let part = 0; part < count; part++) this.draft.addRow(Math.ceil(Math.max(LEAST_GOAL, needed) / count));
    return [first, this.draft.next - 1];
  }
}
