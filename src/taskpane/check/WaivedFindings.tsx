import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { CheckResult } from '../../core/check/result';
import type { LapsedWaiver } from '../../core/waivers/apply-waivers';
import { groupWaived, type WaivedGroup } from '../../core/waivers/group-waived';
import type { Waiver } from '../../core/waivers/waiver';
import { messageOf, ruleTitle } from '../../messages/catalogue';
import { usePaneServices } from '../services/pane-services';
import { placeText } from './cell-words';
import { FoldedSection } from './FoldedSection';
import { PagedList } from './PagedList';
import { SeverityMark, useSeverityStyles } from './SeverityMark';

const useStyles = makeStyles({
  item: { display: 'flex', gap: '8px', padding: '4px 0 8px' },
  mark: { display: 'flex', alignItems: 'center', height: '20px', flexShrink: 0 },
  body: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
  },
  meta: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', minHeight: '24px' },
  reason: {
    marginTop: '4px',
    paddingInlineStart: '8px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  withdraw: { minWidth: 'auto', paddingInline: '8px', marginInlineStart: 'auto' },
});

interface WaivedFindingsProps {
  readonly result: Pick<CheckResult, 'waived' | 'lapsed'>;
  readonly withSheet: boolean;
}

/** 已说明: findings with their reasons, and reasons that no longer hold. Nothing where there are none. */
export function WaivedFindings({ result: { waived, lapsed }, withSheet }: WaivedFindingsProps): ReactNode {
  const { strings } = usePaneServices();
  const groups = useMemo(() => groupWaived(waived), [waived]);
  return (
    <>
      {waived.length > 0 && (
        <FoldedSection title={strings.check.waived(waived.length)}>
          <PagedList items={groups} draw={(group, index) => <WaivedItem key={index} {...{ group, withSheet }} />} />
        </FoldedSection>
      )}
      {lapsed.length > 0 && (
        <FoldedSection title={strings.check.lapsed(lapsed.length)}>
          <PagedList items={lapsed} draw={(one, index) => <LapsedItem key={index} {...one} />} />
        </FoldedSection>
      )}
    </>
  );
}

interface WaivedItemProps {
  readonly group: WaivedGroup;
  readonly withSheet: boolean;
}

function WaivedItem({ group: { first, all }, withSheet }: WaivedItemProps): ReactNode {
  const { strings, locale, port, run } = usePaneServices();
  const styles = useStyles();
  const colours = useSeverityStyles();
  const { finding, waiver } = first;
  const messages = new Set(all.map((one) => messageOf(one.finding, locale)));
  const [message = ''] = messages;
  return (
    <li className={styles.item}>
      <span className={styles.mark}>
        <SeverityMark severity={finding.severity} />
      </span>
      <div className={styles.body}>
        <div>{messages.size === 1 ? message : ruleTitle(finding.code, locale)}</div>
        <div className={styles.small}>
          <span className={colours[finding.severity]}>{strings.severity[finding.severity]}</span>
          {waiver.project && ` · ${waiver.project.name}`}
          {' · '}
          <Link as="button" className={styles.small} onClick={() => void run(() => port.select(finding.place))}>
            {placeText(finding.place, withSheet)}
          </Link>
          {all.length > 1 && ` · ${strings.check.places(all.length)}`}
        </div>
        <Reason waivers={all.map((one) => one.waiver)} of={message} />
      </div>
    </li>
  );
}

function LapsedItem({ waiver, finding }: LapsedWaiver): ReactNode {
  const { strings, locale } = usePaneServices();
  const styles = useStyles();
  const about = [waiver.project?.name ?? waiver.sheet, waiver.indicator].filter(Boolean).join(' · ');
  const title = ruleTitle(waiver.code, locale);
  return (
    <li className={styles.item}>
      <div className={styles.body}>
        <div>{title}</div>
        <div className={styles.small}>{about}</div>
        <div className={styles.small}>{finding ? strings.check.lapsedText(waiver.text) : strings.check.lapsedGone}</div>
        <Reason waivers={[waiver]} of={title} />
      </div>
    </li>
  );
}

interface ReasonProps {
  /** Equal but for what they are about; at least one. */
  readonly waivers: readonly Waiver[];
  /** What they are about, for those who do not see the line. */
  readonly of: string;
}

/** Reason, who and when, and the way to take it back. */
function Reason({ waivers, of }: ReasonProps): ReactNode {
  const { strings, port, run } = usePaneServices();
  const styles = useStyles();
  const [isWriting, setIsWriting] = useState(false);
  const withdraw = async (): Promise<void> => {
    setIsWriting(true);
    await run(() => port.withdrawWaivers(waivers));
    setIsWriting(false);
  };
  const { reason = '', by = '', at = '' } = waivers[0] ?? {};
  return (
    <div className={styles.reason}>
      <div>{reason}</div>
      <div className={styles.meta}>
        <span className={styles.small}>{[by || strings.check.unsigned, at].join(' · ')}</span>
        <Button
          size="small"
          className={styles.withdraw}
          disabledFocusable={isWriting}
          aria-label={`${strings.check.withdraw} ${of}`}
          onClick={() => void withdraw()}
        >
          {strings.check.withdraw}
        </Button>
      </div>
    </div>
  );
}
