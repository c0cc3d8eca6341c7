import type { Indicator, IndicatorField } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, DraftFix, IndicatorRule, RuleContext } from '../rule';
import { isBlankValue } from '../values/quantity';
import { namePlace } from './rename';

const NO_WORD = /^[\p{P}\p{S}\d]+$/u;
/** 110, 119, 120, 122 and 12345, 12315, 12328 …: hotlines are called by their numbers. */
const HOTLINE = /^(?:110|119|120|122|12[0-9]{3})$/;
const CLEARED: readonly IndicatorField[] = ['name', 'operator', 'value', 'unit'];

/**
 * Rule N02: a 三级指标 name is more than signs or digits; the number of a hotline is a name. Where the row says nothing else
 * the clerk meant "nothing here" and the marks are cleared; published and printed forms may show them (info).
 */
export const nameSymbols: IndicatorRule = {
  code: 'N02',
  name: 'name-symbols',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, context) => {
    const name = normaliseLabel(indicator.name);
    if (!NO_WORD.test(name) || HOTLINE.test(name)) return [];
    return [isUnused(indicator) && isBlankValue(name) ? unused(indicator, context) : plain(indicator)];
  },
};

function isUnused({ operator, value, unit }: Indicator): boolean {
  return operator === '' && isBlankValue(value) && isBlankValue(unit);
}

function plain(indicator: Indicator): Draft {
  return { at: namePlace(indicator), args: { name: indicator.name } };
}

function unused(indicator: Indicator, { table }: RuleContext): Draft {
  const isEntered = table.layout === 'declaration-table';
  return {
    ...plain(indicator),
    variant: 'unused',
    ...(isEntered ? {} : { severity: 'info' as const }),
    fix: { kind: 'review', variant: 'unused', edits: clearedCells(indicator) },
  };
}

function clearedCells({ at, written }: Indicator): DraftFix['edits'] {
  return CLEARED.flatMap((field) => {
    const cell = at[field];
    return cell && (written[field] ?? '') !== '' ? [{ at: cell, after: cell.span ? '' : null }] : [];
  });
}
