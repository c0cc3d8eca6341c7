import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo } from 'react';
import type { RuleExample } from '../../messages/pages/example';
import { usePaneServices } from '../services/pane-services';
import { type ExampleCell, type ExampleTable, exampleTables } from './example-tables';

/** More columns than this do not fit; such a table scrolls inside its frame. */
const MOST_COLUMNS = 6;

/** Numbers and signs are not broken. */
const SHORT = /^[\x21-\x7e]{1,7}$/;

const useStyles = makeStyles({
  example: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scrolling: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wide: { width: 'max-content' },
  cell: {
    padding: '2px 3px',
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  cellOfWide: { minWidth: '2em', maxWidth: '10em' },
  head: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  short: { overflowWrap: 'normal', whiteSpace: 'nowrap' },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** Wrong and right example of a rule, as small tables. */
export function RuleExampleTables({ example }: { readonly example: RuleExample }): ReactNode {
  const { strings } = usePaneServices();
  const tables = useMemo(() => exampleTables(example), [example]);
  return (
    <>
      <Example title={strings.check.wrongExample} tables={tables.wrong} />
      <Example title={strings.check.rightExample} tables={tables.right} />
    </>
  );
}

/** A title has the whole width to itself. */
function joined(cells: readonly ExampleCell[]): readonly (ExampleCell & { readonly span: number })[] {
  const [first, ...rest] = cells;
  const isTitle = first !== undefined && rest.length > 1 && rest.every(({ text }) => text === '');
  return isTitle ? [{ ...first, span: cells.length }] : cells.map((cell) => ({ ...cell, span: 1 }));
}

interface ExampleProps {
  readonly title: string;
  readonly tables: readonly ExampleTable[];
}

function Example({ title, tables }: ExampleProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.example} aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        {title}
      </p>
      {tables.map((table, index) => (
        <Table key={index} table={table} titleId={titleId} />
      ))}
    </section>
  );
}

function Table({ table, titleId }: { readonly table: ExampleTable; readonly titleId: string }): ReactNode {
  const styles = useStyles();
  const { header, rows } = table;
  const isWide = (header ?? rows[0] ?? []).length > MOST_COLUMNS;
  const cell = mergeClasses(styles.cell, isWide && styles.cellOfWide);
  const content = (
    <table className={mergeClasses(styles.table, isWide && styles.wide)} aria-labelledby={titleId}>
      {header && (
        <thead>
          <tr>
            {header.map((label) => (
              <th key={label} scope="col" className={mergeClasses(cell, styles.head)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {joined(cells).map(({ text, isChanged, span }, column) => (
              <td
                key={column}
                colSpan={span}
                className={mergeClasses(cell, SHORT.test(text) && styles.short, isChanged && styles.changed)}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isWide) return <div className={styles.frame}>{content}</div>;
  // Who has no mouse scrolls a focused frame by the arrow keys.
  return (
    <div className={mergeClasses(styles.frame, styles.scrolling)} role="group" aria-labelledby={titleId} tabIndex={0}>
      {content}
    </div>
  );
}
