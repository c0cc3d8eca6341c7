import { Button } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { FailedPictureIcon, TemplatePictureIcon } from '../icons';
import type { Way } from '../insert/way';
import { usePaneServices } from '../services/pane-services';
import { useSnapshot } from '../services/use-snapshot';
import { stepText } from '../state/step-text';
import { ViewState, WorkingState } from '../state/ViewState';
import { groupsOf } from '../status/table-group';
import { scopesOf } from '../status/table-scope';
import { ConvertForm } from './ConvertForm';
import { useKept } from './use-kept';

interface ConvertWayProps {
  readonly onChooseWay: (way: Way) => void;
}

/** 由现有表生成: a table of the workbook in another layout, or what is missing for that. */
export function ConvertWay({ onChooseWay }: ConvertWayProps): ReactNode {
  const { strings } = usePaneServices();
  const snapshot = useSnapshot();
  const { result } = snapshot;
  const { sheets, readAgain } = useKept();
  const groups = useMemo(() => (result ? groupsOf(scopesOf(result)) : []), [result]);
  if (!result) return <WorkingState step={stepText(snapshot, strings)} />;
  if (groups.length === 0) return <NoTable onChooseWay={onChooseWay} />;
  if (!sheets) return <WorkingState step={strings.convert.reading} />;
  if (!sheets.done) {
    const reason = strings.obstacles[sheets.obstacle.kind](sheets.obstacle.where);
    return (
      <ViewState
        picture={<FailedPictureIcon />}
        title={strings.convert.failedTitle}
        text={`${reason}${strings.convert.failedKept}`}
        actions={
          <Button appearance="primary" onClick={readAgain}>
            {strings.common.retry}
          </Button>
        }
      />
    );
  }
  return <ConvertForm groups={groups} treeId={result.facts.treeId} kept={sheets.value} onInserted={readAgain} />;
}

function NoTable({ onChooseWay }: ConvertWayProps): ReactNode {
  const { strings } = usePaneServices();
  return (
    <ViewState
      picture={<TemplatePictureIcon />}
      title={strings.convert.emptyTitle}
      text={strings.convert.emptyText}
      actions={
        <>
          <Button appearance="primary" onClick={() => onChooseWay('paste')}>
            {strings.common.pasteText}
          </Button>
          <Button onClick={() => onChooseWay('blank')}>{strings.common.insertTemplate}</Button>
        </>
      }
    />
  );
}
