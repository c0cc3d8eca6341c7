import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePaneServices } from '../services/pane-services';
import { type Way, ways } from './way';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    margin: '12px 12px 0',
    padding: '2px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 240px)': { flexDirection: 'column' },
  },
  way: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flex: '1 1 auto',
    minWidth: 0,
    minHeight: '28px',
    paddingInline: '4px',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    '&:has(input:checked)': {
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      boxShadow: tokens.shadow2,
      '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
    '&:has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});

interface WayPickerProps {
  readonly way: Way;
  readonly onChoose: (way: Way) => void;
}

/** Three ways to a new table; arrow keys move between them. */
export function WayPicker({ way, onChoose }: WayPickerProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={strings.insert.ways} className={styles.root}>
      {ways.map((id) => (
        <label key={id} className={styles.way}>
          <input type="radio" name={name} className={styles.input} checked={id === way} onChange={() => onChoose(id)} />
          {strings.insert[id]}
        </label>
      ))}
    </div>
  );
}
