import type { ReactNode } from 'react';
import { usePaneServices } from '../services/pane-services';
import type { TableGroup } from '../status/table-group';
import { agencyText, type TableScope } from '../status/table-scope';
import { FormTotals } from './FormTotals';
import { TotalItem } from './TotalItem';
import { useTotalsStyles } from './totals-styles';

/** 合计: each declared total against the projects below it, table by table; forms together. */
export function TotalsView({ groups }: { readonly groups: readonly TableGroup[] }): ReactNode {
  const isOnly = groups.length === 1;
  return groups.map(({ key, layout, scopes }) =>
    layout === 'project-form' ? (
      <FormTotals key={key} scopes={scopes} />
    ) : (
      scopes.map((scope) => <TableTotals key={scope.key} scope={scope} isOnly={isOnly} />)
    ),
  );
}

function TableTotals({ scope, isOnly }: { readonly scope: TableScope; readonly isOnly: boolean }): ReactNode {
  const { strings } = usePaneServices();
  const styles = useTotalsStyles();
  const {
    offset,
    checked: { table, totals },
  } = scope;
  const agency = agencyText([table], strings);
  return (
    <section className={styles.root} aria-label={agency}>
      <h2 className={styles.caption}>
        <span>{isOnly ? strings.totals.declared : `${table.sheet} · ${agency}`}</span>
        <span>{strings.totals.unit(table.amountUnit)}</span>
      </h2>
      {totals.length === 0 && <p className={styles.quiet}>{strings.totals.noTotals}</p>}
      <ul className={styles.list}>
        {totals.map((node, index) => (
          <TotalItem key={index} node={node} table={table} offset={offset} />
        ))}
      </ul>
    </section>
  );
}
