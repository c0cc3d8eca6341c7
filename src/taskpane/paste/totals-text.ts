import { amountText, sum } from '../../core/money/decimal';
import type { TotalStatus } from '../../core/totals/reconciliation';
import type { Strings } from '../strings/strings';
import type { TableGroup } from '../status/table-group';
import { differenceText } from '../totals/total-words';

/** Does the total agree with the projects? One sentence for each sum that stands for a whole table. */
export interface TotalLine {
  readonly status: TotalStatus | 'none';
  readonly text: string;
}

/** What is to be said of the totals of recognised tables; forms have no total rows and are added up together. */
export function totalLines({ layout, scopes }: TableGroup, strings: Strings): readonly TotalLine[] {
  const words = strings.paste;
  const roots = scopes.flatMap(({ checked: { table, totals } }) => totals.map((node) => ({ node, table })));
  if (roots.length === 0) return [{ status: 'none', text: words.noAmounts }];
  if (layout === 'project-form') {
    const units = [...new Set(roots.map(({ table }) => table.amountUnit))];
    return units.map((unit) => {
      const own = roots.filter(({ table }) => table.amountUnit === unit).map(({ node }) => node.computed);
      return { status: 'none', text: words.undeclared(amountText(sum(own)), unit) };
    });
  }
  return roots.map(({ node, table }): TotalLine => {
    const [computed, unit] = [amountText(node.computed), table.amountUnit];
    if (node.status === 'incomplete') return { status: node.status, text: words.incomplete };
    if (node.declared === null) return { status: 'none', text: words.undeclared(computed, unit) };
    const text =
      node.status === 'match'
        ? words.matches(node.declared.text, unit)
        : words.differs(node.declared.text, computed, differenceText(node, table, strings), unit);
    return { status: node.status, text };
  });
}
