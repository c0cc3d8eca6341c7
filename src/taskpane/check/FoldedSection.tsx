import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { CollapseIcon, ExpandIcon } from '../icons';

const useStyles = makeStyles({
  root: { padding: '4px 12px 8px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  toggle: {
    justifyContent: 'flex-start',
    paddingInline: '4px 8px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
  },
});

interface FoldedSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands below the list and is not to be changed: its number in sight, the rest at a click. */
export function FoldedSection({ title, children }: FoldedSectionProps): ReactNode {
  const styles = useStyles();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        icon={isOpen ? <CollapseIcon /> : <ExpandIcon />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && <div id={listId}>{children}</div>}
    </section>
  );
}
