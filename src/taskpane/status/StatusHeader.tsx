import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { usePaneServices } from '../services/pane-services';
import { useDelayed } from '../services/use-delayed';
import { useNow } from '../services/use-now';
import { useShownSnapshot } from '../services/use-shown-snapshot';
import { agoText } from './checked-ago';
import { Headline } from './Headline';
import { headlineOf, headlineText } from './headline';
import { ScopeLine } from './ScopeLine';
import type { TableGroup } from './table-group';
import { useAnnouncement } from './use-announcement';

/** A re-check that is shorter than this is not worth a word. */
const NOTICEABLE = 600;

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: '8px 8px 4px 4px' },
  unseen: {
    margin: 0,
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface StatusHeaderProps {
  readonly groups: readonly TableGroup[];
  readonly chosen: TableGroup | null;
  readonly onChoose: (key: string | null) => void;
  readonly onGoToFirst: () => void;
}

/** Top of the pane: can it be handed in, what was checked, and when. */
export function StatusHeader({ groups, chosen, onChoose, onGoToFirst }: StatusHeaderProps): ReactNode {
  const { strings, port } = usePaneServices();
  const snapshot = useShownSnapshot();
  const styles = useStyles();
  const now = useNow();
  const headline = useMemo(() => headlineOf(snapshot, strings), [snapshot, strings]);
  const isSlow = useDelayed(snapshot.phase === 'checking', NOTICEABLE);
  const announced = useAnnouncement(headlineText(headline));
  const ago = snapshot.checkedAt === null ? '' : agoText(snapshot.checkedAt, now, strings);
  const when = isSlow && snapshot.result !== null ? strings.status.checking : ago;
  return (
    <div className={styles.root}>
      <h1 className={styles.unseen}>{strings.status.label}</h1>
      <div role="status" aria-live="polite" className={styles.unseen}>
        {announced}
      </div>
      <Headline headline={headline} onGoToFirst={onGoToFirst} />
      <ScopeLine
        groups={groups}
        chosen={chosen}
        onChoose={onChoose}
        when={when}
        onRecheck={() => void port.recheck()}
      />
    </div>
  );
}
