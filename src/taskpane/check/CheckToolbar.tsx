import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/check/finding';
import { usePaneServices } from '../services/pane-services';
import { type Grouping, severityOrder } from './finding-groups';
import { SeverityMark } from './SeverityMark';
import type { CheckPreferences } from './use-check-preferences';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 12px' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  filter: { minWidth: 'auto', paddingInline: '6px' },
  icon: {
    width: '16px',
    height: '16px',
    minWidth: '16px',
    marginInlineEnd: '4px',
    fontSize: '16px',
    '@media (max-width: 240px)': { display: 'none' },
  },
  grouping: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: { '@media (max-width: 240px)': { display: 'none' } },
  choice: { minWidth: 'auto', paddingInline: '8px', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
});

interface CheckToolbarProps {
  readonly preferences: CheckPreferences;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Filters by severity and the switch between projects and rules. */
export function CheckToolbar({ preferences, counts }: CheckToolbarProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  const groupings: readonly (readonly [Grouping, string])[] = [
    ['project', strings.check.byProject],
    ['rule', strings.check.byRule],
  ];
  return (
    <div className={styles.root}>
      <div role="group" aria-label={strings.check.filters} className={styles.filters}>
        {severityOrder.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.filter}
            checked={!preferences.hidden.has(severity)}
            icon={{ className: styles.icon, children: <SeverityMark severity={severity} /> }}
            onClick={() => preferences.toggle(severity)}
          >
            {`${strings.severity[severity]} ${counts[severity]}`}
          </ToggleButton>
        ))}
      </div>
      <div role="group" aria-label={strings.check.grouping} className={styles.grouping}>
        <span className={styles.label} aria-hidden>
          {strings.check.grouping}
        </span>
        {groupings.map(([grouping, word]) => (
          <ToggleButton
            key={grouping}
            size="small"
            appearance="subtle"
            className={styles.choice}
            checked={preferences.grouping === grouping}
            onClick={() => preferences.chooseGrouping(grouping)}
          >
            {word}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
