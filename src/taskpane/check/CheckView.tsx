import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { Finding, Severity } from '../../core/check/finding';
import type { CheckResult } from '../../core/check/result';
import { usePaneServices } from '../services/pane-services';
import type { TableGroup } from '../status/table-group';
import { isInScope, type TableScope } from '../status/table-scope';
import { ViewState } from '../state/ViewState';
import { CheckToolbar } from './CheckToolbar';
import { entriesOf } from './finding-entries';
import { type FindingGroup, groupByProject, groupByRule } from './finding-groups';
import { FindingTree, type Revealed } from './FindingTree';
import { lapsedReasons, LapsedReasonsContext } from './lapsed-reasons';
import { PassedState } from './PassedState';
import { UnplacedTexts } from './UnplacedTexts';
import { useCheckPreferences } from './use-check-preferences';
import { WaivedFindings } from './WaivedFindings';

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: '0 12px 8px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  trial: {
    margin: 0,
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  show: { fontSize: 'inherit', lineHeight: 'inherit' },
});

export interface CheckViewProps {
  readonly result: CheckResult;
  /** Findings on trial that are not to be shown. */
  readonly hiddenTrial: readonly Finding[];
  readonly scopes: readonly TableScope[];
  /** The only tables to show; null for all. */
  readonly chosen: TableGroup | null;
  /** A finding to bring into view; a new object for every wish. */
  readonly wish: { readonly finding: Finding } | null;
  /** Codes of rules that broke down. */
  readonly broken: readonly string[];
}

/** 检查: the findings by project or by rule, or the good news that there are none. */
export function CheckView({ result, hiddenTrial, scopes, chosen, wish, broken }: CheckViewProps): ReactNode {
  const { strings } = usePaneServices();
  const { findings, waived, lapsed } = result;
  const styles = useStyles();
  const preferences = useCheckPreferences();
  const { hidden, grouping } = preferences;
  const seen = useMemo(() => chosen?.scopes ?? scopes, [chosen, scopes]);
  const isSeen = useCallback(
    (finding: Finding) => !chosen || chosen.scopes.some((scope) => isInScope(finding, scope, scopes)),
    [chosen, scopes],
  );
  const inScope = useMemo(() => findings.filter(isSeen), [findings, isSeen]);
  const explained = useMemo(() => waived.filter(({ finding }) => isSeen(finding)), [waived, isSeen]);
  const reasons = useMemo(() => lapsedReasons(lapsed), [lapsed]);
  const groups = useMemo(() => {
    const entries = entriesOf(inScope.filter((finding) => !hidden.has(finding.severity)));
    return grouping === 'rule' ? groupByRule(entries) : groupByProject(entries, scopes);
  }, [inScope, hidden, grouping, scopes]);
  const revealed = useMemo(() => (wish ? reveal(wish.finding, groups) : null), [wish, groups]);
  const unfilled = seen.reduce((sum, { checked }) => sum + checked.table.unfilledRows, 0);
  const withSheet = new Set(scopes.map(({ checked }) => checked.table.sheet)).size > 1;
  const incomplete = broken.length > 0 && <p className={styles.note}>{strings.check.broken(broken)}</p>;
  const below = (
    <>
      <HiddenTrial count={hiddenTrial.filter(isSeen).length} />
      <WaivedFindings result={{ waived: explained, lapsed }} withSheet={withSheet} />
      <UnplacedTexts scopes={seen} withSheet={withSheet} />
    </>
  );
  if (inScope.length === 0)
    return (
      <>
        {incomplete || <PassedState scopes={seen} unfilled={unfilled} explained={explained.length} />}
        {below}
      </>
    );
  return (
    <>
      <CheckToolbar preferences={preferences} counts={countsOf(inScope)} />
      {incomplete}
      {unfilled > 0 && <p className={styles.note}>{strings.check.unfilled(unfilled)}</p>}
      {groups.length === 0 ? (
        <ViewState
          title={strings.check.filtered}
          actions={<Button onClick={preferences.showAll}>{strings.check.showAll}</Button>}
        />
      ) : (
        <LapsedReasonsContext value={reasons}>
          <FindingTree groups={groups} withSheet={withSheet} revealed={revealed} />
        </LapsedReasonsContext>
      )}
      {below}
    </>
  );
}

/** What the setting of 更多 leaves out is not left out in silence. */
function HiddenTrial({ count }: { readonly count: number }): ReactNode {
  const { strings, chooseHidesTrial } = usePaneServices();
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <p className={styles.trial}>
      {`${strings.check.hiddenTrial(count)} `}
      <Link as="button" className={styles.show} onClick={() => chooseHidesTrial(false)}>
        {strings.check.showTrial}
      </Link>
    </p>
  );
}

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function reveal(finding: Finding, groups: readonly FindingGroup[]): Revealed | null {
  for (const group of groups) {
    const entry = group.entries.find(({ findings }) => findings.includes(finding));
    if (entry) return { group: group.key, entry: entry.key };
  }
  return null;
}
