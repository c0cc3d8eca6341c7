import { contentOf, emptySheet } from '../../engine/content';
import type { OpenedDocument } from '../workbench';

/** Name of a workbook that nobody has saved yet. */
export const EMPTY = '空白工作簿';

/** A workbook that the site serves for trying. */
export interface Sample {
  readonly file: string;
  readonly title: string;
}

/** Samples that the site has; the first is open at the start. Empty where it serves none. */
export async function loadSamples(): Promise<readonly Sample[]> {
  const reply = await fetch('samples/index.json');
  return reply.ok ? ((await reply.json()) as Sample[]) : [];
}

/** The file of a sample; throws where the site does not have it. */
export async function loadSample({ file }: Sample): Promise<Uint8Array> {
  const reply = await fetch(`samples/${file}`);
  if (!reply.ok) throw new Error(`${file}: ${reply.status}`);
  return new Uint8Array(await reply.arrayBuffer());
}

/** A workbook as Excel makes a new one. */
export function emptyDocument(): OpenedDocument {
  return { name: EMPTY, content: contentOf([emptySheet('Sheet1')]), lost: [] };
}
