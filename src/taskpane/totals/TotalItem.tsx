import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { amountText, ZERO } from '../../core/money/decimal';
import type { Table } from '../../core/table/table';
import type { TotalNode } from '../../core/totals/reconciliation';
import { CollapseIcon, ExpandIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { ProjectLine } from './ProjectLine';
import { TotalDetail } from './TotalDetail';
import { useTotalsStyles } from './totals-styles';
import { largestOf, placeIn } from './total-words';

const PAGE = 50;

interface TotalItemProps {
  readonly node: TotalNode;
  readonly table: Table;
  readonly offset: number;
}

/** One declared total with what stands below it. */
export function TotalItem({ node, table, offset }: TotalItemProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useTotalsStyles();
  const [isOpen, setIsOpen] = useState(true);
  const hasMore = node.children.length > 0 || node.projects.length > 0;
  const label = node.label || strings.totals.grandTotal;
  return (
    <li className={styles.node}>
      <div className={styles.row}>
        {hasMore ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.toggle}
            icon={isOpen ? <CollapseIcon /> : <ExpandIcon />}
            aria-label={label}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          />
        ) : (
          <span className={styles.toggleGap} />
        )}
        <NodeLabel node={node} table={table} label={label} />
        <span className={mergeClasses(styles.amount, styles.strong, node.declared === null && styles.quiet)}>
          {node.declared === null ? amountText(node.computed) : node.declared.text || strings.totals.noAmount}
        </span>
      </div>
      <TotalDetail node={node} table={table} offset={offset} />
      {isOpen && hasMore && (
        <div className={styles.children}>
          <ul className={styles.list}>
            {node.children.map((child, index) => (
              <TotalItem key={index} node={child} table={table} offset={offset} />
            ))}
          </ul>
          <ProjectList node={node} table={table} offset={offset} />
        </div>
      )}
    </li>
  );
}

function NodeLabel({ node, table, label }: Omit<TotalItemProps, 'offset'> & { readonly label: string }): ReactNode {
  const { strings, port, run } = usePaneServices();
  const styles = useTotalsStyles();
  const { at } = node;
  return (
    <span className={mergeClasses(styles.label, styles.strong)}>
      {at === null ? (
        label
      ) : (
        <Link
          as="button"
          className={mergeClasses(styles.link, styles.strong)}
          title={strings.totals.goTo(label)}
          onClick={() => void run(() => port.select(placeIn(table, at)))}
        >
          {label}
        </Link>
      )}
    </span>
  );
}

function ProjectList({ node, table, offset }: TotalItemProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useTotalsStyles();
  const [limit, setLimit] = useState(PAGE);
  const largest = largestOf(
    node.projects.map((index) => table.projects[index]?.amount?.value ?? null),
    ZERO,
  );
  const left = node.projects.length - limit;
  return (
    <>
      {node.projects.slice(0, limit).map((index) => (
        <ProjectLine key={index} table={table} index={index} offset={offset} largest={largest} />
      ))}
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
