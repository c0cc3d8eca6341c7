import { contentOf, emptySheet, type WorkbookContent } from '../../engine/content';

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

export async function loadSample(file: string): Promise<Uint8Array> {
  const reply = await fetch(`samples/${file}`);
  if (!reply.ok) throw new Error(`${file}: ${reply.status}`);
  return new Uint8Array(await reply.arrayBuffer());
}

/** A workbook as Excel makes a new one. */
export function emptyWorkbook(): WorkbookContent {
  return contentOf([emptySheet('Sheet1')]);
}
