import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { LONGEST_NAME, LONGEST_REASON } from '../../core/waivers/waiver';
import { usePaneServices } from '../services/pane-services';
import { findingPlaceText } from './cell-words';
import type { FindingEntry } from './finding-entries';
import { useLapsedReason } from './lapsed-reasons';
import { usePanelStyles } from './panel-styles';
import { useTreeActions } from './tree-actions';

const NAME_KEY = 'waive.by';
/** Places that can be chosen one by one. */
const MOST_CHOICES = 60;

interface WaivePanelProps {
  readonly entry: FindingEntry;
  readonly withSheet: boolean;
}

/** 说明理由: why a finding may stay as it is, for the reviewer. */
export function WaivePanel({ entry, withSheet }: WaivePanelProps): ReactNode {
  const { strings, storage, port, run } = usePaneServices();
  const { closePanel } = useTreeActions();
  const styles = usePanelStyles();
  const titleId = useId();
  const reasonRef = useRef<HTMLTextAreaElement>(null);
  const earlier = useLapsedReason(entry.findings);
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [by, setBy] = useState(() => storage.read(NAME_KEY) ?? '');
  const [left, setLeft] = useState<ReadonlySet<Finding>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  useEffect(() => reasonRef.current?.focus(), []);
  const chosen = entry.findings.filter((finding) => !left.has(finding));
  const isMissing = reason.trim() === '';

  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (isMissing) return reasonRef.current?.focus();
    storage.write(NAME_KEY, by.trim());
    setIsWriting(true);
    const isDone = await run(() => port.waive(chosen, { reason, by }));
    setIsWriting(false);
    if (isDone) closePanel();
  };

  return (
    <div className={styles.root} role="group" aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        {strings.check.waive}
      </p>
      <p className={styles.note}>{earlier ? strings.check.lapsedText(earlier.text) : strings.check.waiveNote}</p>
      <Field
        label={strings.check.reason}
        required
        validationState={isAsked && isMissing ? 'error' : 'none'}
        validationMessage={isAsked && isMissing ? strings.check.reasonMissing : undefined}
      >
        <Textarea
          ref={reasonRef}
          className={styles.box}
          value={reason}
          rows={3}
          maxLength={LONGEST_REASON}
          placeholder={strings.check.reasonExample}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={strings.check.waivedBy}>
        <Input className={styles.box} value={by} maxLength={LONGEST_NAME} onChange={(_, { value }) => setBy(value)} />
      </Field>
      {entry.findings.length > 1 && (
        <PlaceChoice
          findings={entry.findings}
          left={left}
          withSheet={withSheet}
          onToggle={(finding) => setLeft((before) => toggled(before, finding))}
        />
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isWriting || chosen.length === 0}
          onClick={() => void save()}
        >
          {isWriting ? strings.check.applying : strings.check.saveReason(chosen.length)}
        </Button>
        <Button size="small" appearance="subtle" onClick={closePanel}>
          {strings.common.cancel}
        </Button>
      </div>
    </div>
  );
}

interface PlaceChoiceProps {
  readonly findings: readonly Finding[];
  readonly left: ReadonlySet<Finding>;
  readonly withSheet: boolean;
  readonly onToggle: (finding: Finding) => void;
}

/** A reason often is one for some of the places only. */
function PlaceChoice({ findings, left, withSheet, onToggle }: PlaceChoiceProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = usePanelStyles();
  const rest = findings.length - MOST_CHOICES;
  return (
    <div role="group" aria-label={strings.check.choosePlaces}>
      <p className={styles.note}>{strings.check.choosePlaces}</p>
      <div className={styles.choices}>
        {findings.slice(0, MOST_CHOICES).map((finding, index) => (
          <Checkbox
            key={index}
            className={styles.choice}
            checked={!left.has(finding)}
            label={findingPlaceText(finding, withSheet)}
            onChange={() => onToggle(finding)}
          />
        ))}
      </div>
      {rest > 0 && <p className={styles.note}>{strings.check.morePlacesToo(rest)}</p>}
    </div>
  );
}

function toggled(chosen: ReadonlySet<Finding>, finding: Finding): ReadonlySet<Finding> {
  const next = new Set(chosen);
  if (!next.delete(finding)) next.add(finding);
  return next;
}
