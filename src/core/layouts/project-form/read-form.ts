import type { Pack } from '../../pack/pack';
import type { Area } from '../../sheet/address';
import { valueAt } from '../../sheet/sheet';
import type { AmountUnit, LabelledText, MidTerm, Place, Project, TableField, Unplaced } from '../../table/table';
import { comparable, halfWidth } from '../../taxonomy/normalise';
import { agencyText } from '../agencies/agency-text';
import type { AgencyMention } from '../agencies/agency-list';
import { isMovable } from '../leftovers/misplaced';
import type { FoundMisplaced } from '../leftovers/misplaced';
import { readHeadNotes } from '../header/head-notes';
import type { HeadNotes } from '../header/head-notes';
import { FormCells } from './form-cells';
import type { FormField } from './form-fields';
import type { LabelKind } from './form-labels';
import type { FormMoney } from './form-money';
import { FormTop } from './form-top';
import { readIndicatorHead } from './indicator-head';
import type { IndicatorHead } from './indicator-head';
import { IndicatorReader } from './indicator-rows';
import type { IndicatorContents } from './indicator-rows';
import type { FormSection } from './sections';

/** Contents in a wrong place, as far as one form can tell. */
export type FormMisplaced = FoundMisplaced & { readonly isMovable: boolean };

/** All that one form says. */
export interface FormContent {
  readonly area: Area;
  readonly title: string;
  readonly year: number | null;
  readonly amountUnit: AmountUnit;
  readonly amountUnitAt: Place | null;
  readonly columns: Readonly<Partial<Record<TableField, number>>>;
  /** 主管部门, and 实施单位 below it; null where none is named. */
  readonly department: AgencyMention | null;
  readonly agency: AgencyMention | null;
  /** Null where nobody has filled anything in yet. */
  readonly project: Omit<Project, 'agency'> | null;
  readonly unplaced: readonly Unplaced[];
  readonly misplaced: readonly FormMisplaced[];
  readonly unfilledRows: number;
}

/** 教育厅 812 */
const CODE_BEHIND = /^(.*[^\d\s])\s+(\d{3}(?:\d{3}){0,3})$/s;
const CODE = /^\d{3,15}$/;

function fieldOf(fields: readonly FormField[], kind: LabelKind): FormField | null {
  const own = fields.filter((field) => field.kind === kind);
  return own.find(({ cell }) => cell !== null) ?? own[0] ?? null;
}

class FormReader {
  private readonly cells: FormCells;
  private readonly notes: HeadNotes;
  private readonly top: FormTop;
  private readonly head: IndicatorHead;

  constructor(
    private readonly section: FormSection,
    private readonly pack: Pack,
  ) {
    const { sheet, top, start, header, to, left, right } = section;
    this.cells = new FormCells(sheet, { top, left, bottom: to - 1, right });
    this.notes = readHeadNotes(sheet, top, start);
    for (let row = top; row < start; row++) this.cells.takeRow(row);
    this.top = new FormTop(this.cells, start, header);
    this.head = readIndicatorHead(this.cells, header, to, pack);
    for (let row = header; row <= this.head.last; row++) this.cells.takeRow(row);
  }

  read(): FormContent {
    const { sheet, to } = this.section;
    const headTexts = new Set(this.notes.texts.map(({ text }) => comparable(text)));
    const contents = new IndicatorReader(this.cells, this.head, headTexts, this.pack).read(to);
    const unit = this.top.money.unit;
    const amountUnit = unit?.unit ?? this.notes.amountUnit ?? this.pack.amounts.unit;
    const money = this.top.money.finish(amountUnit);
    const department = this.mention('department', 'departmentCode');
    const agency = this.mention('agency', 'agencyCode') ?? this.noted();
    const columns = this.columns();
    const project = this.project(money, contents, (agency ?? department)?.name ?? '');
    return {
      area: this.area(),
      title: this.notes.title,
      year: this.notes.year,
      amountUnit,
      amountUnitAt: unit?.at ?? this.notes.amountUnitAt,
      columns,
      department,
      agency,
      project,
      unplaced: this.cells.untaken(this.section.top, to - 1),
      misplaced: contents.misplaced.map((one) => ({ ...one, isMovable: isMovable(sheet, one, columns) })),
      unfilledRows: contents.unfilled.length,
    };
  }

  private columns(): FormContent['columns'] {
    return { ...this.head.annual.columns };
  }

  private area(): Area {
    const { sheet, top, to, left } = this.section;
    let [bottom, first, last] = [top, Number.MAX_SAFE_INTEGER, left];
    for (let row = top; row < to; row++)
      for (const { column, right, bottom: end } of this.cells.row(row)) {
        bottom = Math.max(bottom, Math.min(end, sheet.rows.length - 1));
        first = Math.min(first, column);
        last = Math.max(last, right);
      }
    return { top, left: Math.min(first, last), bottom, right: last };
  }

  private mention(kind: LabelKind, codeKind: LabelKind): AgencyMention | null {
    const field = fieldOf(this.top.fields, kind);
    if (!field?.cell) return null;
    const { row, column } = field.cell;
    const behind = CODE_BEHIND.exec(halfWidth(field.text));
    const own = behind
      ? { code: behind[2]!, name: field.text.slice(0, behind[1]!.length).trim() }
      : agencyText(field.text);
    const codeText = fieldOf(this.top.fields, codeKind)?.text ?? '';
    const code = own.code === '' && CODE.test(codeText) ? codeText : own.code;
    const codeIsNumber = typeof valueAt(this.section.sheet, row, column) === 'number';
    return { code, name: own.name, codeIsNumber, at: field.at };
  }

  /** 填报单位 above the form, where no field names an agency. */
  private noted(): AgencyMention | null {
    const { agency } = this.notes;
    const isNamed = this.top.fields.some(({ kind, cell }) => kind === 'department' && cell !== null);
    return agency && !isNamed ? { ...agencyText(agency.text), codeIsNumber: false, at: agency.at } : null;
  }

  private project(money: FormMoney, contents: IndicatorContents, agencyName: string): Omit<Project, 'agency'> | null {
    const { fields } = this.top;
    const names = fields.filter(({ kind }) => kind === 'name');
    const name = names.filter(({ cell }) => cell !== null).at(-1) ?? names.at(-1);
    if (!name) return null;
    const goals = this.top.goals.finish();
    const midTerm = this.midTerm(goals.midTerm, money, contents);
    const formFields = fields
      .filter((field) => field !== name && field.cell !== null)
      .map(({ label, text, at }): LabelledText => ({ label, text, at }));
    const isStarted =
      name.text !== '' ||
      goals.goal !== '' ||
      Boolean(money.amount?.text || money.amount?.problem) ||
      contents.annual.length > 0 ||
      midTerm !== null;
    if (!isStarted) return null;
    return {
      no: '',
      name: name.text,
      amount: money.amount,
      goal: goals.goal,
      agencyName,
      indicators: contents.annual,
      ...(contents.unfilled.length > 0 ? { unfilled: contents.unfilled } : {}),
      emptySections: [],
      ...(money.funds.length > 0 ? { funds: money.funds } : {}),
      ...(formFields.length > 0 ? { formFields } : {}),
      ...(midTerm ? { midTerm } : {}),
      rows: { first: this.section.start, last: contents.last },
      at: { name: name.at, goal: goals.at },
    };
  }

  private midTerm(goal: string, money: FormMoney, { midTerm }: IndicatorContents): MidTerm | null {
    const isFilled = goal !== '' || (money.midTerm?.text ?? '') !== '' || midTerm.length > 0;
    return isFilled ? { goal, amount: money.midTerm, indicators: midTerm } : null;
  }
}

/** Reads one project form. */
export function readForm(section: FormSection, pack: Pack): FormContent {
  return new FormReader(section, pack).read();
}
