import { Link } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { messageOf } from '../../messages/catalogue';
import { usePaneServices } from '../services/pane-services';
import { findingPlaceText } from './cell-words';
import type { FindingEntry } from './finding-entries';
import { useLineStyles } from './line-styles';
import { useTreeActions } from './tree-actions';

const FIRST_PLACES = 8;
const FIRST_SENTENCES = 3;
const MORE_PLACES = 50;

interface EntryPlacesProps {
  readonly entry: FindingEntry;
  readonly withSheet: boolean;
  /** Each place with its own sentence, where the sentences differ. */
  readonly withMessage: boolean;
  readonly tabIndex: 0 | -1;
}

/** The places of findings that are shown as one, each a link to its cell. */
export function EntryPlaces({ entry, withSheet, withMessage, tabIndex }: EntryPlacesProps): ReactNode {
  const { strings, locale } = usePaneServices();
  const { activate, go } = useTreeActions();
  const styles = useLineStyles();
  const [limit, setLimit] = useState(withMessage ? FIRST_SENTENCES : FIRST_PLACES);
  const left = entry.findings.length - limit;
  return (
    <div className={styles.places} onClick={(event) => event.stopPropagation()}>
      {entry.findings.slice(0, limit).map((finding, index) => (
        <span key={index} className={withMessage ? styles.placeLine : undefined}>
          <Link
            as="button"
            className={styles.place}
            tabIndex={tabIndex}
            onClick={() => {
              activate(entry.key);
              go(finding.place);
            }}
          >
            {findingPlaceText(finding, withSheet, withMessage ? messageOf(finding, locale) : '')}
          </Link>
          {withMessage && <span className={styles.place}>{` ${messageOf(finding, locale)}`}</span>}
        </span>
      ))}
      {left > 0 && (
        <Link as="button" className={styles.place} tabIndex={tabIndex} onClick={() => setLimit(limit + MORE_PLACES)}>
          {strings.check.morePlaces(left)}
        </Link>
      )}
    </div>
  );
}
