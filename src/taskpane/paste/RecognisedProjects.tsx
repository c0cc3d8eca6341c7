import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Table } from '../../core/table/table';
import { usePaneServices } from '../services/pane-services';
import { usePasteStyles } from './use-paste-styles';

const PAGE = 30;

/** The recognised projects with their amounts and number of indicators, for comparing with the original. */
export function RecognisedProjects({ tables }: { readonly tables: readonly Table[] }): ReactNode {
  const { strings } = usePaneServices();
  const styles = usePasteStyles();
  const [limit, setLimit] = useState(PAGE);
  const projects = tables.flatMap((table) => table.projects.map((project) => ({ project, unit: table.amountUnit })));
  const left = projects.length - limit;
  return (
    <>
      <ol className={styles.projects}>
        {projects.slice(0, limit).map(({ project: { name, amount, indicators }, unit }, index) => (
          <li key={index} className={styles.project}>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.name}>{name || strings.common.empty}</span>
            <span className={styles.count}>{strings.paste.indicators(indicators.length)}</span>
            <span className={styles.amount}>{amount?.text ? `${amount.text} ${unit}` : strings.totals.noAmount}</span>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {strings.common.showMore(left)}
          </Button>
        </div>
      )}
    </>
  );
}
