import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { contentText } from '../check/cell-words';
import { SeverityMark } from '../check/SeverityMark';
import { ErrorIcon, IncompleteIcon, InfoIcon, MatchIcon } from '../icons';
import { useInsertStyles } from '../insert/use-insert-styles';
import { usePaneServices } from '../services/pane-services';
import { agencyText } from '../status/table-scope';
import { indicatorCount, projectCount, type TableGroup, tablesOf } from '../status/table-group';
import { openFindings, type Recognition } from './recognise';
import { type TotalLine, totalLines } from './totals-text';
import { usePasteStyles } from './use-paste-styles';

/** Texts that are listed; what else there is is counted. */
const MOST_TEXTS = 50;

interface RecognisedTableProps {
  readonly recognition: Recognition;
  readonly group: TableGroup;
}

/** What was recognised, before anything is written: whose, how much, whether it adds up, what is left over. */
export function RecognisedTable({ recognition, group }: RecognisedTableProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = usePasteStyles();
  const tables = tablesOf(group);
  const { errors, warnings } = useMemo(() => openFindings(recognition, group), [recognition, group]);
  return (
    <section className={styles.result} aria-label={strings.paste.recognised}>
      <h2 className={styles.heading}>
        {[strings.layout[group.layout], agencyText(tables, strings)].filter(Boolean).join(' · ')}
      </h2>
      <p className={styles.line}>{strings.paste.size(projectCount(tables), indicatorCount(tables))}</p>
      {totalLines(group, strings).map((line, index) => (
        <Total key={index} line={line} />
      ))}
      <p className={styles.line}>
        <span className={styles.icon} aria-hidden>
          {errors + warnings === 0 ? (
            <MatchIcon className={styles.good} />
          ) : (
            <SeverityMark severity={errors > 0 ? 'error' : 'warning'} />
          )}
        </span>
        {strings.paste.findings(errors, warnings)}
      </p>
      <LeftOver group={group} />
    </section>
  );
}

function Total({ line: { status, text } }: { readonly line: TotalLine }): ReactNode {
  const styles = usePasteStyles();
  const icons: Readonly<Record<TotalLine['status'], readonly [ReactNode, string]>> = {
    match: [<MatchIcon key="match" />, styles.good],
    rounding: [<InfoIcon key="rounding" />, styles.plain],
    mismatch: [<ErrorIcon key="mismatch" />, styles.bad],
    incomplete: [<IncompleteIcon key="incomplete" />, styles.open],
    none: [<InfoIcon key="none" />, styles.plain],
  };
  const [icon, colour] = icons[status];
  return (
    <p className={styles.line}>
      <span className={mergeClasses(styles.icon, colour)} aria-hidden>
        {icon}
      </span>
      {text}
    </p>
  );
}

function LeftOver({ group }: { readonly group: TableGroup }): ReactNode {
  const { strings } = usePaneServices();
  const styles = useInsertStyles();
  const texts = tablesOf(group).flatMap((table) => [
    ...table.unplaced.map(({ text }) => text),
    ...table.misplaced.flatMap(({ kind, cells }) => (kind === 'shifted' ? [] : cells.map(({ text }) => text))),
  ]);
  if (texts.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{strings.paste.unplaced(texts.length)}</summary>
      <ul className={styles.list}>
        {texts.slice(0, MOST_TEXTS).map((text, index) => (
          <li key={index} className={styles.note}>
            {contentText(text, strings.common.empty)}
          </li>
        ))}
      </ul>
    </details>
  );
}
