import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/check/finding';
import { ErrorIcon, InfoIcon, WarningIcon } from '../icons';

/** Colour of each severity's word; it never stands alone. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
});

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    flexShrink: 0,
    lineHeight: 0,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorIcon />,
  warning: <WarningIcon />,
  info: <InfoIcon />,
};

/** Shape of a severity: ● 必改, ▲ 建议改, ○ 参考. The word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles[severity], styles.root)} aria-hidden>
      {icons[severity]}
    </span>
  );
}
