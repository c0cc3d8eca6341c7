import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TemplatePictureIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { ViewState } from '../state/ViewState';

interface FirstStateProps {
  readonly title: string;
  readonly text: string;
  readonly onOpenTemplate: () => void;
}

/** A workbook without any table that is known: what to do first. */
export function FirstState({ title, text, onOpenTemplate }: FirstStateProps): ReactNode {
  const { strings, port } = usePaneServices();
  return (
    <ViewState
      picture={<TemplatePictureIcon />}
      title={title}
      text={text}
      actions={
        <>
          <Button appearance="primary" onClick={onOpenTemplate}>
            {strings.common.insertTemplate}
          </Button>
          <Button onClick={() => void port.recheck()}>{strings.common.recheck}</Button>
        </>
      }
    />
  );
}
