import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ruleTitle } from '../../messages/catalogue';
import { CollapseIcon, ExpandIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { placeCount } from './changed-parts';
import type { FindingEntry } from './finding-entries';
import { FindingItem } from './FindingItem';
import { findingCount, type FindingGroup, type GroupSubject, severityOrder } from './finding-groups';
import { safeBatch } from './fix-batches';
import { FixPanel } from './FixPanel';
import { useLineStyles } from './line-styles';
import { type PanelKind, useTreeActions } from './tree-actions';

interface GroupItemProps {
  readonly group: FindingGroup;
  /** Those of its entries that are drawn. */
  readonly entries: readonly FindingEntry[];
  readonly isCollapsed: boolean;
  readonly activeKey: string | null;
  readonly panel: { readonly key: string; readonly kind: PanelKind } | null;
  readonly withSheet: boolean;
}

/** A heading of the tree and the findings below it, as lines of one flat list. */
export function GroupItem({ group, entries, isCollapsed, activeKey, panel, withSheet }: GroupItemProps): ReactNode {
  const styles = useLineStyles();
  const isActive = activeKey === group.key;
  const findings = group.entries.flatMap((entry) => entry.findings);
  const batch = group.subject.kind === 'rule' && group.entries.length > 1 ? safeBatch(findings) : null;
  return (
    <>
      <li
        role="treeitem"
        aria-level={1}
        aria-expanded={!isCollapsed}
        aria-selected={false}
        data-key={group.key}
        tabIndex={isActive ? 0 : -1}
        className={mergeClasses(styles.item, styles.focusable)}
      >
        <Heading
          group={group}
          isCollapsed={isCollapsed}
          isActive={isActive}
          fixable={batch ? placeCount(batch.edits) : 0}
        />
        {batch && panel?.key === group.key && panel.kind === 'fix' && (
          <div className={styles.below}>
            <FixPanel batches={[batch]} withSheet={withSheet} />
          </div>
        )}
      </li>
      {entries.map((entry) => (
        <FindingItem
          key={entry.key}
          entry={entry}
          isActive={activeKey === entry.key}
          panel={panel?.key === entry.key ? panel.kind : null}
          withProject={group.subject.kind === 'rule'}
          withSheet={withSheet}
        />
      ))}
    </>
  );
}

type Services = ReturnType<typeof usePaneServices>;

function subjectText(subject: GroupSubject, strings: Services['strings'], locale: Services['locale']): string {
  if (subject.kind === 'rule') return ruleTitle(subject.code, locale);
  if (subject.kind === 'file') return strings.check.wholeFile;
  return `${subject.number} ${subject.known?.project.name ?? ''}`.trim();
}

interface HeadingProps {
  readonly group: FindingGroup;
  readonly isCollapsed: boolean;
  readonly isActive: boolean;
  /** Places that can be put right at once. */
  readonly fixable: number;
}

function Heading({ group, isCollapsed, isActive, fixable }: HeadingProps): ReactNode {
  const { strings, locale } = usePaneServices();
  const { activate, toggleGroup, togglePanel } = useTreeActions();
  const styles = useLineStyles();
  const { subject } = group;
  const known = subject.kind === 'project' ? subject.known : null;
  const counts = severityOrder
    .map(
      (severity) => [severity, findingCount(group.entries.filter(({ first }) => first.severity === severity))] as const,
    )
    .filter(([, count]) => count > 0);
  const toggle = (): void => {
    activate(group.key);
    toggleGroup(group.key);
  };
  return (
    <div data-line className={mergeClasses(styles.heading, styles.line)} onClick={toggle}>
      <span className={styles.chevron} aria-hidden>
        {isCollapsed ? <ExpandIcon /> : <CollapseIcon />}
      </span>
      <span className={styles.headingText}>
        {subject.kind === 'project' && <span className={styles.number}>{subject.number}</span>}
        {subject.kind === 'project' ? known?.project.name : subjectText(subject, strings, locale)}
      </span>
      {known?.project.amount?.value && (
        <span className={styles.amount}>{`${known.project.amount.text} ${known.table.amountUnit}`}</span>
      )}
      {subject.kind !== 'project' && fixable === 0 && (
        <span className={styles.amount}>{strings.check.findings(findingCount(group.entries))}</span>
      )}
      {fixable > 0 && (
        <span className={styles.actions} onClick={(event) => event.stopPropagation()}>
          <Button
            size="small"
            className={styles.compact}
            tabIndex={isActive ? 0 : -1}
            onClick={() => togglePanel(group.key, 'fix')}
          >
            {strings.check.fixAll(fixable)}
          </Button>
        </span>
      )}
      {isCollapsed && (
        <span className={styles.summary}>
          {counts.map(([severity, count]) => `${strings.severity[severity]} ${count}`).join(' · ')}
        </span>
      )}
    </div>
  );
}
