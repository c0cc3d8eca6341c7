import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isKept, type Loss } from '../../core/layouts/convert/conversion';
import { lossExamples, lossSentences } from '../../messages/losses';
import { usePaneServices } from '../services/pane-services';
import { useInsertStyles } from './use-insert-styles';

/** What the new table cannot show, said before anything is written, and what becomes of it. */
export function LossNote({ losses }: { readonly losses: readonly Loss[] }): ReactNode {
  const { strings, locale } = usePaneServices();
  const styles = useInsertStyles();
  const words = strings.losses;
  if (losses.length === 0) return <p className={styles.note}>{words.none}</p>;
  const examples = losses.map((loss) => lossExamples(loss, locale)).filter(Boolean);
  return (
    <MessageBar intent={losses.every(isKept) ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        {lossSentences(losses, locale).map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        {examples.length > 0 && (
          <details>
            <summary className={styles.summary}>{words.examples}</summary>
            <ul className={styles.list}>
              {examples.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
