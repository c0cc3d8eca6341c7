import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isKept, type Loss } from '../../core/layouts/convert/conversion';
import { usePaneServices } from '../services/pane-services';
import { useInsertStyles } from './use-insert-styles';

/** What the new table cannot show, said before anything is written, and what becomes of it. */
export function LossNote({ losses }: { readonly losses: readonly Loss[] }): ReactNode {
  const { strings } = usePaneServices();
  const styles = useInsertStyles();
  const words = strings.losses;
  if (losses.length === 0) return <p className={styles.note}>{words.none}</p>;
  const parts = (some: readonly Loss[]): string[] =>
    some.map(({ field, count }) => words.part(words.fields[field], count));
  const kept = losses.filter(isKept);
  const left = losses.filter((loss) => !isKept(loss));
  const shown = losses.filter(({ examples }) => examples.length > 0);
  return (
    <MessageBar intent={left.length > 0 ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        {kept.length > 0 && <div>{`${words.missing(parts(kept))}${words.kept}`}</div>}
        {left.length > 0 && <div>{words.left(parts(left))}</div>}
        {shown.length > 0 && (
          <details>
            <summary className={styles.summary}>{words.examples}</summary>
            <ul className={styles.list}>
              {shown.map(({ field, examples }) => (
                <li key={field}>{words.example(words.fields[field], examples)}</li>
              ))}
            </ul>
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
