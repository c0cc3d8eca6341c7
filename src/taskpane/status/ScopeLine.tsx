import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RecheckIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { groupText, projectCount, type TableGroup, tablesOf } from './table-group';
import { agencyText } from './table-scope';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    '@media (max-width: 240px)': { flexWrap: 'wrap' },
    paddingInlineStart: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  what: {
    display: 'flex',
    flex: '1 1 auto',
    minWidth: 0,
    '@media (max-width: 240px)': { flexBasis: '100%', flexWrap: 'wrap' },
  },
  // The rest would lose its end to the least share of the shrinking.
  agency: {
    minWidth: '3em',
    flexShrink: 1_000_000,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  rest: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'pre',
    '@media (max-width: 240px)': { whiteSpace: 'normal' },
  },
  select: { flex: '1 1 auto', minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
  when: { flexShrink: 0, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3, marginInlineStart: '4px' },
});

interface ScopeLineProps {
  readonly groups: readonly TableGroup[];
  /** Null for all tables together. */
  readonly chosen: TableGroup | null;
  readonly onChoose: (key: string | null) => void;
  /** 刚刚, 3 分钟前, or the step that is under way. */
  readonly when: string;
  readonly onRecheck: () => void;
}

/** What is being looked at, since when, and the button that looks again. */
export function ScopeLine({ groups, chosen, onChoose, when, onRecheck }: ScopeLineProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {groups.length > 1 ? (
        <TableSelect groups={groups} chosen={chosen} onChoose={onChoose} />
      ) : (
        <OnlyTable group={groups[0]} />
      )}
      <span className={styles.when}>{when}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<RecheckIcon />}
        title={strings.common.recheck}
        aria-label={strings.common.recheck}
        onClick={onRecheck}
      />
    </div>
  );
}

function OnlyTable({ group }: { readonly group: TableGroup | undefined }): ReactNode {
  const { strings, pack, version } = usePaneServices();
  const styles = useStyles();
  if (!group) return <span className={styles.what} />;
  const tables = tablesOf(group);
  const agency = agencyText(tables, strings);
  const rest = ` · ${strings.layout[group.layout]} · ${strings.status.projects(projectCount(tables))}`;
  const tool = `${strings.more.tool(version)}，${pack.name} ${pack.version}`;
  return (
    <span className={styles.what} title={`${agency}${rest}\n${tool}`}>
      <span className={styles.agency}>{agency}</span>
      <span className={styles.rest}>{rest}</span>
    </span>
  );
}

type TableSelectProps = Pick<ScopeLineProps, 'groups' | 'chosen' | 'onChoose'>;

function TableSelect({ groups, chosen, onChoose }: TableSelectProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  const tables = groups.flatMap(tablesOf);
  const total = [strings.status.allTables(tables.length), strings.status.projects(projectCount(tables))].join(' · ');
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={strings.status.chooseTable}
      value={chosen?.key ?? ''}
      onChange={(_, data) => onChoose(data.value || null)}
    >
      <option value="">{total}</option>
      {groups.map((group) => (
        <option key={group.key} value={group.key}>
          {groupText(group, true, strings)}
        </option>
      ))}
    </Select>
  );
}
