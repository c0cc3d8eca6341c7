import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { FindingPlace } from '../../core/check/finding';
import { cellAddress } from '../../core/sheet/address';
import { usePaneServices } from '../services/pane-services';
import type { TableScope } from '../status/table-scope';
import { contentText, placeText } from './cell-words';
import { FoldedSection } from './FoldedSection';
import { PagedList } from './PagedList';

const useStyles = makeStyles({
  text: {
    padding: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
  place: { marginInlineEnd: '8px' },
  content: { color: tokens.colorNeutralForeground2 },
});

interface UnplacedText {
  readonly place: FindingPlace;
  readonly text: string;
}

function textsOf(scopes: readonly TableScope[]): readonly UnplacedText[] {
  return scopes.flatMap(({ checked: { table } }) =>
    table.unplaced.map(({ at, text }) => ({
      place: { sheet: table.sheet, cell: cellAddress(at.row, at.column) },
      text,
    })),
  );
}

interface UnplacedTextsProps {
  readonly scopes: readonly TableScope[];
  readonly withSheet: boolean;
}

/** Texts that stand in no column of a table: not checked, and not lost in silence. Nothing where there are none. */
export function UnplacedTexts({ scopes, withSheet }: UnplacedTextsProps): ReactNode {
  const { strings } = usePaneServices();
  const texts = useMemo(() => textsOf(scopes), [scopes]);
  if (texts.length === 0) return null;
  return (
    <FoldedSection title={strings.check.unplaced(texts.length)}>
      <UnplacedList texts={texts} withSheet={withSheet} />
    </FoldedSection>
  );
}

function UnplacedList({ texts, withSheet }: { readonly texts: readonly UnplacedText[]; readonly withSheet: boolean }) {
  const { strings, port, run } = usePaneServices();
  const styles = useStyles();
  return (
    <PagedList
      items={texts}
      draw={({ place, text }) => (
        <li key={placeText(place, true)}>
          <Link as="button" className={styles.text} onClick={() => void run(() => port.select(place))}>
            <span className={styles.place}>{placeText(place, withSheet)}</span>
            <span className={styles.content}>{contentText(text, strings.common.empty)}</span>
          </Link>
        </li>
      )}
    />
  );
}
