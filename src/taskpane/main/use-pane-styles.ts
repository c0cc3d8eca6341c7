import { makeStyles, tokens } from '@fluentui/react-components';

/** Frame of the pane: head and tabs stand still, the view scrolls; on a very low screen everything scrolls. */
export const usePaneStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  tabs: {
    flexShrink: 0,
    paddingInline: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 280px)': { flexWrap: 'wrap' },
  },
  tabIcon: { display: 'inline-flex', '@media (max-width: 280px)': { display: 'none' } },
  badge: { marginInlineStart: '4px' },
  view: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    '@media (max-height: 420px)': { overflow: 'visible' },
  },
});
