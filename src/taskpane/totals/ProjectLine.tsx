import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decimal } from '../../core/money/decimal';
import type { Table } from '../../core/table/table';
import { usePaneServices } from '../services/pane-services';
import { useTotalsStyles } from './totals-styles';
import { placeIn, share } from './total-words';

interface ProjectLineProps {
  readonly table: Table;
  /** Index in `table.projects`. */
  readonly index: number;
  /** Number of projects in the tables before this one. */
  readonly offset: number;
  /** Amount that fills the whole bar; null for no bar. */
  readonly largest: Decimal | null;
}

/** A project with its amount; a click goes to it. */
export function ProjectLine({ table, index, offset, largest }: ProjectLineProps): ReactNode {
  const { strings, port, run } = usePaneServices();
  const styles = useTotalsStyles();
  const project = table.projects[index];
  if (!project) return null;
  const value = project.amount?.value ?? null;
  return (
    <div className={styles.project}>
      <div className={styles.row}>
        <span className={styles.number}>{offset + index + 1}</span>
        <span className={styles.label}>
          <Link
            as="button"
            className={styles.link}
            onClick={() => void run(() => port.select(placeIn(table, project.at.name)))}
          >
            {project.name || strings.common.empty}
          </Link>
        </span>
        <span className={mergeClasses(styles.amount, value === null && styles.quiet)}>
          {value === null ? project.amount?.text || strings.totals.noAmount : project.amount?.text}
        </span>
      </div>
      {largest !== null && (
        <div className={styles.bar} aria-hidden>
          <div className={styles.filled} style={{ width: `${share(value, largest)}%` }} />
        </div>
      )}
    </div>
  );
}
