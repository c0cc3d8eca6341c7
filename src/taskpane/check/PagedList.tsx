import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePaneServices } from '../services/pane-services';

/** Items that are listed at first and added at each click. */
const PAGE = 50;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: '4px 0 0 24px',
    listStyleType: 'none',
    '@media (max-width: 240px)': { paddingInline: '8px' },
  },
  more: {
    padding: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
  },
});

interface PagedListProps<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item, index: number) => ReactNode;
}

/** A list of what may be very many things: some of them, and a link to more. */
export function PagedList<Item>({ items, draw }: PagedListProps<Item>): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const left = items.length - limit;
  return (
    <ul className={styles.list}>
      {items.slice(0, limit).map(draw)}
      {left > 0 && (
        <li>
          <Link as="button" className={styles.more} onClick={() => setLimit(limit + PAGE)}>
            {strings.common.showMore(left)}
          </Link>
        </li>
      )}
    </ul>
  );
}
