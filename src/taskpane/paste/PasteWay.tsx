import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useInsertStyles } from '../insert/use-insert-styles';
import { usePaneServices } from '../services/pane-services';
import { useSettled } from '../services/use-settled';
import { ViewState, WorkingState } from '../state/ViewState';
import { PasteBox } from './PasteBox';
import { NOTHING, type PastedText, sourceOf } from './pasted-text';
import { recognise } from './recognise';
import { RecognisedForm } from './RecognisedForm';

/** The text is read once nobody has typed for so long. */
const PAUSE = 250;

/** 粘贴识别: a text from elsewhere, what it is recognised as, and the button that inserts it. */
export function PasteWay(): ReactNode {
  const { strings, pack } = usePaneServices();
  const styles = useInsertStyles();
  const [pasted, setPasted] = useState<PastedText>(NOTHING);
  const source = sourceOf(pasted);
  const settled = useDeferredValue(useSettled(source, PAUSE));
  const name = strings.insert.paste;
  const recognition = useMemo(
    () => (settled.trim() === '' ? null : recognise(settled, name, pack)),
    [settled, name, pack],
  );
  const isWorking = source.trim() !== '' && settled !== source;
  const found = settled === source ? recognition : null;
  return (
    <div className={styles.root}>
      <p className={styles.intro}>{strings.paste.intro}</p>
      <PasteBox pasted={pasted} onChange={setPasted} />
      {isWorking && <WorkingState step={strings.paste.working} />}
      {found?.groups.length === 0 && <ViewState title={strings.paste.nothingTitle} text={strings.paste.nothingText} />}
      {found && found.groups.length > 0 && <RecognisedForm recognition={found} />}
    </div>
  );
}
