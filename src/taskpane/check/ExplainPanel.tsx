import { Button, Link, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { messageOf, ruleTitle } from '../../messages/catalogue';
import { CopyIcon, ReasonIcon } from '../icons';
import { copyText } from '../services/clipboard';
import { usePaneServices } from '../services/pane-services';
import { placeText } from './cell-words';
import type { FindingEntry } from './finding-entries';
import { usePanelStyles } from './panel-styles';
import { RulePage } from './RulePage';
import { useTreeActions } from './tree-actions';

const MOST_RELATED = 12;

interface ExplainPanelProps {
  readonly entry: FindingEntry;
  readonly withSheet: boolean;
}

/** Which rule speaks and why, what else it looked at; what to do where it does not fit, or is wrong. */
export function ExplainPanel({ entry, withSheet }: ExplainPanelProps): ReactNode {
  const { strings, locale } = usePaneServices();
  const { go, togglePanel } = useTreeActions();
  const styles = usePanelStyles();
  const { first } = entry;
  const related = first.related.slice(0, MOST_RELATED);
  return (
    <div className={styles.root} role="group" aria-label={strings.check.explain}>
      <p className={styles.title}>{strings.check.rule(first.code, ruleTitle(first.code, locale))}</p>
      {first.trial && <p className={styles.note}>{strings.check.trial}</p>}
      <RulePage code={first.code} />
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
      <DisputeButton entry={entry}>
        <Button size="small" icon={<ReasonIcon />} onClick={() => togglePanel(entry.key, 'waive')}>
          {strings.check.waive}
        </Button>
      </DisputeButton>
    </div>
  );
}

interface DisputeButtonProps {
  readonly entry: FindingEntry;
  /** Buttons beside it. */
  readonly children: ReactNode;
}

function DisputeButton({ entry: { first }, children }: DisputeButtonProps): ReactNode {
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
        {children}
        <Button size="small" appearance="subtle" icon={<CopyIcon />} onClick={() => void copy()}>
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
