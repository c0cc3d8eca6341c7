/** What was pasted: the text that is shown, and the table it came from where the clipboard had one. */
export interface PastedText {
  readonly text: string;
  /** Source text of an HTML table; null once the text was edited. */
  readonly html: string | null;
}

export const NOTHING: PastedText = { text: '', html: null };

/** What the recognition reads. */
export function sourceOf({ text, html }: PastedText): string {
  return html ?? text;
}

/** A table on the clipboard, from a web page or from Word; null where there is only text. */
export function tableOnClipboard(data: Pick<DataTransfer, 'getData'>): PastedText | null {
  const html = data.getData('text/html');
  return /<table[\s>]/i.test(html) ? { text: data.getData('text/plain'), html } : null;
}
