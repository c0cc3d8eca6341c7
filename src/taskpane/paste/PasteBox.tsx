import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useInsertStyles } from '../insert/use-insert-styles';
import { usePaneServices } from '../services/pane-services';
import { NOTHING, type PastedText, tableOnClipboard } from './pasted-text';
import { readTextFile } from './read-text-file';
import { usePasteStyles } from './use-paste-styles';

const TEXT_FILES = '.txt,.md,.csv,.tsv,.html,.htm';

interface PasteBoxProps {
  readonly pasted: PastedText;
  readonly onChange: (pasted: PastedText) => void;
}

/** Where a text is pasted, typed or dropped, or opened from a file. */
export function PasteBox({ pasted, onChange }: PasteBoxProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = usePasteStyles();
  const formStyles = useInsertStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState('');
  const change = (next: PastedText): void => {
    setRefused('');
    onChange(next);
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = await readTextFile(file);
    if (text === null) setRefused(file.name);
    else change({ text, html: null });
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    const table = isWhole ? tableOnClipboard(event.clipboardData) : null;
    if (!table) return;
    event.preventDefault();
    change(table);
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void open(file);
  };
  return (
    <>
      <Field
        label={strings.paste.text}
        className={formStyles.field}
        hint={pasted.html !== null ? strings.paste.fromTable : undefined}
        validationState={refused ? 'error' : 'none'}
        validationMessage={refused ? strings.paste.fileFailed(refused) : undefined}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          rows={pasted.text === '' ? 8 : 4}
          placeholder={strings.paste.placeholder}
          value={pasted.text}
          spellCheck={false}
          onChange={(_, { value }) => change({ text: value, html: null })}
          onPaste={paste}
          onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
          onDrop={drop}
        />
      </Field>
      <div className={styles.bar}>
        <input
          ref={chooser}
          type="file"
          hidden
          accept={TEXT_FILES}
          aria-label={strings.paste.file}
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button size="small" onClick={() => chooser.current?.click()}>
          {strings.paste.file}
        </Button>
        {pasted.text !== '' && (
          <Button size="small" appearance="subtle" onClick={() => change(NOTHING)}>
            {strings.paste.clear}
          </Button>
        )}
      </div>
    </>
  );
}
