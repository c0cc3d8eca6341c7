import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of what unfolds below a line. */
export const usePanelStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    marginTop: '4px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: 'default',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  why: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  edits: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  edit: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', overflowWrap: 'anywhere' },
  cell: {
    flexShrink: 0,
    minWidth: '32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'none' },
  arrow: { alignSelf: 'center', display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  // Boxes to write in would keep the width of twenty characters in a magnified pane.
  box: { width: '100%', minWidth: 0, '& textarea': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', maxHeight: '160px', overflowY: 'auto' },
  choice: { fontSize: tokens.fontSizeBase200 },
  inline: { fontSize: 'inherit', lineHeight: 'inherit' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '4px' },
});
