import type { ReactNode } from 'react';
import { usePaneServices } from '../services/pane-services';
import { agencyText, type TableScope } from '../status/table-scope';
import { TotalItem } from './TotalItem';
import { useTotalsStyles } from './totals-styles';

/** 合计: each declared total against the projects below it, table by table. */
export function TotalsView({ scopes }: { readonly scopes: readonly TableScope[] }): ReactNode {
  const { strings } = usePaneServices();
  const styles = useTotalsStyles();
  return (
    <>
      {scopes.map(({ key, offset, checked: { table, totals } }) => (
        <section key={key} className={styles.root} aria-label={agencyText(table, strings)}>
          <h2 className={styles.caption}>
            <span>
              {scopes.length > 1 ? `${table.sheet} · ${agencyText(table, strings)}` : strings.totals.declared}
            </span>
            <span>{strings.totals.unit(table.amountUnit)}</span>
          </h2>
          {totals.length === 0 && <p className={styles.quiet}>{strings.totals.noTotals}</p>}
          <ul className={styles.list}>
            {totals.map((node, index) => (
              <TotalItem key={index} node={node} table={table} offset={offset} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
