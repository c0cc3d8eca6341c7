import type { Finding } from '../core/check/finding';
import type { Table } from '../core/table/table';
import type { FileResult } from './file-result';

/** Counts over all files of a check. */
export interface Summary {
  readonly files: number;
  readonly unreadable: number;
  readonly noTable: number;
  readonly tables: number;
  readonly projects: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** 已说明: findings with a valid reason, counted nowhere else. */
  readonly waived: number;
}

/** Findings by severity. */
export function countSeverities(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Number of indicators of a table. */
export function indicatorCount(table: Table): number {
  return table.projects.reduce((total, project) => total + project.indicators.length, 0);
}

/** Tables of a file; none where it was not read. */
export function tablesOf(file: FileResult): readonly Table[] {
  return file.status === 'checked' ? file.result.tables.map(({ table }) => table) : [];
}

/** Findings of a file; none where it was not read. */
export function findingsOf(file: FileResult): readonly Finding[] {
  return file.status === 'checked' ? file.result.findings : [];
}

export function summarise(files: readonly FileResult[]): Summary {
  const tables = files.flatMap(tablesOf);
  const countStatus = (status: FileResult['status']) => files.filter((file) => file.status === status).length;
  return {
    files: files.length,
    unreadable: countStatus('unreadable'),
    noTable: countStatus('no-table'),
    tables: tables.length,
    projects: tables.reduce((total, table) => total + table.projects.length, 0),
    indicators: tables.reduce((total, table) => total + indicatorCount(table), 0),
    ...countSeverities(files.flatMap(findingsOf)),
    waived: files.reduce((total, file) => total + (file.status === 'checked' ? file.result.waived.length : 0), 0),
  };
}
