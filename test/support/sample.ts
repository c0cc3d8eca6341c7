import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/xlsx/read-workbook';

const DATA = join(__dirname, '../data');

/** All sample workbooks: three disclosure tables, one of project forms, one declaration table. */
export const sampleNames = [
  'menyuan-government-office-2024',
  'menyuan-peoples-congress-2024',
  'yanchi-project-forms-2022',
  'menyuan-organisation-dept-2023',
  'pingwu-government-office-2023',
] as const;

/** An indicator in gold: the fields of `Indicator` with the same names; absent where the layout has no such column. */
export interface GoldIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
  readonly weight?: string;
  readonly direction?: string;
}

/** What is really in a sample workbook. */
export interface Gold {
  readonly year: number | null;
  readonly amount_unit: string;
  readonly declared_total: string;
  readonly sum_of_projects: string;
  readonly agencies: readonly { readonly code: string; readonly name: string; readonly total: string }[];
  readonly projects: readonly {
    readonly no: string;
    readonly name: string;
    readonly amount: string;
    readonly goal: string;
    readonly empty_sections: readonly (readonly [string, string])[];
    readonly indicators: readonly GoldIndicator[];
  }[];
  /** Findings that follow mechanically: complete for the codes that it names. */
  readonly expected_findings: readonly {
    readonly code: string;
    readonly project?: number | null;
    readonly count?: number | null;
  }[];
}

/** One of the sample workbooks (test/data/samples), read from its file. */
export async function sampleWorkbook(name: string): Promise<Workbook> {
  const outcome = await readWorkbook(readFileSync(join(DATA, 'samples', `${name}.xlsx`)));
  if (!outcome.ok) throw new Error(`${name}.xlsx was not read: ${outcome.reason} ${outcome.detail}`);
  return outcome.workbook;
}

/** The published text of a sample (test/data/samples/text), read as such a file is. */
export async function sampleText(name: string): Promise<Workbook> {
  const file = `${name}.txt`;
  const outcome = await readWorkbook(readFileSync(join(DATA, 'samples/text', file)), file);
  if (!outcome.ok) throw new Error(`${file} was not read: ${outcome.reason} ${outcome.detail}`);
  return outcome.workbook;
}

/** Gold of a sample workbook (test/data/gold). */
export function goldOf(name: string): Gold {
  return JSON.parse(readFileSync(join(DATA, 'gold', `${name}.json`), 'utf8')) as Gold;
}
