import { decimalText } from '../money/decimal';
import type { Agency, Amount, AmountUnit, Direction, Fund, Indicator, Operator, Project, Table } from './table';

/**
 * What a table says, without the places where it stands: what a conversion carries from one layout to another and what
 * templates are drawn from. Two tables say the same where their contents are deeply equal.
 */
export interface TableContent {
  readonly title: string;
  /** Budget year; null where none stands. */
  readonly year: number | null;
  readonly amountUnit: AmountUnit;
  readonly agencies: readonly AgencyContent[];
  readonly projects: readonly ProjectContent[];
}

export interface AgencyContent {
  readonly code: string;
  readonly name: string;
  /** As `amountContent` gives it. */
  readonly declaredTotal: string;
  readonly isGrandTotal: boolean;
  /** Index in `TableContent.agencies`; null for the outermost. */
  readonly parent: number | null;
}

export interface ProjectContent {
  readonly no: string;
  readonly name: string;
  /** As `amountContent` gives it. */
  readonly amount: string;
  readonly goal: string;
  readonly agencyName: string;
  /** Index in `TableContent.agencies`; null where it belongs to none. */
  readonly agency: number | null;
  readonly indicators: readonly IndicatorContent[];
  readonly emptySections: readonly (readonly [string, string])[];
  readonly funds: readonly FundContent[];
  readonly formFields: readonly TextContent[];
  readonly midTerm: MidTermContent | null;
}

export interface IndicatorContent {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly operator: Operator;
  readonly value: string;
  readonly unit: string;
  /** Null where the table has no weights. */
  readonly weight: string | null;
  readonly direction: Direction;
  readonly notes: readonly TextContent[];
}

export interface FundContent {
  readonly label: string;
  readonly amount: string;
}

export interface TextContent {
  readonly label: string;
  readonly text: string;
}

export interface MidTermContent {
  readonly goal: string;
  readonly amount: string;
  readonly indicators: readonly IndicatorContent[];
}

/** Exact decimal text (97.2), the cell's text where it is no number, empty where nothing stands. */
export function amountContent(amount: Amount | null): string {
  if (amount === null) return '';
  return amount.value ? decimalText(amount.value) : amount.text;
}

function textContent({ label, text }: TextContent): TextContent {
  return { label, text };
}

/** What an indicator says. */
function indicatorContent(indicator: Indicator): IndicatorContent {
  const { level1, level2, name, operator, value, unit, weight, direction, notes = [] } = indicator;
  return { level1, level2, name, operator, value, unit, weight, direction, notes: notes.map(textContent) };
}

function fundContent({ label, amount }: Fund): FundContent {
  return { label, amount: amountContent(amount) };
}

function agencyContent({ code, name, declaredTotal, isGrandTotal, parent }: Agency): AgencyContent {
  return { code, name, declaredTotal: amountContent(declaredTotal), isGrandTotal, parent };
}

/** What a project says. Rows that nobody has touched say nothing. */
function projectContent(project: Project): ProjectContent {
  const { no, name, amount, goal, agencyName, agency, indicators, emptySections, midTerm } = project;
  return {
    no,
    name,
    amount: amountContent(amount),
    goal,
    agencyName,
    agency,
    indicators: indicators.map(indicatorContent),
    emptySections,
    funds: (project.funds ?? []).map(fundContent),
    formFields: (project.formFields ?? []).map(textContent),
    midTerm: midTerm
      ? {
          goal: midTerm.goal,
          amount: amountContent(midTerm.amount),
          indicators: midTerm.indicators.map(indicatorContent),
        }
      : null,
  };
}

/** What a table says. Texts that have no place in it (`unplaced`, `misplaced`) are no part of it. */
export function contentOf({ title, year, amountUnit, agencies, projects }: Table): TableContent {
  return {
    title,
    year,
    amountUnit,
    agencies: agencies.map(agencyContent),
    projects: projects.map(projectContent),
  };
}
