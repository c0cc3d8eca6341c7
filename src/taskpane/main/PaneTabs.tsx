import { CounterBadge, Tab, TabList } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
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

/** The tab that a key leads to from this one; null for keys that are none of the tabs'. */
function neighbour(view: View, key: string): View | null {
  const index = views.findIndex(([id]) => id === view);
  const target = { ArrowRight: index + 1, ArrowLeft: index - 1 + views.length, Home: 0, End: views.length - 1 }[key];
  return target === undefined ? null : (views[target % views.length]?.[0] ?? null);
}

/** The views of the pane; the badge counts what is to be changed. */
export function PaneTabs({ view, open, onChoose }: PaneTabsProps): ReactNode {
  const { strings, locale } = usePaneServices();
  const styles = usePaneStyles();
  const iconStyle = locale === 'zh-CN' ? styles.tabIcon : styles.tabIconOfLongWords;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = neighbour(view, event.key);
    if (next === null) return;
    event.preventDefault();
    document.getElementById(tabId(next))?.focus();
    onChoose(next);
  };
  return (
    <TabList
      size="small"
      className={styles.tabs}
      // Fluent's own arrow keys would add invisible focus stops.
      data-tabster={undefined}
      onKeyDown={onKeyDown}
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
          tabIndex={id === view ? 0 : -1}
          data-tabster={undefined}
          className={styles.tab}
          icon={{ className: iconStyle, children: icon }}
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
