import { Button, mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { messageOf, ruleTitle } from '../../messages/catalogue';
import { CollapseIcon, MoreActionsIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { findingPlaceText } from './cell-words';
import { EntryPlaces } from './EntryPlaces';
import { ExplainPanel } from './ExplainPanel';
import { type FindingEntry, isSameEntry } from './finding-entries';
import { fixBatches } from './fix-batches';
import { allWord, FixPanel } from './FixPanel';
import { useLapsedReason } from './lapsed-reasons';
import { useLineStyles } from './line-styles';
import { SeverityMark, useSeverityStyles } from './SeverityMark';
import { type PanelKind, useTreeActions } from './tree-actions';
import { WaivePanel } from './WaivePanel';

interface FindingItemProps {
  readonly entry: FindingEntry;
  readonly isActive: boolean;
  readonly panel: PanelKind | null;
  /** Names the project, where the heading above does not. */
  readonly withProject: boolean;
  readonly withSheet: boolean;
}

/** One finding, or several of a kind, as a line of the tree: what is wrong, where, and what to do. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactNode {
  const { entry, isActive, panel, withSheet } = props;
  const { locale } = usePaneServices();
  const { activate, go } = useTreeActions();
  const styles = useLineStyles();
  const { first, findings } = entry;
  const hasOneMessage = findings.every((finding) => messageOf(finding, locale) === messageOf(first, locale));
  const message = hasOneMessage ? messageOf(first, locale) : ruleTitle(first.code, locale);
  const onGo = (): void => {
    activate(entry.key);
    go(first.place);
  };
  return (
    <li
      role="treeitem"
      aria-level={2}
      aria-selected={isActive}
      data-key={entry.key}
      tabIndex={isActive ? 0 : -1}
      className={mergeClasses(styles.item, styles.focusable)}
    >
      <div data-line className={mergeClasses(styles.finding, styles.line, isActive && styles.selected)} onClick={onGo}>
        <span className={styles.mark}>
          <SeverityMark severity={first.severity} />
        </span>
        <div className={styles.body}>
          <div className={styles.message}>{message}</div>
          <MetaLine {...props} message={message} />
          <LapsedNote entry={entry} />
          {findings.length > 1 && (
            <EntryPlaces
              entry={entry}
              withSheet={withSheet}
              withMessage={!hasOneMessage}
              tabIndex={isActive ? 0 : -1}
            />
          )}
        </div>
      </div>
      {panel !== null && (
        <div className={styles.below}>
          {panel === 'fix' && <FixPanel batches={fixBatches(findings)} withSheet={withSheet} />}
          {panel === 'explain' && <ExplainPanel entry={entry} withSheet={withSheet} />}
          {panel === 'waive' && <WaivePanel entry={entry} withSheet={withSheet} />}
        </div>
      )}
    </li>
  );
}, isSameItem);

function isSameItem(a: FindingItemProps, b: FindingItemProps): boolean {
  return (
    isSameEntry(a.entry, b.entry) &&
    a.isActive === b.isActive &&
    a.panel === b.panel &&
    a.withProject === b.withProject &&
    a.withSheet === b.withSheet
  );
}

/** A reason that somebody gave does not go away without a word. */
function LapsedNote({ entry }: Pick<FindingItemProps, 'entry'>): ReactNode {
  const { strings } = usePaneServices();
  const styles = useLineStyles();
  return useLapsedReason(entry.findings) && <div className={styles.place}>{strings.check.lapsedNote}</div>;
}

type Strings = ReturnType<typeof usePaneServices>['strings'];

function whereText({ entry, withProject, withSheet }: FindingItemProps, strings: Strings, message: string): string {
  const { first, findings } = entry;
  const where =
    findings.length > 1 ? strings.check.places(findings.length) : findingPlaceText(first, withSheet, message);
  const isOfProject = withProject && first.project !== null && first.group !== 'file';
  return isOfProject ? `${strings.check.project(first.project)} · ${where}` : where;
}

function MetaLine(props: FindingItemProps & { readonly message: string }): ReactNode {
  const { entry, isActive, panel, message } = props;
  const { strings } = usePaneServices();
  const { activate, togglePanel } = useTreeActions();
  const styles = useLineStyles();
  const colours = useSeverityStyles();
  const { severity } = entry.first;
  const batches = fixBatches(entry.findings);
  const together = batches.length === 1 ? batches[0]!.fixes.length : 1;
  const tabIndex = isActive ? 0 : -1;
  const open = (kind: PanelKind): void => {
    activate(entry.key);
    togglePanel(entry.key, kind);
  };
  return (
    <div className={styles.meta}>
      <span>
        <span className={colours[severity]}>{strings.severity[severity]}</span>
        {` · ${whereText(props, strings, message)}`}
      </span>
      <span className={styles.actions} onClick={(event) => event.stopPropagation()}>
        {batches.length > 0 && (
          <Button
            size="small"
            className={styles.compact}
            icon={{ className: styles.unfold, children: <CollapseIcon /> }}
            iconPosition="after"
            tabIndex={tabIndex}
            aria-expanded={panel === 'fix'}
            onClick={() => open('fix')}
          >
            {together > 1 ? allWord(batches[0]!, strings) : strings.check.fix}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreActionsIcon />}
          tabIndex={tabIndex}
          title={strings.check.moreActions}
          aria-label={strings.check.moreActions}
          aria-expanded={panel === 'explain' || panel === 'waive'}
          onClick={() => open('explain')}
        />
      </span>
    </div>
  );
}
