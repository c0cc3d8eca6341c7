import { parseDecimal } from '../../money/decimal';
import type { Pack } from '../../pack/pack';
import { splitValue } from '../../layouts/cells/value-text';
import type { Indicator, Operator, Project } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, DraftFix, IndicatorRule } from '../rule';
import { likelyOperator } from '../values/likely-operator';
import { isBlankValue } from '../values/quantity';
import { isFreeName, namePlace } from './rename';
import { valueInName, type ValueInName } from './value-in-name';

/** 20台以上 without an operator of its own: the words say ≥. */
const TRAILING_MARK = /(?<![:：\-—为达到至共计约])[:：\-—为达到至共计约]+$/;

/**
 * Rule N06: a 三级指标 name holds no value (8万元, 2024年12月底前, 200人). Ages, grades, hours of service, speeds, hotlines
 * and policies are names. Where the value's cell is blank and the name ends in the value, it is moved there.
 */
export const nameHasValue: IndicatorRule = {
  code: 'N06',
  name: 'name-has-value',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project, { pack }) => {
    const hasNoValue = isBlankValue(indicator.value);
    const value = valueInName(indicator.name, pack, hasNoValue);
    if (!value || (value.kind === 'sign' && !hasNoValue)) return [];
    const draft: Draft = { at: namePlace(indicator), args: { name: indicator.name, value: value.text } };
    return [hasNoValue ? { ...draft, variant: 'moved', ...moveFix(indicator, value, project, pack) } : draft];
  },
};

interface Moved {
  readonly name: string;
  readonly operator: Operator;
  readonly value: string;
  readonly unit: string;
}

function moveFix(indicator: Indicator, found: ValueInName, project: Project, pack: Pack): Pick<Draft, 'fix'> {
  const { at } = indicator;
  if (!found.isEnd || !at.name || !at.value || at.value.span || at.operator?.span || at.unit?.span) return {};
  const moved = movedOf(indicator, found, pack);
  if (!moved || !isFreeName(moved.name, indicator, project) || !mayTake(indicator, moved)) return {};
  const { name, operator, value, unit } = moved;
  const shown = `${operator}${value}${unit}`;
  return { fix: { kind: 'review', variant: 'moved', args: { name, value: shown }, edits: editsOf(indicator, moved) } };
}

function movedOf(indicator: Indicator, { kind, text, start }: ValueInName, pack: Pack): Moved | null {
  const name = normaliseLabel(indicator.name).slice(0, start).replace(TRAILING_MARK, '');
  if (kind === 'date') return { name, operator: indicator.operator, value: text, unit: '' };
  const parts = splitValue(text, pack);
  const number = parts && parseDecimal(parts.number.text);
  if (!parts || !number) return null;
  const value = parts.number.text;
  const unit = parts.unit?.text ?? '';
  const said = parts.operator || indicator.operator;
  const operator = said || likelyOperator({ ...indicator, name, value, unit }, number, pack);
  return operator === '' || operator === '定性' ? null : { name, operator, value, unit };
}

/** Operator and unit cells are free, or say the same. */
function mayTake({ at, operator, unit }: Indicator, moved: Moved): boolean {
  if (operator !== '' && operator !== moved.operator) return false;
  return unit === '' || !at.unit || unit === normaliseLabel(moved.unit);
}

function editsOf({ at, operator: present }: Indicator, { name, operator, value, unit }: Moved): DraftFix['edits'] {
  const own = (at.operator ? '' : operator) + value + (at.unit ? '' : unit);
  const number = own === value ? (parseDecimal(value) ? Number(value) : value) : own;
  return [
    { at: at.name!, after: name },
    ...(at.operator && present === '' && operator !== '' ? [{ at: at.operator, after: operator }] : []),
    { at: at.value!, after: number },
    ...(at.unit && unit !== '' ? [{ at: at.unit, after: unit }] : []),
  ];
}
