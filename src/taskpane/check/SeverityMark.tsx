import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/check/finding';
import { ErrorIcon, InfoIcon, WarningIcon } from '../icons';

/** Colour of each severity; shape and word always stand with it. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
});

const useStyles = makeStyles({ root: { display: 'inline-flex', flexShrink: 0, lineHeight: 0 } });

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorIcon />,
  warning: <WarningIcon />,
  info: <InfoIcon />,
};

/** Shape of a severity: ● 必改, ▲ 建议改, ○ 参考. The word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const colours = useSeverityStyles();
  return (
    <span className={mergeClasses(styles.root, colours[severity])} aria-hidden>
      {icons[severity]}
    </span>
  );
}
