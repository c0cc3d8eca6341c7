import { numberFormat } from '../../sheet/number-format';
import { detailAt, valueAt } from '../../sheet/sheet';
import type { Indicator, Project } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import { unitKind } from '../../taxonomy/units';
import { perProject } from '../per-project';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { projectDrafts } from '../project-drafts';
import { placeOf } from './field-place';

/** 2009-07-06 to 2036-11-21. */
const SERIAL = /^4\d{4}$/;
const DATE_TEXT = /^(?:19|20)?\d{2,4}(?:\/\d{1,2}){1,2}|^\d{1,2}\/\d{1,2}/;
const TIME_NAME = /时间|时限|日期|期限|截止|完成时|完工|竣工|开工|到位时/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Units that only a count or an amount has. */
const AMOUNT_KINDS: readonly string[] = ['rate', 'people', 'count', 'money', 'unit-cost'];

interface Candidate {
  readonly indicator: Indicator;
  readonly kind: 'serial' | 'date';
}

/**
 * Excel's serial number where a date is meant (45291 under 完成时限, perhaps with the same number for its unit), or a
 * date where a number is meant (3-5 typed as a count becomes 3月5日).
 */
export const dateSerial: TableRule = {
  code: 'V21',
  name: 'date-serial',
  severity: 'error',
  scope: 'table',
  check: (context) => projectDrafts(context, candidatesOf, draftsOf),
};

const candidatesOf = perProject((project: Project): readonly Candidate[] =>
  project.indicators.flatMap((indicator): Candidate[] => {
    if (isSerial(indicator)) return [{ indicator, kind: 'serial' }];
    return isDateForAmount(indicator) ? [{ indicator, kind: 'date' }] : [];
  }),
);

function isSerial({ name, level2, value, unit }: Indicator): boolean {
  const text = normaliseLabel(value);
  if (!SERIAL.test(text)) return false;
  const asksForDate = TIME_NAME.test(name) || (level2 === '时效指标' && !/[率数度性]$/.test(name));
  return asksForDate && (unit === '' || normaliseLabel(unit) === text || /^(日期|年月日|日|前)$/.test(unit));
}

function isDateForAmount({ name, value, unit }: Indicator): boolean {
  return DATE_TEXT.test(value) && AMOUNT_KINDS.includes(unitKind(unit)) && !TIME_NAME.test(name);
}

function draftsOf({ indicator, kind }: Candidate, project: number, { sheet }: TableContext): readonly TableDraft[] {
  const at = placeOf(indicator, 'value');
  const { name, value, unit } = indicator;
  if (kind === 'serial') return [{ at, project, args: { name, value }, ...dateFix(indicator) }];
  const format = detailAt(sheet, at.row, at.column)?.format;
  const isDate =
    typeof valueAt(sheet, at.row, at.column) === 'number' && format && numberFormat(format).kind === 'date';
  return isDate ? [{ at, project, variant: 'as-date', args: { name, value, unit } }] : [];
}

/** As text the date stays what it is under any number format; a unit that repeats the number goes. */
function dateFix({ value, unit, at }: Indicator): Pick<TableDraft, 'fix'> {
  if (!at.value || at.value.span) return {};
  const date = dateOf(Number(normaliseLabel(value)));
  const edits = [{ at: at.value, after: date }, ...(unit !== '' && at.unit ? [{ at: at.unit, after: null }] : [])];
  return { fix: { kind: 'review', args: { date }, edits } };
}

function dateOf(serial: number): string {
  const day = new Date(EPOCH + serial * DAY);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}
