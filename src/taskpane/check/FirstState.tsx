import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TemplatePictureIcon } from '../icons';
import type { Way } from '../insert/way';
import { usePaneServices } from '../services/pane-services';
import { ViewState } from '../state/ViewState';

interface FirstStateProps {
  readonly title: string;
  readonly text: string;
  readonly onInsert: (way: Way) => void;
}

/** A workbook without any table that is known: what to do first. */
export function FirstState({ title, text, onInsert }: FirstStateProps): ReactNode {
  const { strings, port } = usePaneServices();
  return (
    <ViewState
      picture={<TemplatePictureIcon />}
      title={title}
      text={text}
      actions={
        <>
          <Button appearance="primary" onClick={() => onInsert('blank')}>
            {strings.common.insertTemplate}
          </Button>
          <Button onClick={() => onInsert('paste')}>{strings.common.pasteText}</Button>
          <Button onClick={() => void port.recheck()}>{strings.common.recheck}</Button>
        </>
      }
    />
  );
}
