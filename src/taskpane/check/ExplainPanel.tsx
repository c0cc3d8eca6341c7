import { Button, Link, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { messageOf, ruleTitle } from '../../messages/catalogue';
import { CopyIcon } from '../icons';
import { copyText } from '../services/clipboard';
import { usePaneServices } from '../services/pane-services';
import { placeText } from './cell-words';
import type { FindingEntry } from './finding-entries';
import { usePanelStyles } from './panel-styles';
import { useTreeActions } from './tree-actions';

const MOST_RELATED = 12;

interface ExplainPanelProps {
  readonly entry: FindingEntry;
  readonly withSheet: boolean;
}

/** Which rule speaks, what else it looked at, and a text for the bureau where it is wrong. */
export function ExplainPanel({ entry, withSheet }: ExplainPanelProps): ReactNode {
  const { strings, locale } = usePaneServices();
  const { go } = useTreeActions();
  const styles = usePanelStyles();
  const { first } = entry;
  const related = first.related.slice(0, MOST_RELATED);
  return (
    <div className={styles.root} role="group" aria-label={strings.check.explain}>
      <p className={styles.title}>{strings.check.rule(first.code, ruleTitle(first.code, locale))}</p>
      {first.trial && <p className={styles.note}>{strings.check.trial}</p>}
      {related.length > 0 && (
        <div className={styles.links}>
          <span className={styles.note}>{strings.check.related}</span>
          {related.map((place, index) => (
            <Link key={index} as="button" onClick={() => go(place)}>
              {placeText(place, withSheet)}
            </Link>
          ))}
        </div>
      )}
      <DisputeButton entry={entry} />
    </div>
  );
}

function DisputeButton({ entry: { first } }: { readonly entry: FindingEntry }): ReactNode {
  const { strings, locale, version, pack } = usePaneServices();
  const styles = usePanelStyles();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const text = strings.check.disputeText({
    tool: `${strings.more.tool(version)}，${pack.name} ${pack.version}`,
    rule: `${first.code} ${ruleTitle(first.code, locale)}`,
    place: placeText(first.place, true),
    message: messageOf(first, locale),
  });
  const copy = async (): Promise<void> => setOutcome((await copyText(text)) ? 'copied' : 'refused');
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" icon={<CopyIcon />} onClick={() => void copy()}>
          {strings.check.dispute}
        </Button>
      </div>
      <div role="status" className={styles.note}>
        {outcome === 'copied' && strings.check.disputed}
        {outcome === 'refused' && strings.check.disputeByHand}
      </div>
      {outcome === 'refused' && (
        <Textarea readOnly value={text} rows={6} aria-label={strings.check.disputeByHand} onFocus={selectAll} />
      )}
    </>
  );
}

function selectAll(event: React.FocusEvent<HTMLTextAreaElement>): void {
  event.target.select();
}
