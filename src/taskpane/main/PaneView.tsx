import { Button } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense } from 'react';
import { CheckView } from '../check/CheckView';
import { FirstState } from '../check/FirstState';
import { FailedPictureIcon } from '../icons';
import type { Way } from '../insert/way';
import { usePaneServices } from '../services/pane-services';
import { useShownSnapshot } from '../services/use-shown-snapshot';
import { useSnapshot } from '../services/use-snapshot';
import { stepText } from '../state/step-text';
import { ViewState, WorkingState } from '../state/ViewState';
import type { TableGroup } from '../status/table-group';
import type { TableScope } from '../status/table-scope';
import type { View } from './PaneTabs';

const TotalsView = lazy(async () => ({ default: (await import('../totals/TotalsView')).TotalsView }));
const TemplateView = lazy(async () => ({ default: (await import('../template/TemplateView')).TemplateView }));
const MoreView = lazy(async () => ({ default: (await import('../more/MoreView')).MoreView }));

interface PaneViewProps {
  readonly view: View;
  readonly scopes: readonly TableScope[];
  readonly groups: readonly TableGroup[];
  readonly chosen: TableGroup | null;
  readonly wish: Parameters<typeof CheckView>[0]['wish'];
  /** How 模板 makes a new table. */
  readonly way: Way;
  readonly onChooseWay: (way: Way) => void;
  /** Goes to 模板 for this way. */
  readonly onInsert: (way: Way) => void;
}

/** The view of a tab in the state it is in: nothing yet, working, ready or went wrong. */
export function PaneView(props: PaneViewProps): ReactNode {
  const { strings } = usePaneServices();
  return (
    <Suspense fallback={<WorkingState step={strings.common.loading} />}>
      {props.view === 'template' && <TemplateView way={props.way} onChooseWay={props.onChooseWay} />}
      {props.view === 'more' && <MoreView />}
      {(props.view === 'check' || props.view === 'totals') && <ResultView {...props} />}
    </Suspense>
  );
}

/** A view that shows the result of the check. */
function ResultView({ view, scopes, groups, chosen, wish, onInsert }: PaneViewProps): ReactNode {
  const { strings } = usePaneServices();
  const snapshot = useShownSnapshot();
  const { result, hiddenTrial } = snapshot;
  if (result === null) {
    return snapshot.phase === 'failed' ? <FailedState /> : <WorkingState step={stepText(snapshot, strings)} />;
  }
  if (view === 'totals') {
    return scopes.length === 0 ? (
      <FirstState title={strings.totals.emptyTitle} text={strings.totals.emptyText} onInsert={onInsert} />
    ) : (
      <TotalsView groups={chosen ? [chosen] : groups} />
    );
  }
  if (scopes.length === 0 && result.findings.length + hiddenTrial.length === 0) {
    return <FirstState title={strings.check.firstTitle} text={strings.check.firstText} onInsert={onInsert} />;
  }
  const broken = [...new Set(result.failures.map(({ code }) => code))];
  return (
    <CheckView result={result} hiddenTrial={hiddenTrial} scopes={scopes} chosen={chosen} wish={wish} broken={broken} />
  );
}

function FailedState(): ReactNode {
  const { strings, port } = usePaneServices();
  const { obstacle } = useSnapshot();
  const reason = obstacle ? strings.obstacles[obstacle.kind](obstacle.where) : '';
  return (
    <ViewState
      picture={<FailedPictureIcon />}
      title={strings.failed.title}
      text={`${reason}${strings.failed.nothingChanged}`}
      actions={
        <Button appearance="primary" onClick={() => void port.recheck()}>
          {strings.common.retry}
        </Button>
      }
    />
  );
}
