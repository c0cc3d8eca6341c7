import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the forms that insert: one column, two where the pane is wide enough for a pair of short fields. */
export const useInsertStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', minWidth: 0 },
  inner: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '12px',
    alignItems: 'start',
    '@media (max-width: 280px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  field: {
    minWidth: 0,
    '& input': { minWidth: 0, width: '100%' },
    '& select': { width: '100%', textOverflow: 'ellipsis' },
  },
  select: { minWidth: 0, width: '100%' },
  preview: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: 0, padding: '4px 0 0 16px', overflowWrap: 'anywhere' },
});
