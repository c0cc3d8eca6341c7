import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { placeCount } from '../check/changed-parts';
import { RevertIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { useSnapshot } from '../services/use-snapshot';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    flexShrink: 0,
    padding: '4px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Bottom of the pane: what was changed from here, and the way back. Absent while there is nothing to revert. */
export function RevertBar(): ReactNode {
  const { strings, port, run } = usePaneServices();
  const { reverts } = useSnapshot();
  const styles = useStyles();
  const [isReverting, setIsReverting] = useState(false);
  const last = reverts[reverts.length - 1];
  if (!last) return null;
  const changed = reverts.reduce((sum, { edits }) => sum + placeCount(edits), 0);
  const revert = async (): Promise<void> => {
    setIsReverting(true);
    await run(port.revertLast);
    setIsReverting(false);
  };
  return (
    <div className={styles.root}>
      <span role="status">{strings.revert.changed(changed)}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<RevertIcon />}
        disabledFocusable={isReverting}
        onClick={() => void revert()}
      >
        {isReverting ? strings.revert.reverting : strings.revert.revertLast(placeCount(last.edits))}
      </Button>
    </div>
  );
}
