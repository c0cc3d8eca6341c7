import { Button, Link } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { FindingPlace } from '../../core/check/finding';
import type { RowInsertion } from '../../core/sheet/row-insertion';
import { fixText } from '../../messages/catalogue';
import { BecomesIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { contentText, placeText } from './cell-words';
import { changedParts, type ChangedPart } from './changed-parts';
import { batchSize, type FixBatch } from './fix-batches';
import { usePanelStyles } from './panel-styles';
import { useTreeActions } from './tree-actions';

const MOST_EDITS = 20;
const MORE_EDITS = 200;
const MOST_BATCHES = 20;

interface FixPanelProps {
  readonly batches: readonly FixBatch[];
  readonly withSheet: boolean;
}

/** What a fix would change, cell by cell or row by row, and the button that does it. */
export function FixPanel({ batches, withSheet }: FixPanelProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = usePanelStyles();
  const shown = batches.slice(0, MOST_BATCHES);
  return (
    <>
      {shown.map((batch, index) => (
        <BatchPanel key={index} batch={batch} withSheet={withSheet} />
      ))}
      {batches.length > shown.length && (
        <p className={styles.note}>{strings.check.morePlaces(batches.length - shown.length)}</p>
      )}
    </>
  );
}

interface BatchPanelProps {
  readonly batch: FixBatch;
  readonly withSheet: boolean;
}

function BatchPanel({ batch, withSheet }: BatchPanelProps): ReactNode {
  const { strings, locale, port, run } = usePaneServices();
  const { closePanel } = useTreeActions();
  const styles = usePanelStyles();
  const [isWriting, setIsWriting] = useState(false);
  const words = new Set(batch.fixes.map((fix) => fixText(fix, locale)));
  const title = (words.size === 1 && [...words][0]) || strings.check.fixLabel;
  const parts = batch.edits.flatMap((edit) => changedParts(edit).map((part) => ({ place: edit, part })));
  const [limit, setLimit] = useState(MOST_EDITS);
  const isInsertion = batch.insertions.length > 0;
  const left = parts.length + batch.insertions.length - limit;
  const apply = async (): Promise<void> => {
    setIsWriting(true);
    const isDone = await run(() =>
      isInsertion ? port.insertRows(batch.insertions, batch.edits) : port.apply(batch.edits),
    );
    setIsWriting(false);
    if (isDone) closePanel();
  };
  return (
    <div className={styles.root} role="group" aria-label={strings.check.fixLabel}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.edits}>
        {parts.slice(0, limit).map(({ place, part }, index) => (
          <PartLine key={index} place={place} part={part} withSheet={withSheet} />
        ))}
        {batch.insertions.slice(0, limit).map((insertion, index) => (
          <InsertionLine key={index} insertion={insertion} withSheet={withSheet} />
        ))}
      </ul>
      {isInsertion && <p className={styles.note}>{strings.check.fillIn}</p>}
      {left > 0 && (
        <p className={styles.note}>
          {`${strings.check.moreEdits(left)} `}
          <Link as="button" className={styles.inline} onClick={() => setLimit(limit + MORE_EDITS)}>
            {strings.check.showEdits}
          </Link>
        </p>
      )}
      {batch.fixes[0]?.kind === 'review' && <p className={styles.note}>{strings.check.reviewFirst}</p>}
      {!port.canUndo && <p className={styles.note}>{strings.check.noUndo}</p>}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={isWriting} onClick={() => void apply()}>
          {isWriting ? strings.check.applying : applyWord()}
        </Button>
        <Button size="small" appearance="subtle" onClick={closePanel}>
          {strings.common.cancel}
        </Button>
      </div>
    </div>
  );

  function applyWord(): string {
    return batch.fixes.length > 1 ? allWord(batch, strings) : strings.check.apply;
  }
}

/** The button that does all of a batch: 全部修改 3 处, 全部插入 3 行. */
export function allWord(batch: FixBatch, { check }: ReturnType<typeof usePaneServices>['strings']): string {
  return (batch.insertions.length > 0 ? check.insertAll : check.fixAll)(batchSize(batch));
}

interface InsertionLineProps {
  readonly insertion: RowInsertion;
  readonly withSheet: boolean;
}

/** 在第 12 行下面插入 1 行：满意度指标 / 服务对象满意度指标 */
function InsertionLine({ insertion, withSheet }: InsertionLineProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = usePanelStyles();
  const { sheet, below, labels } = insertion;
  return (
    <li className={styles.edit}>
      {strings.check.insertion({ sheet: withSheet ? sheet : '', below: below + 1, labels })}
    </li>
  );
}

interface PartLineProps {
  readonly place: FindingPlace;
  readonly part: ChangedPart;
  readonly withSheet: boolean;
}

function PartLine({ place, part, withSheet }: PartLineProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = usePanelStyles();
  return (
    <li className={styles.edit}>
      <span className={styles.cell}>{placeText(place, withSheet)}</span>
      <del className={styles.before}>{contentText(part.before, strings.common.empty)}</del>
      <span className={styles.arrow} role="img" aria-label={strings.check.becomes}>
        <BecomesIcon />
      </span>
      <ins className={styles.after}>{contentText(part.after, strings.common.empty)}</ins>
    </li>
  );
}
