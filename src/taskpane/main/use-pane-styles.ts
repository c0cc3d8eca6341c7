import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this the pane is a magnified one: head and tabs would leave no room for the view, so everything scrolls. */
const SMALL = '@media (max-height: 420px), (max-width: 240px)';

/** Frame of the pane: head and tabs stand still, the view scrolls. */
export const usePaneStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    [SMALL]: { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  tabs: {
    flexShrink: 0,
    paddingInline: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 280px)': { flexWrap: 'wrap' },
  },
  tab: { '@media (max-width: 280px)': { paddingInline: '2px', minWidth: 'auto' } },
  tabIcon: { '@media (max-width: 280px)': { display: 'none' } },
  tabIconOfLongWords: { '@media (max-width: 380px)': { display: 'none' } },
  badge: { marginInlineStart: '4px', '@media (max-width: 240px)': { display: 'none' } },
  view: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    [SMALL]: { overflow: 'visible' },
  },
});
