import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '40px 24px',
    textAlign: 'center',
    '@media (max-width: 240px)': { padding: '24px 8px' },
  },
  picture: { color: tokens.colorNeutralForeground3, fontSize: '40px', lineHeight: 0 },
  passed: { color: tokens.colorStatusSuccessForeground3, fontSize: '40px', lineHeight: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    maxWidth: '36em',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '8px' },
});

interface ViewStateProps {
  readonly title: string;
  readonly text?: string;
  readonly picture?: ReactNode;
  readonly tone?: 'neutral' | 'passed';
  readonly actions?: ReactNode;
}

/** What stands in a view that has no list to show: what is so, and what to do next. */
export function ViewState({ title, text, picture, tone = 'neutral', actions }: ViewStateProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {picture && (
        <div className={tone === 'passed' ? styles.passed : styles.picture} aria-hidden>
          {picture}
        </div>
      )}
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A step that is under way, with its name. */
export function WorkingState({ step }: { readonly step: string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Spinner size="small" label={step} labelPosition="below" />
    </div>
  );
}
