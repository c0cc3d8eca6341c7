import { fileText } from '../../../messages/files';
import { openWorkbook } from '../../../xlsx/open-workbook';
import type { OpenedDocument } from '../workbench';
import { contentOfDump } from './content-of-dump';
import { lostTexts, notKept } from './lost-text';

export type OpenedFile =
  | {
      readonly ok: true;
      readonly document: OpenedDocument;
      /** What the person should know of how the file was read. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Reads a file of any kind that a clerk may have; what is no workbook comes back with what to do about it. */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const outcome = await openWorkbook(bytes, name);
  if (!outcome.ok) return { ok: false, message: fileText(outcome.reason, 'zh-CN') };
  const lost = lostTexts([...outcome.lost, ...notKept(outcome.dump)]);
  return {
    ok: true,
    document: { name, content: contentOfDump(outcome.dump), lost },
    notes: outcome.notes.map((note) => fileText(note, 'zh-CN')),
  };
}
