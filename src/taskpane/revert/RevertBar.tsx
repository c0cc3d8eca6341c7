import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { placeCount } from '../check/changed-parts';
import { rowCount } from '../check/fix-batches';
import { RevertIcon } from '../icons';
import type { Revertible } from '../../core/port/workbook-port';
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
  const revert = async (): Promise<void> => {
    setIsReverting(true);
    await run(port.revertLast);
    setIsReverting(false);
  };
  return (
    <div className={styles.root}>
      <span role="status">{doneText(reverts, strings.revert)}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<RevertIcon />}
        disabledFocusable={isReverting}
        onClick={() => void revert()}
      >
        {isReverting ? strings.revert.reverting : revertText(last, strings.revert)}
      </Button>
    </div>
  );
}

type Words = ReturnType<typeof usePaneServices>['strings']['revert'];

/** 已改 3 处 · 已插入 1 行 · 已说明 2 项. */
function doneText(reverts: readonly Revertible[], words: Words): string {
  const changed = reverts.reduce((sum, { edits }) => sum + placeCount(edits), 0);
  const inserted = reverts.reduce((sum, { insertions = [] }) => sum + rowCount(insertions), 0);
  const count = (kind: NonNullable<Revertible['reasons']>['kind']): number =>
    reverts.reduce((sum, { reasons }) => sum + (reasons?.kind === kind ? reasons.count : 0), 0);
  const reasons = words.reasons(count('given'), count('withdrawn'));
  const parts = [changed > 0 && words.changed(changed), inserted > 0 && words.inserted(inserted), reasons];
  return parts.filter(Boolean).join(' · ');
}

function revertText({ edits, insertions, reasons }: Revertible, words: Words): string {
  if (insertions) return words.revertInserted(rowCount(insertions));
  if (!reasons) return words.revertLast(placeCount(edits));
  return reasons.kind === 'given' ? words.revertGiven : words.revertWithdrawn;
}
