import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../../core/table/table';

/** An indicator in gold; weight and direction are absent where the layout has no such column. */
export interface GoldIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
  readonly weight?: string;
  readonly direction?: string;
  /** The reading that `note` gives is as good. */
  readonly ambiguous?: boolean;
  readonly note?: string;
}

export interface GoldProject {
  readonly no: string;
  readonly name: string;
  readonly amount: string;
  readonly department: string | null;
  readonly goal: string;
  readonly empty_sections: readonly (readonly [string, string])[];
  readonly indicators: readonly GoldIndicator[];
}

/** Findings that follow from what is in a sample: complete for the codes that are named. */
export interface GoldFinding {
  readonly code: string;
  /** Number of the project; null or absent for the table. */
  readonly project?: number | null;
  /** Null or absent for one. */
  readonly count?: number | null;
}

/** What is really in a sample. */
export interface GoldFile {
  readonly layout: Layout;
  readonly year: number | null;
  readonly amount_unit: string;
  readonly declared_total: string;
  readonly sum_of_projects: string;
  readonly agencies: readonly { readonly code: string; readonly name: string; readonly total: string }[];
  readonly projects: readonly GoldProject[];
  readonly expected_findings: readonly GoldFinding[];
}

export const SAMPLE_NAMES = [
  'menyuan-government-office-2024',
  'menyuan-peoples-congress-2024',
  'yanchi-project-forms-2022',
  'menyuan-organisation-dept-2023',
  'pingwu-government-office-2023',
] as const;

/** Gold of a sample, from the folder of test data. */
export function readGold(data: string, name: string): GoldFile {
  return JSON.parse(readFileSync(join(data, 'gold', `${name}.json`), 'utf8')) as GoldFile;
}
