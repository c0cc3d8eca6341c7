import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of what was recognised. */
export const usePasteStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  text: {
    minWidth: 0,
    width: '100%',
    '& textarea': { minWidth: 0, width: '100%', minHeight: '96px', maxHeight: '40vh' },
  },
  result: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', gap: '4px', margin: 0, overflowWrap: 'anywhere' },
  icon: { display: 'inline-flex', alignItems: 'center', flexShrink: 0, height: '20px' },
  good: { color: tokens.colorStatusSuccessForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  open: { color: tokens.colorStatusWarningForeground2 },
  plain: { color: tokens.colorNeutralForeground3 },
  projects: { margin: 0, padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  project: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    flexShrink: 0,
    minWidth: '20px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { flex: '1 1 0', minWidth: '5em', overflowWrap: 'anywhere' },
  count: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  amount: { flexShrink: 0, minWidth: '4em', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  more: { paddingTop: '4px' },
});
