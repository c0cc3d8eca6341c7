import { decimalText, type Decimal } from '../../money/decimal';
import { addUp, holds, type Printed, totalRange } from '../../money/rounding';
import type { Pack } from '../../pack/pack';
import type { Amount, AmountUnit, Fund } from '../../table/table';
import { printedOf } from '../../totals/tree';
import type { Draft, DraftFix } from '../rule';
import { printedAmount } from './amount-args';
import { readingsOf, type SourceLine } from './source-sums';

/** Words of sources of money; other lines (人员经费, 设备购置) say what it is spent on. */
const SOURCE =
  /财政|拨款|补助|转移支付|上级|中央|省|市|县|区级|本级|结转|结余|债|自筹|自有|配套|收入|贷款|捐赠|其他|社会资金/;
const OTHER = /^其他(?:资金|来源|收入)?$/;
/** Beside 财政拨款, never a part of it. */
const OWN_LEVEL = /^(?:其他(?:资金|收入|来源)|财政拨款)$|自筹|自有|单位资金|事业|经营|社会资金|贷款|捐赠|非财政/;
/** More lines than any form has. */
const MOST_LINES = 10;

/** What is wrong with a total and its sources, in the order of the form (rule A03). */
export function sourceDrafts(
  amount: Amount | null,
  funds: readonly Fund[],
  unit: AmountUnit,
  pack: Pack,
): readonly Draft[] {
  const total = printedOf(amount, unit);
  if (!amount || !total || amount.problem || funds.length > MOST_LINES) return [];
  if (funds.some(({ amount: { problem } }) => problem) || !funds.every(({ label }) => SOURCE.test(label))) return [];
  const lines = funds.flatMap((fund) => lineOf(fund, unit));
  const readings = readingsOf(withoutZeros(lines));
  if (lines.length === 0 || readings.some(fits(total, pack))) return [];
  const sum = nearest(
    readings.map((parts) => addUp(parts).total),
    total.value,
  );
  const difference = total.value.minus(sum);
  const text = (value: Decimal): string => printedAmount(value, total.decimals, unit);
  const args = { total: text(total.value), sum: text(sum), difference: text(difference.abs()), amountUnit: unit };
  return [
    {
      at: amount.at,
      args,
      ...(difference.gt(0) ? { variant: 'less' } : {}),
      related: funds.filter((fund) => fund.amount.value).map((fund) => fund.amount.at),
      ...fixOf(funds, difference),
    },
  ];
}

function lineOf({ label, amount }: Fund, unit: AmountUnit): readonly SourceLine[] {
  const printed = printedOf(amount, unit);
  return printed ? [{ ...printed, canBePart: !OWN_LEVEL.test(label) }] : [];
}

/** Zeros are the same in every reading. */
function withoutZeros(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.filter(({ value }) => !value.eq(0));
}

function nearest(sums: readonly Decimal[], total: Decimal): Decimal {
  const distance = (one: Decimal): Decimal => one.minus(total).abs();
  return sums.reduce((best, one) => (distance(one).lt(distance(best)) ? one : best));
}

function fits(total: Printed, pack: Pack): (parts: readonly Printed[]) => boolean {
  return (parts) => {
    const { total: sum, units } = addUp(parts);
    return holds(totalRange(sum, units, total.decimals, pack.amounts.rounding), total.value);
  };
}

/** What is lacking goes into the blank 其他资金. */
function fixOf(funds: readonly Fund[], lacking: Decimal): { readonly fix?: DraftFix } {
  const [other, ...more] = funds.filter(({ label }) => OTHER.test(label));
  if (!other || more.length > 0 || other.amount.value || other.amount.text !== '' || lacking.lte(0)) return {};
  const number = decimalText(lacking);
  return { fix: { kind: 'review', args: { number }, edits: [{ at: other.amount.at, after: Number(number) }] } };
}
