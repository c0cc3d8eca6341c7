import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { usePaneServices } from '../services/pane-services';
import { type FindingGroup, limitGroups } from './finding-groups';
import { GroupItem } from './GroupItem';
import { useLineStyles } from './line-styles';
import { type PanelKind, type TreeActions, TreeActionsContext } from './tree-actions';
import { treeLines, type TreeMove } from './tree-lines';
import { useRovingTree } from './use-roving-tree';

/** Lines that are drawn at first and added at each click: thousands at once would freeze the pane. */
const PAGE = 200;

const useStyles = makeStyles({ more: { padding: '8px 12px' } });

export interface Revealed {
  readonly group: string;
  readonly entry: string;
}

interface FindingTreeProps {
  readonly groups: readonly FindingGroup[];
  readonly withSheet: boolean;
  /** An entry to bring into view; a new object for every wish. */
  readonly revealed: Revealed | null;
}

/** The findings as a tree: arrow keys move, Enter goes to the cell; F shows the fix, E why, R asks for a reason. */
export function FindingTree({ groups, withSheet, revealed }: FindingTreeProps): ReactNode {
  const { strings, port, run } = usePaneServices();
  const styles = useStyles();
  const lineStyles = useLineStyles();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(PAGE);
  const [panel, setPanel] = useState<{ key: string; kind: PanelKind } | null>(null);
  const { shown, left } = useMemo(() => limitGroups(groups, collapsed, limit), [groups, collapsed, limit]);
  const lines = useMemo(() => treeLines(shown), [shown]);
  const { treeRef, activeKey, activate, treeProps } = useRovingTree(lines, collapsed, onMove);
  const actions = useMemo(
    (): TreeActions => ({
      activate,
      toggleGroup: (key) => setCollapsed((before) => toggled(before, key)),
      go: (place) => void run(() => port.select(place)),
      togglePanel: (key, kind) => setPanel((open) => (open?.key === key && open.kind === kind ? null : { key, kind })),
      closePanel: () => setPanel(null),
    }),
    [activate, port, run],
  );

  const [granted, setGranted] = useState<Revealed | null>(null);
  if (revealed !== granted) {
    setGranted(revealed);
    if (revealed !== null) {
      setCollapsed((before) => without(before, revealed.group));
      activate(revealed.entry);
    }
  }
  useEffect(() => {
    if (granted !== null) treeRef.current?.querySelector('[tabindex="0"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [granted, treeRef]);

  function onMove(move: Exclude<TreeMove, { kind: 'focus' }>): void {
    if (move.kind === 'toggle') return actions.toggleGroup(move.group);
    if (move.kind === 'panel') return actions.togglePanel(move.key, move.panel);
    const entry = shown.flatMap(({ entries }) => entries).find(({ key }) => key === move.key);
    if (entry) actions.go(entry.first.place);
  }

  return (
    <TreeActionsContext value={actions}>
      <ul role="tree" aria-label={strings.check.list} className={lineStyles.list} ref={treeRef} {...treeProps}>
        {shown.map(({ group, entries }) => (
          <GroupItem
            key={group.key}
            group={group}
            entries={entries}
            isCollapsed={collapsed.has(group.key)}
            activeKey={activeKey}
            panel={panel}
            withSheet={withSheet}
          />
        ))}
      </ul>
      {left > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {strings.common.showMore(left)}
          </Button>
        </div>
      )}
    </TreeActionsContext>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  return next.delete(key) ? next : keys;
}
