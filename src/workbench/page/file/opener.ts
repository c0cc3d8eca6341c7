import { tell } from '../dom/dialog';
import { element } from '../dom/element';
import type { OpenedDocument } from '../workbench';
import { acceptDrops } from './drop-file';
import { openFile } from './open-file';
import { emptyDocument, loadSample, type Sample } from './samples';

/** File dialogs offer what the reader reads. */
const READABLE = '.xlsx,.xlsm,.xls,.xlsb,.et,.ods,.csv,.tsv,.txt,.md,.htm,.html';

/** The ways in which a workbook comes into the workbench. */
export interface Opener {
  /** False if the bytes are no workbook; that has been said then. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<boolean>;
  readonly chooseFile: () => void;
  readonly openSample: (sample: Sample) => void;
  readonly openEmpty: () => void;
}

/** Reads what the person chooses, drops or picks, and hands it to `show`. */
export function createOpener(show: (next: OpenedDocument) => void): Opener {
  const open = async (bytes: Uint8Array, name: string): Promise<boolean> => {
    const opened = await openFile(bytes, name);
    if (opened.ok) show(opened.document);
    if (!opened.ok) await tell(`打不开“${name}”`, [opened.message]);
    else if (opened.notes.length > 0) await tell(name, opened.notes);
    return opened.ok;
  };
  const openChosen = async (file: File | undefined): Promise<void> => {
    if (file) await open(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const chooser = element('input', { type: 'file', accept: READABLE });
  chooser.addEventListener('change', () => {
    void openChosen(chooser.files?.[0]);
    chooser.value = '';
  });
  acceptDrops((file) => void openChosen(file));
  return {
    open,
    chooseFile: () => chooser.click(),
    openSample: (sample) => void loadSample(sample).then((bytes) => open(bytes, `${sample.title}.xlsx`)),
    openEmpty: () => show(emptyDocument()),
  };
}

/** What is open at the start: the first sample, or an empty workbook where the site has none. */
export async function firstDocument([sample]: readonly Sample[]): Promise<OpenedDocument> {
  const opened = sample && (await openFile(await loadSample(sample), `${sample.title}.xlsx`));
  return opened?.ok ? opened.document : emptyDocument();
}
