import { CounterBadge, Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CheckTabIcon, MoreTabIcon, TemplateTabIcon, TotalsTabIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { usePaneStyles } from './use-pane-styles';

export type View = 'check' | 'totals' | 'template' | 'more';

const views: readonly (readonly [View, ReactNode])[] = [
  ['check', <CheckTabIcon key="check" />],
  ['totals', <TotalsTabIcon key="totals" />],
  ['template', <TemplateTabIcon key="template" />],
  ['more', <MoreTabIcon key="more" />],
];

interface PaneTabsProps {
  readonly view: View;
  /** 必改 and 建议改 together. */
  readonly open: number;
  readonly onChoose: (view: View) => void;
}

/** Ids that tie a tab to its panel. */
export const tabId = (view: View): string => `jiheng-tab-${view}`;
export const panelId = (view: View): string => `jiheng-view-${view}`;

/** The views of the pane; the badge counts what is to be changed. */
export function PaneTabs({ view, open, onChoose }: PaneTabsProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = usePaneStyles();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={strings.tabs.label}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = views.find(([id]) => id === value);
        if (chosen) onChoose(chosen[0]);
      }}
    >
      {views.map(([id, icon]) => (
        <Tab
          key={id}
          id={tabId(id)}
          value={id}
          icon={<span className={styles.tabIcon}>{icon}</span>}
          aria-controls={id === view ? panelId(id) : undefined}
        >
          {strings.tabs[id]}
          {id === 'check' && open > 0 && (
            <CounterBadge
              className={styles.badge}
              size="small"
              color="informative"
              count={open}
              overflowCount={999}
              aria-label={strings.tabs.findings(open)}
            />
          )}
        </Tab>
      ))}
    </TabList>
  );
}
