import type { Decimal } from '../money/decimal';
import type { Area } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';

/** The three official tables: declare (申报表), approve (绩效目标表, 批复表), publish (公开表) the same data. */
export type Layout = 'declaration-table' | 'project-form' | 'disclosure-table';

export type AmountUnit = '元' | '万元' | '亿元';

/** 指标性质: how the value is compared; empty where none is written. */
export type Operator = '≥' | '≤' | '=' | '>' | '<' | '定性' | '';

/** 指标方向性; empty where none is written. */
export type Direction = '正向' | '反向' | '';

/** Where a value stands in the table's sheet: a cell (rows and columns from 0), or part of its text. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** Only in composite text: characters [start, end) of the cell's text. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** An amount as written. `value` is null where the cell is blank or holds no number. */
export interface Amount {
  readonly value: Decimal | null;
  /** As shown to a person, e.g. `97.20`; empty for a blank cell. */
  readonly text: string;
  /** Decimals shown: the amount stands for ± half a unit of the last one. */
  readonly decimals: number;
  /** What is wrong with the cell itself; `value` may still be known (a number stored as text). */
  readonly problem?: 'text' | 'error' | 'not-calculated' | 'no-number';
  readonly at: Place;
}

/** 部门 or 单位 of a header row; outermost first in `Table.agencies`. */
export interface Agency {
  /** 3 digits for a department, 6 or 9 for a unit below it; empty where none is written. */
  readonly code: string;
  readonly name: string;
  /** The total that the header row declares; null where the row has no amount cell of its own. */
  readonly declaredTotal: Amount | null;
  /** 合计 row: declares the total of the whole table and is no agency itself. */
  readonly isGrandTotal: boolean;
  /** Index in `Table.agencies` of the agency it belongs to; null for the outermost. */
  readonly parent: number | null;
  /** The code cell holds a number, so leading zeros are lost. */
  readonly codeIsNumber: boolean;
  readonly at: Place;
}

/** Columns of an indicator, in the words of the form: 一级指标 … 指标方向性. */
export type IndicatorField = 'level1' | 'level2' | 'name' | 'operator' | 'value' | 'unit' | 'weight' | 'direction';

export const INDICATOR_FIELDS: readonly IndicatorField[] = [
  'level1',
  'level2',
  'name',
  'operator',
  'value',
  'unit',
  'weight',
  'direction',
];

/** One indicator (三级指标), normalised; `written` keeps what the cells say. */
export interface Indicator {
  /** Normalised label (产出指标); the trimmed text where it is no known label; empty where none stands. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly operator: Operator;
  /** Number as text without unit, date or qualitative word as written. */
  readonly value: string;
  readonly unit: string;
  /** Weight as written, null where the table has no weight column. */
  readonly weight: string | null;
  readonly direction: Direction;
  /** The text as it stands in the cell, before normalisation; absent where the layout has no such column. */
  readonly written: Readonly<Partial<Record<IndicatorField, string>>>;
  /** Where each value stands; a merged 一级指标 cell is the same place for all its rows. */
  readonly at: Readonly<Partial<Record<IndicatorField, Place>>>;
  /** The cell or item that stands for the whole indicator: its name, else the first cell of its row. */
  readonly place: Place;
  /** What columns beyond the official ones say (指标解释, 绩效标准, 备注). Absent where they say nothing. */
  readonly notes?: readonly LabelledText[];
}

/** A labelled text of a form: 项目属性 经常性项目. */
export interface LabelledText {
  /** Label as printed, without blanks and colon. */
  readonly label: string;
  readonly text: string;
  readonly at: Place;
}

/** A line of 项目资金 below the total: 其中：财政拨款, 其他资金. */
export interface Fund {
  /** Label as printed, without blanks, colon and 其中. */
  readonly label: string;
  readonly amount: Amount;
}

/** The 中期 (实施期) half of a form that has one beside its 年度 half. */
export interface MidTerm {
  readonly goal: string;
  readonly amount: Amount | null;
  readonly indicators: readonly Indicator[];
}

/** 一、 （一） 1.: how a heading or an item of a composite text is numbered. */
export interface WrittenOrdinal {
  /** As it stands in the text. */
  readonly text: string;
  readonly number: number;
  /** Ordinals of one style belong to one list. */
  readonly style: string;
}

/** A heading of a composite text. */
export interface NumberedHeading {
  /** Canonical label; as written where no tree knows it. */
  readonly label: string;
  /** The whole heading: it begins with its ordinal and ends with its colon. */
  readonly at: Place;
  readonly ordinal: WrittenOrdinal | null;
}

/** What stands under one heading of a composite text. */
export interface NumberedSection {
  readonly level1: string;
  readonly level2: string;
  /** The very same object for all sections below it. */
  readonly heading1: NumberedHeading | null;
  readonly heading2: NumberedHeading | null;
  /** Index in `Project.indicators` of the first one that stands here. */
  readonly first: number;
  /**
   * How its indicators are numbered, in their order; null where one has no number. One that stands in the same item as
   * the one before it (`within`) needs none.
   */
  readonly ordinals: readonly (WrittenOrdinal | 'within' | null)[];
  /** What stands between a heading of level 1 and its own first indicator: blanks, line breaks. */
  readonly gap: string;
  /** Only of a heading with nothing below it, not even 无: what goes with it when it is cut out. */
  readonly cut?: Place;
}

/** A budget project and what its money is to achieve. */
export interface Project {
  /** 序号 as written; empty where the layout has none. */
  readonly no: string;
  readonly name: string;
  /** Null where the table has no amount column. */
  readonly amount: Amount | null;
  readonly goal: string;
  /** Name of the implementing agency as the form writes it (project forms only); else empty. */
  readonly agencyName: string;
  /** Index in `Table.agencies` of the agency it belongs to; null where no header row precedes it. */
  readonly agency: number | null;
  readonly indicators: readonly Indicator[];
  /** Prepared rows that nobody has touched (未填): labels and weight only. Absent where there are none. */
  readonly unfilled?: readonly Indicator[];
  /** Headings without an item, as [level1, level2] (composite text only). */
  readonly emptySections: readonly (readonly [string, string])[];
  /** How each composite text is numbered, section by section (composite text only). Says nothing that the form asks for. */
  readonly numbering?: readonly (readonly NumberedSection[])[];
  /** Sources of the money, in the order of the form (project forms only). */
  readonly funds?: readonly Fund[];
  /** 主管部门及代码, 实施单位, 项目属性, 项目期 … in the order of the form (project forms only). */
  readonly formFields?: readonly LabelledText[];
  /** Only where the form has two halves. */
  readonly midTerm?: MidTerm;
  /** Rows of the sheet that belong to it, both ends included. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly at: {
    readonly name: Place;
    readonly goal: Place | null;
  };
}

/** A cell with content that no field takes (notes below and beside the table): never dropped in silence. */
export interface Unplaced {
  readonly at: Place;
  readonly text: string;
}

/** A cell that stands where its field does not. */
export interface MisplacedCell extends Unplaced {
  readonly value: CellValue;
  /** The field it belongs to; null where only a person can tell. */
  readonly field: TableField | null;
}

/** Contents of the table that stand in a wrong place (规则 T12), one entry a row. */
export interface Misplaced {
  /**
   * `shifted`: pushed sideways, read from where it stands. The others are read by no field: an `outside` cell beside the
   * table, an indicator `without-project`, a `second` content of a project's cell, `another-amount` of an agency.
   */
  readonly kind: 'shifted' | 'outside' | 'without-project' | 'second' | 'another-amount';
  /** Index in `Table.projects`; null where it belongs to none. */
  readonly project: number | null;
  /** Name of the row's indicator; empty where there is none. */
  readonly name: string;
  /** From left to right; never empty. */
  readonly cells: readonly MisplacedCell[];
  /** 三级指标, 指标值 and 预算数 that the row lacks by it. */
  readonly lost: readonly TableField[];
  /** Where the first content stands that these contradict (`second`, `another-amount`). */
  readonly first?: Place;
  /** The cells can be moved into the columns of their fields and overwrite nothing. */
  readonly isMovable: boolean;
}

/** So many columns beside the headers may hold contents of the table (rows pushed aside, notes). */
export const BESIDE_COLUMNS = 6;

/** One recognised table. */
export interface Table {
  readonly layout: Layout;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  /** First and last row of the column headers; absent where every project is a form of its own. */
  readonly header?: { readonly first: number; readonly last: number };
  /** Budget year from title or note; null where none stands. */
  readonly year: number | null;
  readonly amountUnit: AmountUnit;
  /** Where the amount unit is written; null where it is assumed to be 万元. */
  readonly amountUnitAt: Place | null;
  /** Columns of the sheet by field: a rule about a column is silent where the table has none. */
  readonly columns: Readonly<Partial<Record<TableField, number>>>;
  readonly agencies: readonly Agency[];
  readonly projects: readonly Project[];
  readonly unplaced: readonly Unplaced[];
  readonly misplaced: readonly Misplaced[];
  /** Template rows that nobody has touched (未填): counted, no finding. */
  readonly unfilledRows: number;
}

/** What a header cell can stand for. */
export type TableField =
  | IndicatorField
  | 'no'
  | 'agency'
  | 'agencyCode'
  /** 主管部门 beside the 实施单位; a table with one of the two only has it as `agency`. */
  | 'department'
  | 'departmentCode'
  | 'project'
  | 'amount'
  | 'goal'
  | 'remark';
