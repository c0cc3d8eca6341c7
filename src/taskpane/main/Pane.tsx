import { Activity, type ReactNode, useMemo, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Way } from '../insert/way';
import { usePaneServices } from '../services/pane-services';
import type { BlockedCommand } from '../services/use-command';
import { useShownSnapshot } from '../services/use-shown-snapshot';
import { useSnapshot } from '../services/use-snapshot';
import { ObstacleBar } from '../state/ObstacleBar';
import { RevertBar } from '../revert/RevertBar';
import { StatusHeader } from '../status/StatusHeader';
import { groupsOf } from '../status/table-group';
import { scopesOf } from '../status/table-scope';
import { panelId, PaneTabs, tabId, type View } from './PaneTabs';
import { PaneView } from './PaneView';
import { usePaneStyles } from './use-pane-styles';

const views: readonly View[] = ['check', 'totals', 'template', 'more'];

interface PaneProps extends ObstaclesProps {
  readonly start: View;
}

interface ObstaclesProps {
  readonly blocked: BlockedCommand | null;
  readonly onDismiss: () => void;
}

/** The whole pane: answer at the top, views below, the way back at the bottom. */
export function Pane({ start, blocked, onDismiss }: PaneProps): ReactNode {
  const { port, run } = usePaneServices();
  const { result } = useShownSnapshot();
  const styles = usePaneStyles();
  const [view, setView] = useState(start);
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set([start]));
  const [way, setWay] = useState<Way>('blank');
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [wish, setWish] = useState<{ readonly finding: Finding } | null>(null);
  const scopes = useMemo(() => (result ? scopesOf(result) : []), [result]);
  const groups = useMemo(() => groupsOf(scopes), [scopes]);
  const chosen = groups.find(({ key }) => key === chosenKey) ?? null;
  const open = useMemo(() => result?.findings.filter(({ severity }) => severity !== 'info').length ?? 0, [result]);

  const show = (next: View): void => {
    setView(next);
    setVisited((before) => new Set([...before, next]));
  };
  const goToFirst = (): void => {
    const finding = result?.findings.find(({ severity }) => severity === 'error');
    if (!finding) return;
    show('check');
    setChosenKey(null);
    setWish({ finding });
    void run(() => port.select(finding.place));
  };

  return (
    <main className={styles.root}>
      <StatusHeader groups={groups} chosen={chosen} onChoose={setChosenKey} onGoToFirst={goToFirst} />
      <PaneTabs view={view} open={open} onChoose={show} />
      <Obstacles blocked={blocked} onDismiss={onDismiss} />
      {views
        .filter((id) => visited.has(id))
        .map((id) => (
          <Activity key={id} mode={id === view ? 'visible' : 'hidden'}>
            <div role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} className={styles.view}>
              <PaneView
                view={id}
                scopes={scopes}
                groups={groups}
                chosen={chosen}
                wish={wish}
                way={way}
                onChooseWay={setWay}
                onInsert={(next) => {
                  setWay(next);
                  show('template');
                }}
              />
            </div>
          </Activity>
        ))}
      <RevertBar />
    </main>
  );
}

/** What stands in the way: of the last command, and of the check where an older result is still shown. */
function Obstacles({ blocked, onDismiss }: ObstaclesProps): ReactNode {
  const { port, strings } = usePaneServices();
  const { phase, obstacle, result } = useSnapshot();
  return (
    <>
      {blocked && <ObstacleBar obstacle={blocked.obstacle} onRetry={blocked.retry} onDismiss={onDismiss} />}
      {phase === 'failed' && obstacle && result && (
        <ObstacleBar
          obstacle={obstacle}
          title={strings.failed.title}
          kept={strings.failed.kept}
          onRetry={() => void port.recheck()}
        />
      )}
    </>
  );
}
