import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Obstacle } from '../../core/port/workbook-port';
import { usePaneServices } from '../services/pane-services';

const useStyles = makeStyles({
  root: { margin: '8px 12px 0', flexShrink: 0 },
  body: { overflowWrap: 'anywhere' },
});

interface ObstacleBarProps {
  readonly obstacle: Obstacle;
  readonly title?: string;
  /** What was kept or left as it was. */
  readonly kept?: string;
  readonly onRetry: () => void;
  readonly onDismiss?: () => void;
}

/** What stood in the way: what is wrong, what to do, and the same again at one click. */
export function ObstacleBar({ obstacle, title, kept, onRetry, onDismiss }: ObstacleBarProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.root} title={obstacle.detail || undefined}>
      <MessageBarBody className={styles.body}>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {strings.obstacles[obstacle.kind](obstacle.where)}
        {kept}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {strings.common.retry}
        </Button>
        {onDismiss && (
          <Button size="small" appearance="transparent" onClick={onDismiss}>
            {strings.common.close}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
