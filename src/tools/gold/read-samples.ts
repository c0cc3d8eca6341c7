import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../core/layouts/reader';
import type { Pack } from '../../core/pack/pack';
import type { Workbook } from '../../core/sheet/sheet';
import type { Table } from '../../core/table/table';
import { readWorkbook } from '../../xlsx/read-workbook';

/** The forms in which each sample lies in the test data. */
export const SAMPLE_KINDS = ['xlsx', 'txt'] as const;
export type SampleKind = (typeof SAMPLE_KINDS)[number];

export function sampleFile(name: string, kind: SampleKind): string {
  return kind === 'xlsx' ? `samples/${name}.xlsx` : `samples/text/${name}.txt`;
}

/** A sample as workbook or as published text. Throws where the file is not read. */
export async function sampleWorkbook(data: string, name: string, kind: SampleKind): Promise<Workbook> {
  const file = sampleFile(name, kind);
  const outcome = await readWorkbook(readFileSync(join(data, file)), file);
  if (!outcome.ok) throw new Error(`${file}: ${outcome.reason} ${outcome.detail}`);
  return outcome.workbook;
}

/** The tables of a sample as workbook or as published text. Throws where the file is not read. */
export async function readSample(data: string, name: string, kind: SampleKind, pack: Pack): Promise<readonly Table[]> {
  const { sheets } = await sampleWorkbook(data, name, kind);
  const reader = createReader(pack);
  return sheets.flatMap((sheet) => reader.read(sheet));
}
