import { writeWorkbook } from '../../../xlsx/write-workbook';
import { ask } from '../dom/dialog';
import type { Session } from '../workbench';
import { dumpOfContent } from './dump-of-content';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The open workbook as an .xlsx file. */
export function savedBytes({ model }: Session): Promise<Uint8Array> {
  return writeWorkbook(dumpOfContent(model.dump()));
}

/** Name of the saved file: that of the opened one, as an .xlsx. */
export function savedName(name: string): string {
  return `${name.replace(/\.[^.]{1,5}$/, '')}.xlsx`;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves a copy; what it would lose is said first. Resolves to false if the person would rather not. */
export async function saveFile(session: Session): Promise<boolean> {
  const { lost, name } = session;
  if (lost.length > 0) {
    const title = '保存后，新文件里不再有：';
    if (!(await ask({ title, lines: lost, yes: '继续', no: '取消' }))) return false;
  }
  download(await savedBytes(session), savedName(name));
  return true;
}
