import { parseDecimal, ZERO } from '../../../src/core/money/decimal';
import type { TotalNode, TotalStatus } from '../../../src/core/totals/reconciliation';
import { differenceText, largestOf, share } from '../../../src/taskpane/totals/total-words';
import { stringsOf } from '../../../src/taskpane/strings/strings';
import { checked, declarationSheet, FAULTY } from '../support/findings';

const { table, totals } = checked(declarationSheet(FAULTY)).tables[0]!;

function said(difference: string | null, status: TotalStatus): string {
  const node: TotalNode = { ...totals[0]!, difference: difference === null ? null : parseDecimal(difference), status };
  return differenceText(node, table, stringsOf('zh-CN'));
}

it.each([
  ['30.33', 'mismatch', '多 30.33 万元'],
  ['-0.1', 'mismatch', '少 0.10 万元'],
  ['0.01', 'rounding', '相差 0.01 万元，属四舍五入，可不改'],
  ['0', 'match', ''],
  [null, 'incomplete', ''],
] as const)('difference %s (%s) reads “%s”', (difference, status, words) => {
  expect(said(difference, status)).toBe(words);
});

it('measures bars by the largest amount and never beyond it', () => {
  const amounts = ['1', '4', null].map((text) => (text === null ? null : parseDecimal(text)));
  const largest = largestOf(amounts, ZERO);
  expect(amounts.map((amount) => share(amount, largest))).toEqual([25, 100, 0]);
  expect(share(parseDecimal('-3'), largest)).toBe(0);
  expect(share(parseDecimal('3'), ZERO)).toBe(0);
});
