import type { IndicatorContent, TableContent } from '../../table/content';

/** Columns of one half of the indicators, counted from 0. */
export interface HalfColumns {
  readonly level2: number;
  readonly name: number;
  readonly value: number;
}

/** Columns of a form: those of the official one, and what only this content has. */
export interface FormColumns {
  readonly label: number;
  readonly level1: number;
  /** 中期 half; null where the content has none. */
  readonly midTerm: HalfColumns | null;
  readonly annual: HalfColumns;
  /** 分值; null where no indicator has a weight. */
  readonly weight: number | null;
  readonly notes: readonly { readonly label: string; readonly column: number }[];
  readonly last: number;
  /** Widths in characters. */
  readonly widths: readonly number[];
}

const LABEL = 15;
/** Widths of 一级, 二级, 三级指标, 指标值, as far as there is one half or two. */
const ONE_HALF = { level1: 13, half: [18, 29, 16] } as const;
const TWO_HALVES = { level1: 12, half: [17, 24, 13] } as const;
const WEIGHT = 8;
const NOTE = 18;

/** Official forms have few columns of their own beyond the standard ones; a sheet has room for so many. */
const MOST_NOTES = 200;

function annualIndicators({ projects }: TableContent): IndicatorContent[] {
  return projects.flatMap(({ indicators }) => indicators);
}

/** Labels in an order that every indicator's notes keep, where there is one: a new label stands before what follows it. */
function noteLabels(indicators: readonly IndicatorContent[]): string[] {
  const labels: string[] = [];
  for (const { notes } of indicators)
    notes.forEach(({ label }, index) => {
      if (labels.length >= MOST_NOTES || labels.includes(label)) return;
      const next = notes.slice(index + 1).find((note) => labels.includes(note.label));
      labels.splice(next ? labels.indexOf(next.label) : labels.length, 0, label);
    });
  return labels;
}

/** The columns that all forms of a content share. */
export function formColumns(content: TableContent): FormColumns {
  const indicators = annualIndicators(content);
  const hasMidTerm = content.projects.some(({ midTerm }) => midTerm !== null);
  const { level1, half } = hasMidTerm ? TWO_HALVES : ONE_HALF;
  const widths: number[] = [LABEL, level1];
  const addHalf = (): HalfColumns => {
    const level2 = widths.push(...half) - half.length;
    return { level2, name: level2 + 1, value: level2 + 2 };
  };
  const midTerm = hasMidTerm ? addHalf() : null;
  const annual = addHalf();
  const hasWeights = indicators.some(({ weight }) => weight !== null && weight !== '');
  const weight = hasWeights ? widths.push(WEIGHT) - 1 : null;
  const notes = noteLabels(indicators).map((label) => ({ label, column: widths.push(NOTE) - 1 }));
  return { label: 0, level1: 1, midTerm, annual, weight, notes, last: widths.length - 1, widths };
}
