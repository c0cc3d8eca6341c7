import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorLargeIcon, PassedIcon, WaitingIcon, WarningLargeIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import type { Headline as HeadlineModel, HeadlineTone } from './headline';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    minHeight: '28px',
    padding: '4px 8px',
    boxSizing: 'border-box',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
  },
  clickable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: 'flex', flexShrink: 0, height: '20px', alignItems: 'center' },
  piece: { display: 'inline-block' },
  advice: {
    display: 'inline-block',
    marginInlineStart: '8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  passed: { color: tokens.colorStatusSuccessForeground3 },
  failed: { color: tokens.colorStatusWarningForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<HeadlineTone, ReactNode>> = {
  working: <Spinner size="extra-tiny" />,
  failed: <WarningLargeIcon />,
  none: <WaitingIcon />,
  error: <ErrorLargeIcon />,
  passed: <PassedIcon />,
};

interface HeadlineProps {
  readonly headline: HeadlineModel;
  readonly onGoToFirst: () => void;
}

/** The one line that answers “can I hand this in?”; a click goes to the first 必改. */
export function Headline({ headline, onGoToFirst }: HeadlineProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  const { tone } = headline;
  const content = (
    <>
      <span className={mergeClasses(styles.icon, tone !== 'working' && styles[tone])} aria-hidden>
        {icons[tone]}
      </span>
      <span>
        {headline.pieces.map((piece) => (
          <span key={piece} className={styles.piece}>
            {piece.replace(/ $/, '\u00a0')}
          </span>
        ))}
        {headline.advice && <span className={styles.advice}>{headline.advice}</span>}
      </span>
    </>
  );
  if (headline.first === null) return <div className={styles.root}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, styles.clickable)}
      title={strings.status.goToFirst}
      onClick={onGoToFirst}
    >
      {content}
    </button>
  );
}
