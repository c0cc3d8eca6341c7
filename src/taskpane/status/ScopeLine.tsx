import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RecheckIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { agencyText, type TableScope } from './table-scope';

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
  agency: { minWidth: '3em', flexShrink: 1000, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
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
  readonly scopes: readonly TableScope[];
  /** Null for all tables together. */
  readonly chosen: TableScope | null;
  readonly onChoose: (key: string | null) => void;
  /** 刚刚, 3 分钟前, or the step that is under way. */
  readonly when: string;
  readonly onRecheck: () => void;
}

/** What is being looked at, since when, and the button that looks again. */
export function ScopeLine({ scopes, chosen, onChoose, when, onRecheck }: ScopeLineProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {scopes.length > 1 ? (
        <TableSelect scopes={scopes} chosen={chosen} onChoose={onChoose} />
      ) : (
        <OnlyTable scope={scopes[0]} />
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

function OnlyTable({ scope }: { readonly scope: TableScope | undefined }): ReactNode {
  const { strings, pack, version } = usePaneServices();
  const styles = useStyles();
  if (!scope) return <span className={styles.what} />;
  const { table } = scope.checked;
  const agency = agencyText(table, strings);
  const rest = ` · ${strings.layout[table.layout]} · ${strings.status.projects(table.projects.length)}`;
  const tool = `${strings.more.tool(version)}，${pack.name} ${pack.version}`;
  return (
    <span className={styles.what} title={`${agency}${rest}\n${tool}`}>
      <span className={styles.agency}>{agency}</span>
      <span className={styles.rest}>{rest}</span>
    </span>
  );
}

type TableSelectProps = Pick<ScopeLineProps, 'scopes' | 'chosen' | 'onChoose'>;

function TableSelect({ scopes, chosen, onChoose }: TableSelectProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  const projects = scopes.reduce((sum, scope) => sum + scope.checked.table.projects.length, 0);
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={strings.status.chooseTable}
      value={chosen?.key ?? ''}
      onChange={(_, data) => onChoose(data.value || null)}
    >
      <option value="">{`${strings.status.allTables(scopes.length)} · ${strings.status.projects(projects)}`}</option>
      {scopes.map(({ key, checked: { table } }) => (
        <option key={key} value={key}>
          {[agencyText(table, strings), table.sheet, strings.status.projects(table.projects.length)].join(' · ')}
        </option>
      ))}
    </Select>
  );
}
