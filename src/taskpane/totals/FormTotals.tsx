import { Button, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { amountText } from '../../core/money/decimal';
import { usePaneServices } from '../services/pane-services';
import type { TableScope } from '../status/table-scope';
import { type FormTotal, formTotals, type FormUnit } from './form-totals';
import { ProjectLine } from './ProjectLine';
import { useTotalsStyles } from './totals-styles';

const PAGE = 50;

/** Project forms added up: no row declares their total, so that there is nothing to compare. */
export function FormTotals({ scopes }: { readonly scopes: readonly TableScope[] }): ReactNode {
  const { strings } = usePaneServices();
  const styles = useTotalsStyles();
  const units = useMemo(() => formTotals(scopes), [scopes]);
  return units.map((one) => (
    <section key={one.unit} className={styles.root} aria-label={strings.layout['project-form']}>
      <h2 className={styles.caption}>
        <span>{strings.totals.forms}</span>
        <span>{strings.totals.unit(one.unit)}</span>
      </h2>
      <ul className={styles.list}>
        {one.agencies.length > 1 && <Everything total={one} />}
        {one.agencies.map((total) => (
          <AgencyTotal key={total.agency} total={total} />
        ))}
      </ul>
    </section>
  ));
}

function Everything({ total }: { readonly total: FormUnit }): ReactNode {
  const { strings } = usePaneServices();
  return (
    <li className={useTotalsStyles().node}>
      <SumRow label={strings.totals.grandTotal} amount={amountText(total.amount)} />
    </li>
  );
}

function AgencyTotal({ total }: { readonly total: FormTotal }): ReactNode {
  const { strings } = usePaneServices();
  const styles = useTotalsStyles();
  const [limit, setLimit] = useState(PAGE);
  const left = total.projects.length - limit;
  return (
    <li className={styles.node}>
      <SumRow label={total.agency} amount={amountText(total.amount)} />
      <div className={styles.children}>
        {total.projects.slice(0, limit).map(({ table, index, offset }) => (
          <ProjectLine key={offset + index} table={table} index={index} offset={offset} largest={null} />
        ))}
        {left > 0 && (
          <div className={styles.more}>
            <Button size="small" onClick={() => setLimit(limit + PAGE)}>
              {strings.common.showMore(left)}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function SumRow({ label, amount }: { readonly label: string; readonly amount: string }): ReactNode {
  const styles = useTotalsStyles();
  return (
    <div className={styles.row}>
      <span className={mergeClasses(styles.label, styles.strong)}>{label}</span>
      <span className={mergeClasses(styles.amount, styles.strong)}>{amount}</span>
    </div>
  );
}
