import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePaneServices } from '../services/pane-services';
import type { Insertion } from './use-insertion';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0 -12px -12px',
    padding: '8px 12px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a magnified pane it would cover most of what is to be read.
    '@media (max-height: 420px), (max-width: 240px)': { position: 'static' },
  },
  button: { alignSelf: 'stretch' },
});

interface InsertFooterProps {
  /** Number of sheets that would be inserted; 0 where nothing can be. */
  readonly sheets: number;
  readonly insertion: Insertion;
  /** What was done, in words. */
  readonly done: string;
}

/** The button that inserts, always in sight, with what came of it right above. */
export function InsertFooter({ sheets, insertion, done }: InsertFooterProps): ReactNode {
  const { strings, port } = usePaneServices();
  const styles = useStyles();
  const { phase } = insertion;
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (phase === 'inserted') status.current?.scrollIntoView?.({ block: 'nearest' });
  }, [phase]);
  const words = sheets > 1 ? strings.insert.insertSheets(sheets) : strings.insert.insert;
  return (
    <div className={styles.root}>
      <div role="status" ref={status}>
        {phase === 'inserted' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{done}</MessageBarBody>
          </MessageBar>
        )}
        {phase !== 'inserted' && !port.canUndo && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{strings.insert.noUndo}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={sheets === 0 || phase === 'inserting'}
      >
        {phase === 'inserting' ? strings.insert.inserting : words}
      </Button>
    </div>
  );
}
