import { type CellDetail, detailAt, type Sheet } from '../../sheet/sheet';
import type { Indicator, Place } from '../../table/table';
import { sameCell } from '../../table/place';
import type { TableDraft, TableRule } from '../rule';
import { byObject } from '../../taxonomy/by-object';
import { hasOperatorColumn } from './operator-column';

/** `=100%`, `=32人`, `=≥95%`: what a person types who means the sign. No cell is named. */
const TYPED = /^= {0,3}[=≥≤<>]? {0,3}([+-]?\d+(?:\.\d+)?) {0,3}([%％‰]?) {0,3}([\u4e00-\u9fa5/]{0,12})$/;
/** A text behind the sign: `=优良中差`. */
const TYPED_WORD = /^= {0,3}[\u4e00-\u9fa5]{1,20}$/;

interface Typed {
  readonly formula: string;
  readonly number: string;
  readonly unit: string;
}

/**
 * The operator was typed into the value's cell, and Excel took it for a formula (`=100%` becomes 1, `=5人` #NAME?).
 * A calculation that works is right; one that does not is said too, as its value is lost.
 */
export const valueFormula: TableRule = {
  code: 'V23',
  name: 'value-formula',
  severity: 'error',
  scope: 'table',
  check: ({ table, sheet }) => {
    if (!hasFormula(sheet.details)) return [];
    const columned = hasOperatorColumn(table);
    return table.projects.flatMap(({ indicators }, project) =>
      indicators.flatMap((indicator): TableDraft[] => {
        const draft = draftOf(indicator, sheet, columned);
        return draft ? [{ ...draft, project }] : [];
      }),
    );
  },
};

/** Most sheets have formulas for totals only, or none at all. */
const hasFormula = byObject((details: Sheet['details']): boolean =>
  [...details.values()].some(({ formula }) => formula !== undefined),
);

function draftOf(indicator: Indicator, sheet: Sheet, columned: boolean): TableDraft | null {
  const { value } = indicator.at;
  const detail = value && detailAt(sheet, value.row, value.column);
  if (!value || !detail?.formula) return null;
  const at = { row: value.row, column: value.column };
  const typed = typedIn(detail.formula);
  if (typed)
    return {
      at,
      args: { formula: detail.formula, instead: textOf(detail.formula) },
      ...fixOf(indicator, at, typed, columned),
    };
  return isBroken(detail) ? { at, variant: 'broken', args: { formula: detail.formula } } : null;
}

function isBroken({ problem }: CellDetail): boolean {
  return problem === 'error';
}

function typedIn(formula: string): Typed | null {
  const [, number = '', percent = '', unit = ''] = TYPED.exec(formula) ?? [];
  if (number !== '') return { formula, number, unit: percent === '％' ? '%' : percent || unit };
  return TYPED_WORD.test(formula) ? { formula, number: '', unit: '' } : null;
}

/** The full-width sign makes no formula. */
function textOf(formula: string): string {
  return formula.replace(/^=\s*=?\s*(?=[≥≤])/, '').replace(/^=\s*/, '＝');
}

/** Where the operator has a column the number alone stays; else the cell becomes text with ＝. */
function fixOf(
  { at, operator, unit }: Indicator,
  cell: Place,
  typed: Typed,
  columned: boolean,
): Pick<TableDraft, 'fix'> {
  if (!columned)
    return {
      fix: {
        kind: 'review',
        args: { instead: textOf(typed.formula) },
        edits: [{ at: cell, after: textOf(typed.formula) }],
      },
    };
  if (typed.number === '' || !at.operator || at.operator.span) return {};
  const isFree = (unit === '' || unit === typed.unit) && at.unit !== undefined;
  const edits = [
    { at: cell, after: Number(typed.number) },
    ...(operator === '' ? [{ at: at.operator, after: '=' }] : []),
    ...(isFree && typed.unit !== '' && !sameCell(at.unit, cell) ? [{ at: at.unit, after: typed.unit }] : []),
  ];
  return { fix: { kind: 'review', args: { instead: `${typed.number}` }, edits } };
}
