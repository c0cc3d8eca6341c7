import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { amountText } from '../../core/money/decimal';
import type { Table } from '../../core/table/table';
import type { Explanation, TotalNode, TotalStatus } from '../../core/totals/reconciliation';
import { ErrorIcon, IncompleteIcon, InfoIcon, MatchIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { explanationText, projectsOf } from './explanation-text';
import { ProjectLine } from './ProjectLine';
import { useTotalsStyles } from './totals-styles';
import { differenceText } from './total-words';

const MOST_LINKS = 8;

const icons: Readonly<Record<TotalStatus, ReactNode>> = {
  match: <MatchIcon />,
  rounding: <InfoIcon />,
  mismatch: <ErrorIcon />,
  incomplete: <IncompleteIcon />,
};

interface TotalDetailProps {
  readonly node: TotalNode;
  readonly table: Table;
  readonly offset: number;
}

/** Whether a total agrees with what stands below it, by how much not, and what explains that. */
export function TotalDetail({ node, table, offset }: TotalDetailProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useTotalsStyles();
  if (node.declared === null && node.status !== 'incomplete') {
    return <div className={mergeClasses(styles.detail, styles.indented)}>{strings.totals.undeclared}</div>;
  }
  const difference = differenceText(node, table, strings);
  return (
    <div className={mergeClasses(styles.detail, styles.indented)}>
      {node.status !== 'match' && node.declared !== null && (
        <div className={styles.computed}>
          <span>{strings.totals.computed}</span>
          <span className={styles.amount}>{amountText(node.computed)}</span>
        </div>
      )}
      <div className={mergeClasses(styles.status, styles[node.status])}>
        <span className={styles.statusIcon} aria-hidden>
          {icons[node.status]}
        </span>
        <span className={styles.strong}>{strings.totalStatus[node.status]}</span>
        {difference && <span>{difference}</span>}
      </div>
      {node.explanations.map((explanation, index) => (
        <ExplanationCard key={index} explanation={explanation} table={table} offset={offset} />
      ))}
    </div>
  );
}

interface ExplanationCardProps {
  readonly explanation: Explanation;
  readonly table: Table;
  readonly offset: number;
}

function ExplanationCard({ explanation, table, offset }: ExplanationCardProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useTotalsStyles();
  const projects = projectsOf(explanation);
  return (
    <div className={styles.explanation}>
      {explanationText(explanation, offset, strings)}
      {projects.length > 0 && (
        <div className={styles.links}>
          {projects.slice(0, MOST_LINKS).map((index) => (
            <ProjectLine key={index} table={table} index={index} offset={offset} largest={null} />
          ))}
        </div>
      )}
    </div>
  );
}
